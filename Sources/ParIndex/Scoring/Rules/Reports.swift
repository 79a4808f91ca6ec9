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

extension Reports {
    /// A report that came after its day.
    public struct Late: Hashable, Sendable {
        public let label: String
        public let due: Day
        public let came: Day
    }

    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: reports.map(\.key))
        var (late, missing): ([Late], [String]) = ([], [])
        for report in reports {
            let due = report.due.day(in: facts.context.year)
            guard let came = try facts.day(report.key) else {
                missing.append(report.label)
                continue
            }
            if came > due { late.append(Late(label: report.label, due: due, came: came)) }
        }
        return Scored(
            points: points(late: late, missing: missing, maximum: facts.maximum),
            reason: .reported(count: reports.count, late: late, missing: missing),
            next: next(late: late, missing: missing, maximum: facts.maximum))
    }

    private func points(late: [Late], missing: [String], maximum: Points) -> Points {
        missing.isEmpty ? (late.isEmpty ? maximum : self.late) : self.missing
    }

    private func next(late: [Late], missing: [String], maximum: Points) -> Improvement? {
        if missing.isEmpty { return late.isEmpty ? nil : Improvement(.allReports(onTime: true), points: maximum) }
        return self.late > self.missing
            ? Improvement(.allReports(onTime: false), points: self.late)
            : Improvement(.allReports(onTime: true), points: maximum)
    }
}
