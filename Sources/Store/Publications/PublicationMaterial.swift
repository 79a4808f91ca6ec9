import Database
import ParIndex

/// Everything of a round that its results are computed from, as the database holds it at one moment.
public struct PublicationMaterial: Sendable {
    /// With the participants of every table.
    public let round: Round
    public let sheets: [FilledSheet]
    public let registers: Registers
    /// The record's last entry.
    public let head: RecordHead
    /// The files that prove answers and explanations.
    public let proofs: [ProofDigest]
    /// What the members gave where they scored apart.
    public let memberScores: [UnitKey: [Code: [MemberScore]]]
    public let minutes: ConclusionMinutes?
    /// The latest first; one that waits for confirmation among them.
    public let publications: [StoredPublication]

    /// The lines of all units with what a correction changes in them.
    public func lines(_ corrections: [LineCorrection], by: Authorship) -> [UnitKey: [Code: SheetLine]] {
        var lines = Dictionary(sheets.map { ($0.found.sheet.unit, $0.lines) }) { first, _ in first }
        for correction in corrections {
            let line = lines[correction.unit]?[correction.code] ?? SheetLine(code: correction.code)
            lines[correction.unit, default: [:]][correction.code] = correction.applied(to: line, by: by)
        }
        return lines
    }

    /// Criteria that do not apply to units, with the reason.
    public var excluded: [UnitKey: [Code: String]] {
        Dictionary(sheets.map { ($0.found.sheet.unit, $0.found.sheet.excluded) }) { first, _ in first }
            .filter { !$0.value.isEmpty }
    }

    /// The publication that waits for confirmation.
    public var waiting: StoredPublication? { publications.first { $0.publication.confirmed == nil } }

    /// The last confirmed one.
    public var last: StoredPublication? { publications.first { $0.publication.confirmed != nil } }

    /// - Parameter open: lines of all units without an appraisal.
    public func readiness(open: Int) -> Publication.Readiness {
        Publication.Readiness(
            course: round.course, subject: Subject(authority: round.authority.code, round: round.slug),
            last: last?.publication.number ?? 0, isWaiting: waiting != nil, open: open, minutes: minutes)
    }
}

/// A file that proves something, by SHA-256 of its bytes.
public struct ProofDigest: Hashable, Sendable {
    public let unit: UnitKey
    /// `nil` of the issued paper, which is of the whole sheet.
    public let code: Code?
    /// 64 hexadecimal digits.
    public let digest: String
}

extension Transaction {
    /// `nil` where there is no such round, or the person may not see how it stands.
    func publicationMaterial(_ slug: String, for actor: Actor) throws -> PublicationMaterial? {
        guard let round = try round(slug)?.round else { return nil }
        guard actor.may(.seeRound, on: Subject(authority: round.authority.code, round: slug)) else { return nil }
        return try publicationMaterial(of: round)
    }

    /// Everything of a round, whoever asks; its units are read anew.
    func publicationMaterial(of round: Round) throws -> PublicationMaterial {
        let slug = round.slug
        var round = round
        let sheets = try sheets(slug)
        for place in round.tables.indices {
            round.tables[place].participants = sheets.filter { $0.found.table == round.tables[place].slug }
                .map(\.found.participant)
        }
        return PublicationMaterial(
            round: round, sheets: sheets, registers: try registers(slug), head: try RecordHead(self),
            proofs: try proofDigests(slug),
            memberScores: try memberScores(slug), minutes: try minutes(slug), publications: try publications(slug))
    }

    private func proofDigests(_ round: String) throws -> [ProofDigest] {
        try rows(
            """
            SELECT DISTINCT p.unit, p.code, d.digest FROM proof p JOIN evidence_document d ON d.id = p.document
            WHERE p.round = \(round)
            UNION SELECT p.unit, p.code, r.digest FROM given_proof p JOIN given_report r ON r.id = p.report
            WHERE p.round = \(round) AND p.is_current = 1
            """
        ).map { ProofDigest(unit: try $0["unit"], code: try $0["code"], digest: try $0["digest"]) }
            + rows(
                """
                SELECT s.unit, d.digest FROM sheet s JOIN evidence_document d ON d.id = s.issued_document
                WHERE s.round = \(round)
                """
            ).map { ProofDigest(unit: try $0["unit"], code: nil, digest: try $0["digest"]) }
    }
}
