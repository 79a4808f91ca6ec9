/// What was counted, in the form that the indicator asks for (giá trị số liệu).
public enum StatisticValue: Hashable, Sendable {
    /// A whole number, a decimal or a percentage.
    case number(Quantity)
    case date(Day)
    case text(String)
    /// One of the codes that the indicator lists.
    case coded(String)

    /// A text longer than this is refused.
    static let longestText = 500

    /// The value of an indicator from what was typed; `nil` for nothing, throws for what the indicator can not be.
    public init?(typed: String, for indicator: StatisticalIndicator) throws(StatisticRefusal) {
        guard !typed.isEmpty else { return nil }
        switch indicator.kind {
        case .heading: throw StatisticRefusal(indicator, .onlyGroups)
        case .integer, .decimal, .percent: self = .number(try Self.number(typed, indicator))
        case .date:
            guard let day = Day(parsing: typed) else { throw StatisticRefusal(indicator, .notDay(typed)) }
            self = .date(day)
        case .text:
            guard typed.unicodeScalars.count <= Self.longestText else {
                throw StatisticRefusal(indicator, .textTooLong)
            }
            self = .text(typed)
        case .coded:
            guard indicator.codes[typed] != nil else { throw StatisticRefusal(indicator, .notListed(typed)) }
            self = .coded(typed)
        }
    }

    private static func number(_ typed: String, _ indicator: StatisticalIndicator) throws(StatisticRefusal) -> Quantity
    {
        guard let number = Quantity(ungrouped(typed, indicator.kind)) else {
            throw StatisticRefusal(indicator, .notNumber(typed))
        }
        guard number >= .zero else { throw StatisticRefusal(indicator, .negative(typed)) }
        switch indicator.kind {
        case .integer where number.whole == nil: throw StatisticRefusal(indicator, .notWhole(typed))
        case .percent where number > Quantity(100): throw StatisticRefusal(indicator, .aboveWhole(typed))
        default: return number
        }
    }

    /// A count of "1.065" has a mark between its thousands, and so has "1.240,5"; a rate of "84.890" has a decimal point.
    private static func ungrouped(_ typed: String, _ kind: StatisticalIndicator.Kind) -> String {
        var text = typed
        if text.hasSuffix("%") { text.removeLast() }
        text = String(text.filter { !$0.isWhitespace })
        let groups = text.split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped =
            (kind == .integer || text.contains(",")) && groups.count > 1 && (1...3).contains(groups[0].count)
            && groups[0] != "0"
            && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
            && groups.last?.prefix { $0 != "," }.count == 3
        return isGrouped ? groups.joined() : text
    }

    /// The form of the database, which `init(text:for:)` reads back.
    public var text: String {
        switch self {
        case .number(let number): number.description
        case .date(let day): day.description
        case .text(let text), .coded(let text): text
        }
    }

    /// The value that the database holds for an indicator of that kind; `nil` where it is none.
    public init?(text: String, kind: StatisticalIndicator.Kind) {
        switch kind {
        case .heading: return nil
        case .integer, .decimal, .percent:
            guard let number = Quantity(text) else { return nil }
            self = .number(number)
        case .date:
            guard let day = Day(parsing: text) else { return nil }
            self = .date(day)
        case .text: self = .text(text)
        case .coded: self = .coded(text)
        }
    }

    /// The number; `nil` for what is none.
    public var number: Quantity? { if case .number(let number) = self { number } else { nil } }
}
