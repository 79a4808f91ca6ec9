/// What becomes of answers when another version of their set takes the old one's place (chuyển đổi câu trả lời).
public struct AnswerMigration: Hashable, Sendable {
    /// The fate of the answers to one criterion.
    public enum Fate: Hashable, Sendable {
        /// They stand, under this code.
        case kept(Code)
        /// They stand, but what they are scored by has changed: somebody has to look.
        case check(Code)
        /// The criterion is gone or has become a heading; they leave the sheet and stay in the record.
        case dropped
    }

    private let old: CriteriaSet
    private let new: CriteriaSet
    private let changed: [Code: [SetDifference.Change]]

    public init(from old: CriteriaSet, to new: CriteriaSet) {
        (self.old, self.new) = (old, new)
        let lines = SetDifference(from: old, to: new).lines
        changed = Dictionary(lines.map { ($0.code, $0.changes) }) { first, _ in first }
    }

    /// What becomes of the answers to a criterion of the old version.
    public func fate(of code: Code) -> Fate {
        guard let successor = new.successor(of: code) else { return .dropped }
        if let former = old[code], former.components.isEmpty != successor.components.isEmpty { return .dropped }
        let needsLook = (changed[code] ?? []).contains { change in
            switch change {
            case .maximum, .minimum, .rule, .window: true
            case .added, .removed, .renumbered, .title: false
            }
        }
        return needsLook ? .check(successor.code) : .kept(successor.code)
    }

    /// Whether an answer can be scored under the new version as it was under the old.
    public func fits(_ answer: Answer, to code: Code, year: Int, unit: String) -> Bool {
        guard let criterion = new[code] else { return false }
        do throws(ScoringError) {
            _ = try criterion.score(answer, in: ScoringContext(new, year: year, unit: unit))
            return true
        } catch {
            switch error {
            case .missingFact, .needsAllUnits, .notInRegister: return true
            default: return false
            }
        }
    }
}
