/// When the daily work of the server is done (việc hằng ngày): at seven in the morning, Vietnam's time.
public enum DailyRun {
    private static let secondOfDay = 7 * 3600

    /// When a server that starts now does it first: at once where the hour of today has passed, since nobody may have done it.
    public static func first(startingAt now: Instant) -> Instant {
        max(now, Instant(now.day, secondOfDay: secondOfDay))
    }

    /// When it is done next after having been done.
    public static func next(after done: Instant) -> Instant {
        let today = Instant(done.day, secondOfDay: secondOfDay)
        return done < today ? today : Instant(done.day.adding(days: 1), secondOfDay: secondOfDay)
    }
}
