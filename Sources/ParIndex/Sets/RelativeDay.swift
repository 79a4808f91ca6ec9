/// A day told by its place in the year assessed, such as 15 December of the year before.
public struct RelativeDay: Hashable, Sendable {
    /// Years after the year assessed: -1 is the year before, 1 the year after.
    public var yearOffset: Int
    public var month: Int
    public var day: Int

    public init(yearOffset: Int = 0, month: Int, day: Int) {
        (self.yearOffset, self.month, self.day) = (yearOffset, month, day)
    }

    /// The day for the year assessed; a day beyond the month's end is its last.
    public func day(in year: Int) -> Day {
        let length = Day.length(ofMonth: month, year: year + yearOffset)
        return Day(year: year + yearOffset, month: month, day: min(day, length)) ?? .last
    }
}

/// The days whose events count towards a criterion, both ends included.
public struct RelativeWindow: Hashable, Sendable {
    public var from: RelativeDay
    public var to: RelativeDay

    public init(from: RelativeDay, to: RelativeDay) {
        (self.from, self.to) = (from, to)
    }

    /// The window for the year assessed.
    public func window(in year: Int) -> Day.Window {
        Day.Window(from: from.day(in: year), to: to.day(in: year))
    }

    /// 15 December of the year before to 14 December: the reporting year of the home-affairs ministry's guidance.
    public static let usual = RelativeWindow(
        from: RelativeDay(yearOffset: -1, month: 12, day: 15), to: RelativeDay(month: 12, day: 14))
}
