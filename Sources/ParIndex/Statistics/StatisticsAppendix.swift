/// The figures of a unit over a period beside the indicators that ask for them (phụ lục thống kê).
public struct StatisticsAppendix: Hashable, Sendable {
    /// The catalogues that count in the period, in printed order.
    public var catalogues: [IndicatorCatalogue]
    public var statistics: [Code: Statistic]

    public init(_ catalogues: [IndicatorCatalogue], _ statistics: [Code: Statistic] = [:]) {
        (self.catalogues, self.statistics) = (catalogues, statistics)
    }

    /// All lines in printed order.
    public var indicators: [StatisticalIndicator] { catalogues.flatMap(\.indicators) }

    /// The indicator of that code.
    public func indicator(_ code: Code) -> StatisticalIndicator? { indicators.first { $0.code == code } }

    /// The figure of an indicator; `nil` where none was given.
    public func number(_ code: Code) -> Quantity? { statistics[code]?.value?.number }

    /// How many lines can bear a figure, and how many do.
    public var progress: (asked: Int, given: Int) {
        let asked = indicators.filter { $0.kind != .heading }
        return (asked.count, asked.count { statistics[$0.code]?.value != nil })
    }

    /// What does not add up (số liệu chưa khớp): worth a look, no reason to refuse.
    public var findings: [StatisticsFinding] {
        catalogues.flatMap { catalogue in catalogue.identities.compactMap(finding) }
    }

    private func finding(_ identity: IndicatorIdentity) -> StatisticsFinding? {
        guard let whole = number(identity.whole) else { return nil }
        let parts = identity.parts.map { (code: $0, number: number($0)) }
        let given = parts.compactMap(\.number)
        guard !given.isEmpty else { return nil }
        let sum = given.reduce(.zero, +)
        let isComplete = given.count == parts.count
        switch identity.relation {
        // What is blank may be nothing, or not yet known: too much is wrong either way, too little only where all is given.
        case .equal: if sum == whole || (sum < whole && !isComplete) { return nil }
        case .atMost: if sum <= whole { return nil }
        }
        return StatisticsFinding(identity: identity, whole: whole, sum: sum)
    }
}

/// Figures that do not agree with each other (cặp số liệu chưa khớp).
public struct StatisticsFinding: Hashable, Sendable {
    public var identity: IndicatorIdentity
    /// What the whole says, and what its parts come to.
    public var (whole, sum): (Quantity, Quantity)

    init(identity: IndicatorIdentity, whole: Quantity, sum: Quantity) {
        (self.identity, self.whole, self.sum) = (identity, whole, sum)
    }
}
