/// What somebody is told once, of one round (thông báo): several criteria of it are one notice.
public struct Notice: Hashable, Sendable {
    /// Why it is told.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Work has come to the person.
        case assigned
        /// A sheet waits for the person's approval.
        case awaitingApproval
        /// The council sent the sheet back, or the head of the unit did not approve it.
        case returned
        /// The head of the unit took the sheet back after it had been handed in.
        case withdrawn
        /// The council took points off, and the unit may explain.
        case explanationAsked
        case dueInSevenDays
        case dueInThreeDays
        /// Due tomorrow, or today.
        case dueTomorrow
        case overdue
        /// A question that the person asked has its answer.
        case answered
        /// The index of the round is public.
        case published
    }

    /// By what a second notice of the same thing is known.
    public struct Key: Hashable, Sendable {
        public var kind: Kind
        /// `nil` where nothing is left to do.
        public var work: Duty.Work?
        /// The slug of the round.
        public var round: String
        /// `nil` for matters of several units.
        public var unit: UnitKey?
        /// Tells one occurrence from the next: the day of the deadline, the criteria given, or empty for what comes once.
        public var occurrence: String

        public init(kind: Kind, work: Duty.Work?, round: String, unit: UnitKey?, occurrence: String) {
            (self.kind, self.work, self.round, self.unit) = (kind, work, round, unit)
            self.occurrence = occurrence
        }
    }

    public var key: Key
    public var roundTitle: String
    /// Empty for matters of several units.
    public var unitName: String
    /// How many criteria, lines or units it is about.
    public var count: Int
    public var due: Instant?
    public var made: Instant

    public init(key: Key, roundTitle: String, unitName: String, count: Int, due: Instant?, made: Instant) {
        (self.key, self.roundTitle, self.unitName) = (key, roundTitle, unitName)
        (self.count, self.due, self.made) = (count, due, made)
    }

    /// Days from when it was made until it is due; below 0 afterwards.
    public var daysLeft: Int? { due.map { made.day.days(until: $0.day) } }
}
