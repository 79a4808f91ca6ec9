import ParIndex

/// The places of the council's work in a round, and of a unit's explanations to it.
public enum CouncilPath: Hashable, Sendable {
    case desk(String)
    case unit(String, UnitKey, LineChoice = LineChoice(), at: Code? = nil)
    case line(String, UnitKey, Code)
    case acceptance(String, UnitKey)
    case sendingBack(String, UnitKey)
    case undo(String)
    case criterion(String, Code, table: String? = nil, undo: String? = nil)
    case reasons(String)
    case settling(String, domain: Code? = nil)
    case way(String)
    case explanations(String, UnitKey, at: Code? = nil)
    case explanation(String, UnitKey, Code)
    case history(String, UnitKey, Code)

    var pattern: PathPattern {
        switch self {
        case .desk: .appraisalDesk
        case .unit: .appraisalUnit
        case .line: .appraisalLine
        case .acceptance: .acceptance
        case .sendingBack: .sendingBack
        case .undo: .acceptanceUndo
        case .criterion: .appraisalCriterion
        case .reasons: .appraisalReasons
        case .settling: .settling
        case .way: .councilWay
        case .explanations: .explanations
        case .explanation: .explanation
        case .history: .lineHistory
        }
    }

    var values: [String] {
        switch self {
        case .desk(let round), .undo(let round), .reasons(let round), .settling(let round, _), .way(let round):
            [round]
        case .unit(let round, let unit, _, _), .acceptance(let round, let unit), .sendingBack(let round, let unit),
            .explanations(let round, let unit, _):
            [round, unit.description]
        case .criterion(let round, let code, _, _): [round, code.text]
        case .line(let round, let unit, let code), .explanation(let round, let unit, let code),
            .history(let round, let unit, let code):
            [round, unit.description, code.text]
        }
    }

    var items: [(name: String, value: String)] {
        switch self {
        case .unit(_, _, let choice, _): choice.items
        case .criterion(_, _, let table, let undo):
            [("bang", table), (LineChoice.undoName, undo)].compactMap { name, value in value.map { (name, $0) } }
        case .settling(_, let domain?): [(LineChoice.domainName, domain.text)]
        default: []
        }
    }

    var anchor: Code? {
        switch self {
        case .unit(_, _, _, let code), .explanations(_, _, let code): code
        default: nil
        }
    }
}

/// Which lines of a unit the council looks at (lọc tiêu chí).
public struct LineChoice: Hashable, Sendable {
    /// A part of the lines by how far they have come.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        case all = ""
        case open = "chua"
        case other = "khac"
        case supplied = "bo-sung"
        case explained = "giai-trinh"
    }

    public var part: Part
    /// A domain, with all below it.
    public var domain: Code?
    /// One line alone.
    public var only: Code?
    /// The acceptance that can be undone from the page.
    public var undo: String?

    public init(part: Part = .all, domain: Code? = nil, only: Code? = nil, undo: String? = nil) {
        (self.part, self.domain, self.only, self.undo) = (part, domain, only, undo)
    }

    public static let partName = "loc"
    public static let domainName = "linh-vuc"
    public static let onlyName = "chi"
    public static let undoName = "hoan-tac"

    /// The choice that fields of an address or a form hold.
    public init(_ field: (String) -> String?) {
        self.init(
            part: field(Self.partName).flatMap(Part.init) ?? .all, domain: field(Self.domainName).flatMap { Code($0) },
            only: field(Self.onlyName).flatMap { Code($0) }, undo: field(Self.undoName))
    }

    var items: [(name: String, value: String)] {
        [
            (Self.partName, part == .all ? nil : part.rawValue), (Self.domainName, domain?.text),
            (Self.onlyName, only?.text), (Self.undoName, undo),
        ].compactMap { name, value in value.map { (name, $0) } }
    }

    /// Whether a line is among those chosen.
    public func holds(_ line: AppraisedLine) -> Bool {
        if let only { return line.criterion.code == only }
        if let domain, line.criterion.code != domain, !line.criterion.code.isBelow(domain) { return false }
        switch part {
        case .all: return true
        case .open: return line.outcome == .open || line.awaitsSecondLook
        case .other: return line.outcome == .reduced || line.outcome == .raised
        case .supplied: return line.isSupplied
        case .explained: return line.line.explained != nil
        }
    }
}
