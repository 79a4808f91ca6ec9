import ParIndex
import Wording

/// One criterion of a sheet as the page shows it (dòng của phiếu): what it asks, what was said, what it gives.
public struct SheetRow: Hashable, Sendable {
    /// Last year's outcome of the same criterion.
    public struct Past: Hashable, Sendable {
        public var year: Int
        public var points: Points
        public var maximum: Points
        /// Why points were lost, or how they were had.
        public var reason: Bilingual

        public init(year: Int, points: Points, maximum: Points, reason: Bilingual) {
            (self.year, self.points, self.maximum, self.reason) = (year, points, maximum, reason)
        }
    }

    public var criterion: Criterion
    public var notes: CriterionNotes
    public var line: SheetLine
    public var score: Score?
    public var error: ScoringError?
    public var past: Past?
    /// Whether the one who looks may change it now.
    public var isOpen = false
    /// Whether it is among the tasks of the one who looks.
    public var isTask = true
    /// Whom it was assigned to.
    public var responsible: [Person] = []
    /// The reason for which it does not apply to the unit.
    public var exclusion: String?
    /// How many documents prove it.
    public var evidenceCount = 0
    /// What proves this line.
    public var evidence: EvidencePanel?
    /// What was typed and not saved, with why.
    public var typed: TypedAnswer?
    public var typedMissingEvidence: String?
    public var problem: Problem?
    /// The line to which "save and go on" leads.
    public var next: Code?

    public init(criterion: Criterion, notes: CriterionNotes, line: SheetLine) {
        (self.criterion, self.notes, self.line) = (criterion, notes, line)
    }
}

extension SheetRow {
    /// Whether its answer, or what proves it, is later.
    func isChanged(since moment: Instant) -> Bool {
        line.answered.map { $0.at > moment } == true
            || evidence?.lines.contains { $0.proof.linked.at > moment } == true
    }

    /// The name of who entered it for whom it was assigned to: "Vi Thị Mối nhập thay Nông Văn Chức".
    func author(in language: Language) -> String? {
        guard let answered = line.answered else { return nil }
        guard !responsible.isEmpty, !responsible.contains(where: { $0.id == answered.person }) else {
            return answered.name
        }
        let names = responsible.map(\.name).joined(separator: ", ")
        return language("\(answered.name) nhập thay \(names)", "\(answered.name) for \(names)")
    }
}

extension Criterion {
    /// The title under which its own answer is asked: a group is answered only for what has no criteria of its own.
    public func ownTitle(in language: Language) -> String {
        components.isEmpty && !isRemainder
            ? title : language("\(title) – phần còn lại", "\(title) – the rest")
    }
}
