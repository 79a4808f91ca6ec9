extension Day {
    /// The days from one day to another, both included (khoảng thời gian).
    ///
    /// A window whose end lies before its start holds no day.
    public struct Window: Hashable, Sendable {
        /// The first day.
        public let from: Day

        /// The last day, included.
        public let to: Day

        /// The days `from`…`to`, both included.
        public init(from: Day, to: Day) {
            self.from = from
            self.to = to
        }

        /// The whole calendar year, held to the years 1…9999.
        public init(year: Int) {
            from = Day(year: year, month: 1, day: 1) ?? (year < 1 ? .first : .last)
            to = Day(year: year, month: 12, day: 31) ?? (year < 1 ? .first : .last)
        }

        /// Whether `day` is one of these days.
        public func contains(_ day: Day) -> Bool {
            from <= day && day <= to
        }

        /// Whether any day lies in both.
        public func overlaps(_ other: Window) -> Bool {
            max(from, other.from) <= min(to, other.to)
        }

        /// How many days these are.
        public var count: Int { max(0, from.days(until: to) + 1) }
    }
}
