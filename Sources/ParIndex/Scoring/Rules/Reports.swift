/// A set of reports that must be complete and on time; a fact (a day or never) for each report's key.
public struct Reports: Hashable, Sendable {
    public struct Report: Hashable, Sendable {
        public var key: String
        public var label: String
        public var due: RelativeDay

        public init(key: String, label: String, due: RelativeDay) {
            (self.key, self.label, self.due) = (key, label, due)
        }
    }

    public var reports: [Report]
    /// Points when all came and at least one came late.
    public var late: Points
    /// Points when at least one never came.
    public var missing: Points

    public init(_ reports: [Report], late: Points = .zero, missing: Points = .zero) {
        (self.reports, self.late, self.missing) = (reports, late, missing)
    }
}
