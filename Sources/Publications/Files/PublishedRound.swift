import CriteriaFiles
import ParIndex

/// Everything that a publication is made of, as the program holds it.
public struct PublishedRound: Sendable {
    /// The set of a table with the files that it was read from.
    public struct SetTexts: Sendable {
        public var set: CriteriaSet
        public var files: [SourceFile]

        public init(set: CriteriaSet, files: [SourceFile]) {
            (self.set, self.files) = (set, files)
        }
    }

    /// A file of evidence by its hash; its name may name people and stays inside.
    public struct Evidence: Hashable, Sendable {
        public var unit: UnitKey
        /// `nil` of the issued paper of the whole sheet.
        public var code: Code?
        /// SHA-256 of the bytes, 64 hexadecimal digits.
        public var hash: String

        public init(unit: UnitKey, code: Code?, hash: String) {
            (self.unit, self.code, self.hash) = (unit, code, hash)
        }
    }

    public var publication: Publication
    /// With the participants of each table.
    public var round: Round
    /// By the slug that tables name.
    public var sets: [String: SetTexts]
    public var lines: [UnitKey: [Code: SheetLine]]
    public var excluded: [UnitKey: [Code: String]]
    public var registers: [String: [String: Quantity]]
    /// What published each register.
    public var registerSources: [String: String] = [:]
    public var evidence: [Evidence]
    /// The record's last entry before this publication.
    public var head: RecordHead

    public init(
        publication: Publication, round: Round, sets: [String: SetTexts], lines: [UnitKey: [Code: SheetLine]],
        excluded: [UnitKey: [Code: String]], registers: [String: [String: Quantity]], evidence: [Evidence],
        head: RecordHead
    ) {
        (self.publication, self.round, self.sets, self.lines) = (publication, round, sets, lines)
        (self.excluded, self.registers, self.evidence, self.head) = (excluded, registers, evidence, head)
    }
}

extension PublishedRound {
    /// The results of all tables, by the table's slug.
    public var results: [String: [UnitResult]] {
        let scoring = scoring
        return Dictionary(round.tables.map { ($0.slug, scoring.results(of: $0)) }) { first, _ in first }
    }

    /// Lines of every unit that the council has not appraised.
    public var openByUnit: [UnitKey: Int] {
        let scoring = scoring
        let counts = round.tables.flatMap { table in
            let council = scoring.tallies(of: table, .final)
            return table.participants.map { ($0.unit, council?.tally(of: $0.unit).unanswered ?? 0) }
        }
        return Dictionary(counts) { first, _ in first }
    }

    /// Lines of all units that the council has not appraised.
    public var open: Int { openByUnit.values.reduce(0, +) }

    /// The answers as the public may see them, ready to be scored.
    var scoring: RoundScoring {
        RoundScoring(
            round: round, sets: sets.mapValues(\.set),
            answers: [
                .own: lines.mapValues { $0.compactMapValues { $0.answer?.released() } },
                .first: lines.mapValues { $0.compactMapValues { $0.firstAppraisal?.released() } },
                .final: lines.mapValues {
                    $0.compactMapValues { $0.appraisal?.released($0.ground?.publicText ?? "") }
                },
            ], registers: registers, excluded: excluded.mapValues { Set($0.keys) })
    }
}
