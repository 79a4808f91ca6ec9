import ParIndex

/// The statistics appendix of a report, as printed (phụ lục thống kê).
public struct StatisticsSheet: Hashable, Sendable {
    public let unit: UnitKey
    public let year: Int
    /// How much of the year is reported.
    public var span = ReportingPeriod.Span.year
    /// The days it covers; the year, where the paper names no days.
    public let period: Day.Window
    /// The slug of the catalogue of indicators that has its codes.
    public let catalogue: String
    /// Its rows in printed order.
    public let rows: [StatisticsRow]

    /// The period as reports name it.
    public var reporting: ReportingPeriod? { ReportingPeriod(year, span) }

    /// The row of that indicator.
    public subscript(code: String) -> StatisticsRow? {
        rows.first { $0.code == code }
    }
}

/// A row of a statistics appendix (dòng số liệu).
public struct StatisticsRow: Hashable, Sendable {
    /// The indicator's code in the catalogue.
    public let code: String
    /// The code as printed; `nil` for rows that print none ("Trong đó").
    public let printedCode: String?
    /// The figure as printed, "02"; `nil` where the cell is blank.
    public let value: String?
    /// The note beside it.
    public let note: String?
    /// What is odd in it, in Vietnamese.
    public let remark: String?

    /// The figure as a number.
    public var quantity: Quantity? { value.flatMap { Quantity($0) } }

    /// A row whose code is printed as it is.
    init(_ code: String, value: String? = nil, note: String? = nil, remark: String? = nil) {
        self.init(code, printed: code, value: value, note: note, remark: remark)
    }

    /// A row whose code is printed otherwise or not at all.
    init(_ code: String, printed: String?, value: String? = nil, note: String? = nil, remark: String? = nil) {
        (self.code, printedCode, self.value, self.note, self.remark) = (code, printed, value, note, remark)
    }
}
