/// A moment (thời điểm): whole seconds since 1970, UTC.
public struct Instant: Hashable, Comparable, Sendable {
    public let seconds: Int64

    public init(seconds: Int64) {
        self.seconds = seconds
    }

    /// That many seconds into a day in Vietnam; 17 × 3600 is five in the afternoon.
    public init(_ day: Day, secondOfDay: Int = 0) {
        let days = Int64(Self.epoch.days(until: day))
        seconds = days * Self.secondsOfDay + Int64(secondOfDay) - Self.offset
    }

    /// The day in Vietnam, which keeps UTC+7 all year.
    public var day: Day {
        Self.epoch.adding(days: Int((seconds + Self.offset).floored(by: Self.secondsOfDay)))
    }

    /// Seconds since midnight in Vietnam.
    public var secondOfDay: Int {
        let local = seconds + Self.offset
        return Int(local - local.floored(by: Self.secondsOfDay) * Self.secondsOfDay)
    }

    /// The moment so many seconds later.
    public func adding(seconds more: Int64) -> Instant {
        Instant(seconds: seconds + more)
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    private static let epoch: Day = "1970-01-01"
    private static let offset: Int64 = 7 * 3600
    private static let secondsOfDay: Int64 = 86_400
}

extension Int64 {
    /// The quotient rounded down, also below zero.
    fileprivate func floored(by divisor: Int64) -> Int64 {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
