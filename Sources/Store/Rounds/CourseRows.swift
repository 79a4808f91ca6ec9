import Database
import ParIndex

extension RoundPhase: Storable {}
extension RoundCalendar.Step: Storable {}

extension Instant: Storable {
    /// Whole seconds since 1970, UTC.
    public var stored: SQL.Value { .integer(seconds) }

    public init?(stored: SQL.Value) {
        guard let seconds = Int64(stored: stored) else { return nil }
        self.init(seconds: seconds)
    }
}

extension Transaction {
    /// The course of a row of table `round`, or of one that joins its slug, phase, is_practice and is_blind.
    func course(of row: Row) throws -> RoundCourse {
        var calendar = RoundCalendar()
        for moment in try rows("SELECT step, at FROM round_moment WHERE round = \(try row["slug"] as String)") {
            calendar[try moment["step"]] = try moment["at"]
        }
        return RoundCourse(
            phase: try row["phase"], calendar: calendar, isPractice: try row["is_practice"] == 1,
            isBlind: try row["is_blind"] == 1)
    }

    func write(_ calendar: RoundCalendar, of round: String) throws {
        try execute("DELETE FROM round_moment WHERE round = \(round)")
        for (step, moment) in calendar.moments {
            try execute("INSERT INTO round_moment (round, step, at) VALUES (\(round), \(step), \(moment))")
        }
    }
}
