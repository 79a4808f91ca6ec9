import Crypto
import ParIndex

extension VerificationFile {
    /// The file of a publication with the results computed from it.
    public init(_ published: PublishedRound) {
        let round = published.round
        self.init(
            publication: PublicationPart(published.publication),
            round: RoundPart(
                slug: round.slug, title: round.title, year: round.year, authority: NamePart(round.authority),
                isSimulated: round.isSimulated),
            sets: published.sets.sorted { $0.key < $1.key }.map { SetPart(slug: $0.key, files: $0.value.parts) },
            tables: round.tables.map {
                TablePart(
                    slug: $0.slug, title: $0.title, unitNoun: $0.unitNoun, set: $0.set, policy: PolicyPart($0.policy))
            },
            registers: published.registers.mapValues { $0.mapValues(\.description) },
            registerSources: published.registerSources,
            units: round.tables.flatMap { UnitWriter(published, $0).parts },
            evidence: published.evidence.map(EvidencePart.init).sorted { $0.order < $1.order },
            record: RecordPart(seq: published.head.seq, hash: published.head.hash))
    }
}

extension VerificationFile {
    /// What is printed: it must not change between preparing and confirming. SHA-256 of it all but who, when and the
    /// record's head.
    public var contentHash: String {
        get throws {
            var content = self
            content.publication.preparedBy = ""
            content.publication.preparedAt = 0
            (content.publication.confirmedBy, content.publication.confirmedAt) = (nil, nil)
            content.record = RecordPart(seq: 0, hash: "")
            return SHA256.hash(data: try JSONValue(encoding: content).canonical).hexadecimal
        }
    }
}

/// Writes the units of one table.
private struct UnitWriter {
    let published: PublishedRound
    let table: RoundTable
    let tallies: [RoundScoring.Side: TableTally]
    let results: [UnitKey: UnitResult]

    init(_ published: PublishedRound, _ table: RoundTable) {
        (self.published, self.table) = (published, table)
        let scoring = published.scoring
        let sides = RoundScoring.Side.allCases
        tallies = Dictionary(
            sides.compactMap { side in scoring.tallies(of: table, side).map { (side, $0) } }
        ) { first, _ in first }
        results = Dictionary(scoring.results(of: table).map { ($0.unit, $0) }) { first, _ in first }
    }

    /// Units in the order of their keys.
    var parts: [VerificationFile.UnitPart] {
        table.participants.sorted { $0.unit.description < $1.unit.description }.compactMap(part)
    }

    private func part(_ participant: Participant) -> VerificationFile.UnitPart? {
        let unit = participant.unit
        guard let result = results[unit] else { return nil }
        let scored = tallies.mapValues { $0.tally(of: unit) }
        let lines = (published.lines[unit] ?? [:]).values.sorted { $0.code < $1.code }
        let excluded = (published.excluded[unit] ?? [:]).map { ($0.key.text, $0.value) }
        return VerificationFile.UnitPart(
            participant, table: table.slug, lines: lines.map { VerificationFile.LinePart($0, scored) },
            excluded: Dictionary(excluded) { first, _ in first },
            result: VerificationFile.ResultPart(result, table.policy))
    }
}

extension VerificationFile.LinePart {
    fileprivate init(_ line: SheetLine, _ scored: [RoundScoring.Side: Tally]) {
        let points = scored.compactMapValues { $0[line.code]?.score?.awarded.description }
        let ground = line.ground.flatMap { $0.publicText.isEmpty ? nil : $0 }
        self.init(
            code: line.code.text, own: line.answer?.released().text,
            ownPoints: line.answer.flatMap { _ in points[.own] }, first: line.firstAppraisal?.released().text,
            firstPoints: line.firstAppraisal.flatMap { _ in points[.first] },
            final: line.appraisal?.released(line.ground?.publicText ?? "").text,
            finalPoints: line.appraisal.flatMap { _ in points[.final] }, isExplained: line.explained != nil,
            category: ground?.category.rawValue, reason: ground?.publicText)
    }
}

extension VerificationFile.PublicationPart {
    fileprivate init(_ publication: Publication) {
        self.init(
            number: publication.number, decisionNumber: publication.decision.number,
            decisionDate: publication.decision.day.description, signer: publication.decision.signer,
            correction: publication.correction, preparedBy: publication.prepared.name,
            preparedAt: publication.prepared.at.seconds, confirmedBy: publication.confirmed?.name,
            confirmedAt: publication.confirmed?.at.seconds)
    }
}

extension VerificationFile.EvidencePart {
    fileprivate init(_ evidence: PublishedRound.Evidence) {
        self.init(unit: evidence.unit.description, code: evidence.code?.text ?? "", sha256: evidence.hash)
    }

    fileprivate var order: String { [unit, code, sha256].joined(separator: "\u{0}") }
}

extension PublishedRound.SetTexts {
    fileprivate var parts: [VerificationFile.FilePart] {
        files.sorted { $0.name < $1.name }.map { file in
            VerificationFile.FilePart(
                name: file.name, text: String(decoding: file.bytes, as: UTF8.self),
                sha256: SHA256.hash(data: file.bytes).hexadecimal)
        }
    }
}
