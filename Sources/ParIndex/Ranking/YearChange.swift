/// A unit's result of one year, as far as a later year is compared with it.
public struct YearResult: Hashable, Sendable {
    /// Name of the unit that bore the result.
    public let unit: String
    /// The index reached.
    public let index: CommuneIndex
    /// The place, where the unit was ranked.
    public let standing: Standing?

    public init(unit: String, index: CommuneIndex, standing: Standing?) {
        self.unit = unit
        self.index = index
        self.standing = standing
    }
}

/// What changed for a unit since the year before (chỉ số tăng, giảm).
public enum YearChange: Hashable, Sendable {
    /// There is no result of the year before.
    case first
    /// The unit alone carries on one result of the year before.
    case since(YearStep)
    /// The unit was merged from these, so no single change is claimed.
    case merged([YearResult])

    /// Compares a result with those of the unit, or of its predecessors, in the year before.
    ///
    /// Published figures are compared, so that a reader gets the same difference from the two papers.
    public init(from predecessors: [YearResult], to result: YearResult, publishedDecimals: Int) {
        switch predecessors.count {
        case 0: self = .first
        case 1: self = .since(YearStep(from: predecessors[0], to: result, decimals: publishedDecimals))
        default: self = .merged(predecessors)
        }
    }
}

/// The step from one year's result to the next.
public struct YearStep: Hashable, Sendable {
    /// Published points now less published points then.
    public let points: Points
    /// Published index now less published index then, in percentage points.
    public let percent: Quantity
    /// Places won; below zero where the unit fell. `nil` where one year has no place or counts places otherwise.
    public let places: Int?

    init(from past: YearResult, to present: YearResult, decimals: Int) {
        points = present.index.points.rounded(to: decimals) - past.index.points.rounded(to: decimals)
        percent = present.index.percent(decimals: decimals) - past.index.percent(decimals: decimals)
        places = Self.places(from: past.standing, to: present.standing)
    }

    private static func places(from past: Standing?, to present: Standing?) -> Int? {
        guard let past, let present, past.method == present.method else { return nil }
        return past.position - present.position
    }
}
