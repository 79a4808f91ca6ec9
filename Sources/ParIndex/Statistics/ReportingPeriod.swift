/// What a periodic report is about (kỳ báo cáo): a quarter, six months, or a year.
///
/// Which days of the calendar it covers is each regime's own business: many begin the year on 15 December before it.
public struct ReportingPeriod: Hashable, Sendable {
    /// How much of a year.
    public enum Span: String, Hashable, Sendable, CaseIterable {
        case firstQuarter = "q1"
        case secondQuarter = "q2"
        case halfYear = "6t"
        case thirdQuarter = "q3"
        case fourthQuarter = "q4"
        case year = ""
    }

    /// 1…9999.
    public var year: Int
    public var span: Span

    /// `nil` for a year that can not be named.
    public init?(_ year: Int, _ span: Span = .year) {
        guard (1...9999).contains(year) else { return nil }
        (self.year, self.span) = (year, span)
    }

    /// "2023", "2023-q1", "2023-6t": what `text` gives; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4, first.utf8.allSatisfy({ (48...57).contains($0) }),
            let year = Int(first), parts.count <= 2
        else { return nil }
        guard parts.count == 2 else {
            self.init(year)
            return
        }
        guard let span = Span(rawValue: String(parts[1])), span != .year else { return nil }
        self.init(year, span)
    }

    /// The form of addresses, of files and of the database.
    public var text: String {
        let digits = String(year)
        let padded = String(repeating: "0", count: 4 - digits.count) + digits
        return span == .year ? padded : "\(padded)-\(span.rawValue)"
    }

    /// The same part of the year before.
    public var before: ReportingPeriod? { ReportingPeriod(year - 1, span) }

    /// The last day of the calendar's part that it names, by which it is known which catalogues count.
    public var lastDay: Day {
        let (month, day) =
            switch span {
            case .firstQuarter: (3, 31)
            case .halfYear, .secondQuarter: (6, 30)
            case .thirdQuarter: (9, 30)
            case .fourthQuarter, .year: (12, 31)
            }
        return Day(year: year, month: month, day: day) ?? .last
    }
}

extension ReportingPeriod: Comparable {
    /// By when they end; of those that end together the shorter first.
    public static func < (left: ReportingPeriod, right: ReportingPeriod) -> Bool {
        (left.year, left.order) < (right.year, right.order)
    }

    private var order: Int { Span.allCases.firstIndex(of: span) ?? 0 }
}
