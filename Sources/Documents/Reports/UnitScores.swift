import ParIndex
import Wording

/// A unit's part of a round as its papers tell it (kết quả chấm điểm của đơn vị).
public struct UnitScores: Hashable, Sendable {
    /// The unit as it was named then.
    public var unit: Participant
    /// The table that it stands in.
    public var table: RoundTable
    /// The criteria that apply to it.
    public var set: CriteriaSet
    /// Its own points; `nil` where it gave itself none.
    public var own: Tally?
    /// The council's points; `nil` while they are not final.
    public var council: Tally?
    /// What was said of each criterion.
    public var lines: [Code: SheetLine]
    /// Who approved the sheet, where somebody did.
    public var submission: Submission?

    /// Scores from their parts.
    public init(
        unit: Participant, table: RoundTable, set: CriteriaSet, own: Tally?, council: Tally?,
        lines: [Code: SheetLine] = [:], submission: Submission? = nil
    ) {
        (self.unit, self.table, self.set, self.own) = (unit, table, set, own)
        (self.council, self.lines, self.submission) = (council, lines, submission)
    }

    var name: PlaceName { PlaceName(unit.name) }

    /// What the unit is called within a sentence: "UBND xã Liên Sơn".
    public var shortCommittee: String { name.shortCommittee }

    /// What the unit is called in its own papers: "xã", "thị trấn", "đơn vị" for an agency.
    var noun: String { name.kind ?? "đơn vị" }

    /// "Chỉ tiêu 1.4. Công tác tuyên truyền" as the set calls the level.
    func named(_ line: Tally.Line) -> String {
        let isTop = line.depth == 0 && !set.domains.contains { $0.code == line.criterion.code }
        guard !isTop else { return "\(line.criterion.code.text). \(line.criterion.title)" }
        return "\(set.levelNames.name(atDepth: line.depth)) \(line.criterion.code.text). \(line.criterion.title)"
    }

    /// The unit's own points for a node; `nil` where it said nothing of it by itself.
    func own(_ code: Code) -> Points? { own?[code].flatMap { $0.isStated ? $0.awarded : nil } }

    /// The council's points for a node; `nil` where they are part of a sum only.
    func given(_ line: Tally.Line) -> Points? { line.isStated ? line.awarded : nil }

    /// Why the council gave what it gave: its own words before those that the rule makes.
    public func reason(_ line: Tally.Line) -> String? {
        let ground = lines[line.criterion.code]?.ground?.text ?? ""
        guard ground.isEmpty else { return ground }
        return line.score?.paperReason
    }

    /// Whose words the reason is; `nil` where a rule or a former paper gives it.
    public func reasonGiver(_ line: Tally.Line) -> ReasonGiver? {
        let ground = lines[line.criterion.code]?.ground?.text ?? ""
        guard ground.isEmpty else { return .council }
        switch line.score?.reason {
        case .judged, .awarded:
            let own = own?[line.criterion.code]?.score
            return own?.awarded == line.score?.awarded && own?.paperReason == line.score?.paperReason ? .unit : .council
        default: return nil
        }
    }

    /// The total as it is published.
    func published(_ points: Points) -> Points { points.rounded(to: set.rounding.publishedDecimals) }
}

extension Tally {
    /// What was lost in the domains, as published: bonuses do not make up for it, penalties are no loss in them.
    func lost(_ scores: UnitScores) -> Points { publishedLoss(scores.set.rounding) }

    /// Whether a node lies in a domain, where full points are expected; bonuses and penalties do not.
    func isInDomain(_ line: Line) -> Bool {
        let code = line.criterion.code
        return domains.contains { $0.criterion.code == code || code.isBelow($0.criterion.code) }
    }

    /// What stands below a node, in printed order.
    func below(_ line: Line) -> [Line] { lines.filter { $0.criterion.code.isBelow(line.criterion.code) } }
}

extension Score {
    /// The reason as a paper prints it: what people said without the words that say who said it.
    fileprivate var paperReason: String? {
        switch reason {
        case .published(let text): text
        case .awarded(let text), .judged(let text): text.isEmpty ? nil : text
        default: reasonText.vi
        }
    }
}
