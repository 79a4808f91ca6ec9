/// A round's moments as somebody types them: a day with its hour, or so many working days after the step before.
public struct CalendarPlan: Hashable, Sendable {
    /// What was typed for one step.
    public struct Entry: Hashable, Sendable {
        /// "2025-01-10" or "10/01/2025"; empty for none.
        public var day: String
        /// "17:00"; empty for the end of office hours.
        public var hour: String
        /// Working days after the step before; empty where a day is given.
        public var workingDays: String

        public init(day: String = "", hour: String = "", workingDays: String = "") {
            (self.day, self.hour, self.workingDays) = (day, hour, workingDays)
        }

        /// The entry that gives a moment.
        public init(_ moment: Instant?) {
            self.init(day: moment?.day.description ?? "", hour: moment.map { HourText.text($0.secondOfDay) } ?? "")
        }
    }

    /// What can not be read.
    public enum Fault: Error, Hashable, Sendable {
        case notADay(RoundCalendar.Step, String)
        case notAnHour(RoundCalendar.Step, String)
        case notACount(RoundCalendar.Step, String)
        /// Both a day and a count of working days.
        case twofold(RoundCalendar.Step)
        /// Working days are counted from a step that has no moment.
        case nothingBefore(RoundCalendar.Step)
        /// A moment does not come after that of the step before.
        case disorder(RoundCalendar.Step, RoundCalendar.Step)
    }

    public var entries: [RoundCalendar.Step: Entry]

    public init(_ entries: [RoundCalendar.Step: Entry]) {
        self.entries = entries
    }

    /// The entries that give a calendar.
    public init(_ calendar: RoundCalendar) {
        entries = Dictionary(
            uniqueKeysWithValues: RoundCalendar.Step.allCases.map { ($0, Entry(calendar[$0])) })
    }

    /// What a plan comes to.
    public struct Outcome: Hashable, Sendable {
        public var calendar = RoundCalendar()
        public var faults: [Fault] = []
        /// The weakest coverage of the years that working days were counted through; `nil` where none were.
        public var coverage: WorkingCalendar.Coverage?
    }

    /// The moments, with everything that is wrong.
    public func outcome(counting working: WorkingCalendar) -> Outcome {
        var outcome = Outcome()
        var before: Day?
        var isBeforeUnknown = false
        for step in RoundCalendar.Step.allCases {
            guard let entry = entries[step], !(entry.day.isEmpty && entry.workingDays.isEmpty) else { continue }
            do throws(Fault) {
                let (moment, coverage) = try Self.moment(entry, step, after: before, working)
                outcome.calendar[step] = moment
                if let coverage { outcome.coverage = min(coverage, outcome.coverage ?? coverage) }
                (before, isBeforeUnknown) = (moment.day, false)
            } catch {
                // What counts from a step that can not be read has no fault of its own.
                if !(isBeforeUnknown && error == .nothingBefore(step)) { outcome.faults.append(error) }
                (before, isBeforeUnknown) = (nil, true)
            }
        }
        if let (earlier, later) = outcome.calendar.disorder { outcome.faults.append(.disorder(earlier, later)) }
        return outcome
    }

    private static func moment(
        _ entry: Entry, _ step: RoundCalendar.Step, after before: Day?, _ working: WorkingCalendar
    ) throws(Fault) -> (Instant, WorkingCalendar.Coverage?) {
        guard let second = HourText.second(entry.hour, default: step.usualSecond) else {
            throw .notAnHour(step, entry.hour)
        }
        guard entry.day.isEmpty || entry.workingDays.isEmpty else { throw .twofold(step) }
        guard entry.day.isEmpty else {
            guard let day = Day(parsing: entry.day) else { throw .notADay(step, entry.day) }
            return (Instant(day, secondOfDay: second), nil)
        }
        guard let count = Int(entry.workingDays), (1...250).contains(count) else {
            throw .notACount(step, entry.workingDays)
        }
        guard let before else { throw .nothingBefore(step) }
        let reckoned = working.adding(workingDays: count, to: before)
        return (Instant(reckoned.value, secondOfDay: second), reckoned.coverage)
    }
}

extension RoundCalendar.Step {
    /// Opening and publication are at eight, what is due is due at five in the afternoon, unless another hour is given.
    fileprivate var usualSecond: Int { self == .opening || self == .publication ? 8 * 3600 : 17 * 3600 }
}

/// An hour of the day as forms write it, "17:00".
public enum HourText {
    /// "17:00" for 61,200 seconds after midnight.
    public static func text(_ second: Int) -> String {
        let (hour, minute) = (second / 3600, second / 60 % 60)
        return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }

    static func second(_ text: String, default usual: Int) -> Int? {
        guard !text.isEmpty else { return usual }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        return hour * 3600 + minute * 60
    }
}
