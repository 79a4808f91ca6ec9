/// A day of the week (thứ), Monday first as Vietnam's working week counts.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Saturday or Sunday, when offices rest unless the day was swapped.
    public var isWeekend: Bool { self == .saturday || self == .sunday }
}
