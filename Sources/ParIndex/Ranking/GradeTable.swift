/// The grades that an authority gives, best first, and the events that hold a unit down (bảng xếp loại).
public struct GradeTable: Hashable, Sendable {
    /// The grades, best first.
    public let grades: [Grade]
    /// Events after which a unit gets no better than a certain grade.
    public let disqualifiers: [Disqualifier]
    /// The lowest and highest score that can occur, both included; 0…100 unless the authority says otherwise.
    public let range: ClosedRange<Quantity>

    public init(
        _ grades: [Grade], disqualifiers: [Disqualifier] = [],
        over range: ClosedRange<Quantity> = Quantity(0)...Quantity(100)
    ) {
        self.grades = grades
        self.disqualifiers = disqualifiers
        self.range = range
    }

    /// An event that holds a unit down, such as a disciplined official.
    public struct Disqualifier: Hashable, Sendable {
        /// The event's name.
        public let event: String
        /// The best grade that is left to a unit after it.
        public let best: String

        public init(event: String, best: String) {
            self.event = event
            self.best = best
        }
    }

    /// The grade that the score alone gives; `nil` where no grade holds the figure.
    public func byScore(_ figure: Ratio, on measure: RankingMeasure) -> String? {
        grades.first { $0.holds(figure, on: measure) }?.name
    }

    /// The grade for a figure that ranks a unit, with the reason where it is not the one that the score alone gives.
    ///
    /// `nil` where no grade holds the figure: the table has a gap there, or the figure lies outside its range.
    public func decide(
        _ figure: Ratio, on measure: RankingMeasure, fulfilled: Set<String> = [], events: Set<String> = []
    ) -> GradeDecision? {
        guard let byScore = grades.firstIndex(where: { $0.holds(figure, on: measure) }) else { return nil }
        let held = lowest(after: events, from: byScore)
        let place = held?.place ?? byScore
        guard let granted = grades[place...].firstIndex(where: { fulfilled.isSuperset(of: $0.conditions) }) else {
            return nil
        }
        let missing = grades[place..<granted].flatMap(\.conditions).filter { !fulfilled.contains($0) }
        return GradeDecision(
            grade: grades[granted].name, byScore: grades[byScore].name, missing: missing, event: held?.event)
    }

    private func lowest(after events: Set<String>, from start: Int) -> (place: Int, event: String)? {
        var lowest: (place: Int, event: String)?
        for disqualifier in disqualifiers where events.contains(disqualifier.event) {
            guard let place = grades.firstIndex(where: { $0.name == disqualifier.best }) else { continue }
            if place > lowest?.place ?? start { lowest = (place, disqualifier.event) }
        }
        return lowest
    }
}
