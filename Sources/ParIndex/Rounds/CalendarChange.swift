/// One moving of a moment of a round (thay đổi lịch): from when to when, why, and by whom.
public struct CalendarChange: Hashable, Sendable {
    public var step: RoundCalendar.Step
    /// `nil` where the step had no moment.
    public var before: Instant?
    /// `nil` where the step has none any more.
    public var after: Instant?
    /// Empty where none was asked for, as before the opening.
    public var reason: String

    public init(step: RoundCalendar.Step, before: Instant?, after: Instant?, reason: String) {
        (self.step, self.before, self.after, self.reason) = (step, before, after, reason)
    }

    /// What it is on record.
    public func deed(of round: String) -> Deed {
        let after = after.map { "\($0.seconds)" } ?? ""
        return Deed(
            "reschedule", Self.path(step, of: round), before: before.map { "\($0.seconds)" },
            after: reason.isEmpty ? after : "\(after) | \(reason)")
    }

    /// What a deed on record says of it; `nil` where the deed is another one.
    public init?(_ deed: Deed) {
        guard deed.act == "reschedule", let after = deed.after,
            let step = deed.object.split(separator: "/").last.flatMap({ RoundCalendar.Step(rawValue: String($0)) })
        else { return nil }
        let moment = after.prefix { $0 != " " }
        self.init(
            step: step, before: deed.before.flatMap { Int64($0) }.map { Instant(seconds: $0) },
            after: Int64(moment).map { Instant(seconds: $0) },
            reason: String(after.dropFirst(moment.count + Self.separator.count)))
    }

    private static let separator = " | "

    /// The path under which the record keeps what happens to a moment.
    public static func path(_ step: RoundCalendar.Step, of round: String) -> String { "dot/\(round)/\(step.rawValue)" }
}

extension RoundCalendar {
    /// What moves where this calendar gives way to another.
    public func changes(to other: RoundCalendar, reason: String) -> [CalendarChange] {
        Step.allCases.filter { self[$0] != other[$0] }.map { step in
            CalendarChange(step: step, before: self[step], after: other[step], reason: reason)
        }
    }
}
