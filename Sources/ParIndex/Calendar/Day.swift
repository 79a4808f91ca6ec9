/// A day of the calendar (ngày), without hour or time zone, from 0001-01-01 to 9999-12-31.
///
/// Its text is ISO, "2025-07-01": the form of files, of JSON and of the database, where text order is day order.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01, negative before.
    public let number: Int

    /// The day that many days after 1970-01-01, held between the first and the last day known.
    public init(number: Int) {
        self.number = min(max(number, Day.firstNumber), Day.lastNumber)
    }

    /// The day of that date; `nil` for a date that does not exist, such as 31 April, and outside of the years 1…9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        number = Day.number(year: year, month: month, day: day)
    }

    /// The day as a person or a file writes it, "01/07/2025", "1/7/2025" or "2025-07-01"; `nil` for anything else.
    public init?(parsing text: some StringProtocol) {
        guard let day = Day.iso(text) ?? Day.vietnamese(text) else { return nil }
        self = day
    }

    /// The first day that can be named.
    public static let first = Day(number: firstNumber)

    /// The last day that can be named.
    public static let last = Day(number: lastNumber)

    /// The year, 1…9999.
    public var year: Int { date.year }

    /// The month, 1…12.
    public var month: Int { date.month }

    /// The day of the month, 1…31.
    public var day: Int { date.day }

    /// The quarter of the year, 1…4 (quý).
    public var quarter: Int { (month + 2) / 3 }

    /// The day of the week.
    public var weekday: Weekday {
        let sinceMonday = ((number + 3) % 7 + 7) % 7
        return Weekday.allCases[sinceMonday]
    }

    /// The day that many days later, earlier if negative.
    public func adding(days: Int) -> Day {
        Day(number: number + Day.held(days))
    }

    /// The same day that many months later, earlier if negative; the month's last day where the day does not exist.
    public func adding(months: Int) -> Day {
        let (year, month, day) = date
        let count = year * 12 + month - 1 + Day.held(months)
        guard (12..<120_000).contains(count) else { return months < 0 ? .first : .last }
        let (toYear, toMonth) = (count / 12, count % 12 + 1)
        let lastOfMonth = Day.length(ofMonth: toMonth, year: toYear)
        return Day(number: Day.number(year: toYear, month: toMonth, day: min(day, lastOfMonth)))
    }

    /// The days from this day until `later`: 1 from a day until the next one, negative if `later` is earlier.
    public func days(until later: Day) -> Int {
        later.number - number
    }

    /// The days of a month, 28…31; `month` must be 1…12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static let firstNumber = number(year: 1, month: 1, day: 1)
    private static let lastNumber = number(year: 9999, month: 12, day: 31)

    /// Steps longer than the calendar itself are cut, so that no sum overflows.
    private static func held(_ step: Int) -> Int {
        min(max(step, firstNumber - lastNumber), lastNumber - firstNumber)
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension Day {
    /// Counting years from 1 March puts the leap day last, so that the months before it have fixed lengths.
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let monthSinceMarch = (month + 9) % 12
        let dayOfYear = (153 * monthSinceMarch + 2) / 5 + day - 1
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        return marchYear * 365 + leapDays + dayOfYear - daysFromMarchOfYearZeroTo1970
    }

    private static let daysFromMarchOfYearZeroTo1970 = 719_468
    private static let daysIn400Years = 146_097

    private var date: (year: Int, month: Int, day: Int) {
        let sinceYearZero = number + Day.daysFromMarchOfYearZeroTo1970
        let era = sinceYearZero / Day.daysIn400Years
        let dayOfEra = sinceYearZero % Day.daysIn400Years
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthSinceMarch = (5 * dayOfYear + 2) / 153
        let month = monthSinceMarch < 10 ? monthSinceMarch + 3 : monthSinceMarch - 9
        let day = dayOfYear - (153 * monthSinceMarch + 2) / 5 + 1
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }
}

extension Day {
    private static func iso(_ text: some StringProtocol) -> Day? {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2] else { return nil }
        return from(year: parts[0], month: parts[1], day: parts[2])
    }

    private static func vietnamese(_ text: some StringProtocol) -> Day? {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
            parts[2].count == 4
        else { return nil }
        return from(year: parts[2], month: parts[1], day: parts[0])
    }

    private static func from<Digits: Collection<UInt8>>(year: Digits, month: Digits, day: Digits) -> Day? {
        guard let year = whole(year), let month = whole(month), let day = whole(day) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private static func whole(_ digits: some Collection<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }
}

extension Day: Comparable {
    public static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }
}

extension Day: CustomStringConvertible {
    /// ISO text, "2025-07-01".
    public var description: String {
        let (year, month, day) = date
        return "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Day: ExpressibleByStringLiteral {
    /// A day written in the program, "2025-07-01"; the program stops at once where the literal is no date.
    public init(stringLiteral text: StaticString) {
        guard let day = Day(parsing: text.description) else { preconditionFailure("\(text) is no date") }
        self = day
    }
}
