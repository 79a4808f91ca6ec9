/// The moments of a round (lịch của đợt), each with its hour. What comes after its moment is refused; a phase does not
/// move by itself.
public struct RoundCalendar: Hashable, Sendable {
    /// What a moment is for.
    public enum Step: String, Hashable, Sendable, CaseIterable {
        /// From then on units may answer.
        case opening
        /// Until then units hand in.
        case selfAssessment
        /// Until then the council appraises.
        case appraisal
        /// Until then units explain.
        case explanation
        /// Until then the council looks again and concludes.
        case conclusion
        /// When the index is to be published.
        case publication
    }

    /// Steps without a moment are not bound.
    public var moments: [Step: Instant]

    public init(_ moments: [Step: Instant] = [:]) {
        self.moments = moments
    }

    public subscript(step: Step) -> Instant? {
        get { moments[step] }
        set { moments[step] = newValue }
    }

    /// The first two neighbouring steps whose moments are not one after the other.
    public var disorder: (Step, Step)? {
        let set = Step.allCases.filter { moments[$0] != nil }
        for (earlier, later) in zip(set, set.dropFirst()) {
            if let first = moments[earlier], let second = moments[later], first >= second { return (earlier, later) }
        }
        return nil
    }
}

/// How a round runs: its phase, its moments, and whether it counts.
public struct RoundCourse: Hashable, Sendable {
    public var phase: RoundPhase
    public var calendar: RoundCalendar
    /// A round for practice is never ranked nor published.
    public var isPractice: Bool
    /// Whether council members score without seeing each other's points (chấm độc lập).
    public var isBlind: Bool

    public init(
        phase: RoundPhase, calendar: RoundCalendar = RoundCalendar(), isPractice: Bool = false, isBlind: Bool = false
    ) {
        (self.phase, self.calendar, self.isPractice, self.isBlind) = (phase, calendar, isPractice, isBlind)
    }

    /// A round of the past whose papers were entered.
    public static let past = RoundCourse(phase: .published)
}

extension RoundCourse {
    /// Refuses what does not belong to the phase.
    func expect(_ phases: RoundPhase...) throws(CycleRefusal) {
        guard phases.contains(phase) else { throw .wrongPhase(phase, allowed: phases) }
    }

    /// Refuses what comes after its moment.
    func expect(_ now: Instant, notAfter step: RoundCalendar.Step) throws(CycleRefusal) {
        try Self.expect(now, notAfter: calendar[step])
    }

    static func expect(_ now: Instant, notAfter due: Instant?) throws(CycleRefusal) {
        if let due, now > due { throw .late(due: due, now: now) }
    }

    /// Refuses what comes before the opening.
    func expectOpen(_ now: Instant) throws(CycleRefusal) {
        if let opening = calendar[.opening], now < opening { throw .notOpenYet(opening, now: now) }
    }
}
