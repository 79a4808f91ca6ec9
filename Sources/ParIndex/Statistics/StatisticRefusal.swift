/// Why a figure is not taken (lý do không nhận số liệu), with the indicator that it is about.
public struct StatisticRefusal: Error, Hashable, Sendable {
    public var code: String
    public var label: String
    public var reason: Reason

    public init(_ indicator: StatisticalIndicator, _ reason: Reason) {
        (code, label, self.reason) = (indicator.code.text, indicator.label, reason)
    }

    /// About a code that no catalogue has.
    public init(unknown code: String) {
        (self.code, label, reason) = (code, "", .unknownCode)
    }

    /// What is wrong with it; what was typed stands beside.
    public enum Reason: Hashable, Sendable {
        case unknownCode
        /// A line that only groups others bears no figure.
        case onlyGroups
        case notNumber(String)
        case negative(String)
        case notWhole(String)
        /// A share of more than the whole.
        case aboveWhole(String)
        case notDay(String)
        /// None of the codes that the indicator lists.
        case notListed(String)
        case textTooLong
        case noteTooLong
        /// Somebody else changed the line since the form was opened; what stands now.
        case changedMeanwhile(kept: String, by: String)
    }
}

/// Every line of a form that is not taken, so that all are seen at once.
public struct StatisticRefusals: Error, Hashable, Sendable {
    /// In printed order.
    public var all: [StatisticRefusal]

    public init(_ all: [StatisticRefusal]) { self.all = all }
}
