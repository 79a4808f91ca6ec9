/// The next better answer and the points it would have given.
public struct Improvement: Hashable, Sendable {
    /// What would have had to be otherwise.
    public enum Step: Hashable, Sendable {
        /// The answer yes.
        case yes
        /// The answer no, where yes is the worse one.
        case no
        /// A rate at or above a bound: `missing` more of the part would have done it, the least that does.
        case rate(Bound, missing: Quantity, of: Input)
        /// A figure at or above a bound.
        case value(Bound, Input)
        /// A figure at or below a bound, where less is better.
        case lower(Bound, Input)
        /// The document by this day.
        case by(Day, document: String)
        /// So many cases fewer.
        case fewer(Int, Input)
        /// So many more.
        case more(Int, Input)
        /// The better level of quality.
        case level(String)
        /// All reports sent, and sent on time.
        case allReports(onTime: Bool)
        /// Without the disqualifying event.
        case without(event: String)
        /// The mean of all units reached.
        case mean(sum: Quantity, count: Int, Input)
    }

    public let step: Step
    /// The points the criterion would then have had.
    public let points: Points

    public init(_ step: Step, points: Points) {
        (self.step, self.points) = (step, points)
    }
}
