/// How long an account waits after wrong tries (thời gian chờ): nothing for the first, then twice as long each time.
public struct SignInDelay: Hashable, Sendable {
    /// Wrong tries since the last right one.
    public var failures: Int
    /// The first moment at which another try counts.
    public var nextTry: Instant

    public init(failures: Int = 0, nextTry: Instant = Instant(seconds: 0)) {
        (self.failures, self.nextTry) = (failures, nextTry)
    }

    /// The delay once one more try began. It counts as wrong until it proves right, so that many at once gain nothing.
    public func trying(at now: Instant) -> SignInDelay {
        let isForgotten = nextTry.seconds + Self.memory < now.seconds
        let failures = (isForgotten ? 0 : self.failures) + 1
        return SignInDelay(failures: failures, nextTry: now.adding(seconds: Self.seconds(after: failures)))
    }

    /// Whether a try at that moment counts.
    public func allows(_ now: Instant) -> Bool { nextTry <= now }

    /// Tries without a delay: a mistyped password is no attack.
    private static let free = 3
    /// No account is shut longer than this: whoever types wrong names for fun must not keep a commune from its work.
    private static let longest: Int64 = 900
    /// Wrong tries of the day before no longer count.
    private static let memory: Int64 = 24 * 3600

    private static func seconds(after failures: Int) -> Int64 {
        failures <= free ? 0 : min(longest, Int64(1) << Int64(min(failures - free, 20)))
    }
}
