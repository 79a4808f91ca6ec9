import ParIndex

/// One figure that a paper reports outside any table of indicators (số liệu trong báo cáo).
public struct ReportedFigure: Hashable, Sendable {
    /// A short name in the program, such as "received".
    public let key: String
    /// What is counted, in Vietnamese.
    public let title: String
    /// The figure as printed: "192", "84,89".
    public let printed: String
    /// What it is counted in: "hồ sơ", "%".
    public let measuredIn: String
    /// What is odd in it, in Vietnamese.
    public let remark: String?

    /// The figure as a number; `nil` where the print is not a plain one.
    public var quantity: Quantity? { Quantity(printed) }

    init(_ key: String, _ title: String, _ printed: String, _ measuredIn: String, remark: String? = nil) {
        (self.key, self.title, self.printed, self.measuredIn) = (key, title, printed, measuredIn)
        self.remark = remark
    }
}

/// Figures of one unit over one period.
public struct ReportedFigures: Hashable, Sendable {
    public let unit: UnitKey
    public let period: Day.Window
    public let figures: [ReportedFigure]

    /// The figure of that key.
    public subscript(key: String) -> Quantity? {
        figures.first { $0.key == key }?.quantity
    }
}
