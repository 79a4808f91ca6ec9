/// Which days offices work (lịch làm việc): weekends rest, public holidays and Tết rest, some working days are swapped.
///
/// Facts are data with sources, year by year. In a year without facts only weekends rest, and ``coverage(of:)`` says
/// so; every reckoned answer carries what it rests on. An authority may put the facts right.
public struct WorkingCalendar: Hashable, Sendable {
    /// How far the facts about a year go, the weakest first.
    public enum Coverage: Int, Comparable, Sendable {
        /// Nothing is known but weekends.
        case none
        /// Holidays are reckoned; the government has not settled Tết and the swapped days, or they were not compared.
        case provisional
        /// Holidays and swapped days are as announced.
        case announced

        public static func < (left: Coverage, right: Coverage) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// The facts about one year.
    public struct Year: Hashable, Sendable {
        /// How far the facts go.
        public let coverage: Coverage
        /// Where they come from, in Vietnamese.
        public let source: String
    }

    /// Why a day is unlike its weekday.
    public struct Exception: Hashable, Sendable {
        /// Whether the day is worked.
        public let isWorked: Bool
        /// The holiday's name, or the paper that swapped or corrected the day, in Vietnamese.
        public let reason: String

        /// A day worked, or not, for that reason.
        public init(isWorked: Bool, reason: String) {
            (self.isWorked, self.reason) = (isWorked, reason)
        }
    }

    /// An answer with what it rests on.
    public struct Reckoned<Value: Hashable & Sendable>: Hashable, Sendable {
        /// The answer.
        public let value: Value
        /// The weakest coverage of the years it went through.
        public let coverage: Coverage
    }

    private var years: [Int: Year] = [:]
    private var exceptions: [Day: Exception] = [:]

    /// The calendar of a data file, UTF-8 and tab-separated.
    ///
    /// Lines are `year`, year, `announced` or `provisional`, source; `off`, day, name; `on`, day, reason; `swap`, day off, day worked
    /// instead, source. Throws the first line that is none of these.
    public init(_ bytes: some Sequence<UInt8>) throws(MalformedLine) {
        for row in TabbedText(bytes).rows { try add(row) }
    }

    /// Whether offices work on `day`, as far as the facts of its year go.
    public func isWorkingDay(_ day: Day) -> Bool {
        exceptions[day]?.isWorked ?? !day.weekday.isWeekend
    }

    /// Why `day` is unlike its weekday; `nil` for an ordinary day.
    public func exception(on day: Day) -> Exception? {
        exceptions[day]
    }

    /// The facts about a year; `nil` where there are none.
    public func facts(of year: Int) -> Year? {
        years[year]
    }

    /// The weakest coverage of the years that `window` touches.
    public func coverage(of window: Day.Window) -> Coverage {
        guard window.count > 0 else { return coverage(ofYear: window.from.year) }
        return (window.from.year...window.to.year).map(coverage(ofYear:)).min() ?? .none
    }

    /// The working day that many working days after `day`, before it if negative.
    ///
    /// Counting starts the day after: one working day after a Friday is the Monday. Zero is `day` itself, worked or not.
    public func adding(workingDays count: Int, to day: Day) -> Reckoned<Day> {
        let step = count < 0 ? -1 : 1
        var (reached, left) = (day, count.magnitude)
        while left > 0, reached != .last, reached != .first {
            reached = reached.adding(days: step)
            if isWorkingDay(reached) { left -= 1 }
        }
        let window = Day.Window(from: min(day, reached), to: max(day, reached))
        return Reckoned(value: reached, coverage: coverage(of: window))
    }

    /// How many working days `window` holds, both its ends counted.
    public func workingDays(in window: Day.Window) -> Reckoned<Int> {
        let worked = (0..<window.count).count { isWorkingDay(window.from.adding(days: $0)) }
        return Reckoned(value: worked, coverage: coverage(of: window))
    }

    /// How many working days lie after `day` up to and including `later`; negative if `later` is earlier.
    ///
    /// It undoes ``adding(workingDays:to:)``.
    public func workingDays(from day: Day, until later: Day) -> Reckoned<Int> {
        guard day <= later else {
            let back = workingDays(in: Day.Window(from: later, to: day.adding(days: -1)))
            return Reckoned(value: -back.value, coverage: back.coverage)
        }
        return workingDays(in: Day.Window(from: day.adding(days: 1), to: later))
    }

    /// This calendar put right by an authority, day by day.
    public func correcting(_ corrections: [Day: Exception]) -> WorkingCalendar {
        var corrected = self
        corrected.exceptions.merge(corrections) { _, correction in correction }
        return corrected
    }

    /// This calendar with all that a file of an authority says, in the form of ``init(_:)``; its lines go before.
    public func correcting(with bytes: some Sequence<UInt8>) throws(MalformedLine) -> WorkingCalendar {
        var corrected = self
        for row in TabbedText(bytes).rows { try corrected.add(row) }
        return corrected
    }
}

extension WorkingCalendar {
    private func coverage(ofYear year: Int) -> Coverage {
        years[year]?.coverage ?? .none
    }

    private mutating func add(_ row: TabbedText.Row) throws(MalformedLine) {
        switch row.fields[0] {
        case "year": try addYear(row)
        case "off": exceptions[try row.day(1)] = Exception(isWorked: false, reason: try row.word(2))
        case "on": exceptions[try row.day(1)] = Exception(isWorked: true, reason: try row.word(2))
        case "swap":
            exceptions[try row.day(1)] = Exception(isWorked: false, reason: try row.word(3))
            exceptions[try row.day(2)] = Exception(isWorked: true, reason: try row.word(3))
        default: throw row.fault
        }
    }

    private mutating func addYear(_ row: TabbedText.Row) throws(MalformedLine) {
        let words: [String: Coverage] = ["announced": .announced, "provisional": .provisional]
        guard let year = Int(try row.word(1)), let coverage = words[try row.word(2)] else { throw row.fault }
        years[year] = Year(coverage: coverage, source: try row.word(3))
    }
}
