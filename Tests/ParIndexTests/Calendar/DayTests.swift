import ParIndex
import Testing

@Suite struct DayTests {
    @Test func `every day of five centuries is the day of its own date`() {
        let first: Day = "1600-01-01"
        let strays = (0..<(500 * 365)).map(first.adding(days:)).filter {
            Day(year: $0.year, month: $0.month, day: $0.day) != $0
        }
        #expect(strays.isEmpty)
    }

    @Test func `the next day is the next of the month or the first of the next month`() {
        let first: Day = "1899-12-25"
        let strays = (0..<(202 * 366)).map(first.adding(days:)).filter { day in
            let next = day.adding(days: 1)
            let isLastOfMonth = day.day == Day.length(ofMonth: day.month, year: day.year)
            let expected =
                isLastOfMonth
                ? (day.month == 12 ? day.year + 1 : day.year, day.month % 12 + 1, 1)
                : (day.year, day.month, day.day + 1)
            return (next.year, next.month, next.day) != expected
        }
        #expect(strays.isEmpty)
    }

    @Test func `text order is day order`() {
        let days = stride(from: -700_000, to: 2_900_000, by: 9_973).map { Day(number: $0) }
        #expect(days.map(\.description).sorted() == days.map(\.description))
    }

    @Test(arguments: ["2024-02-29", "29/02/2024", "29/2/2024"])
    func `a date is read as files and as people write it`(text: String) {
        #expect(Day(parsing: text) == Day(year: 2024, month: 2, day: 29))
    }

    @Test(arguments: [
        "2023-02-29", "31/04/2024", "00/01/2024", "2024-13-01", "0000-01-01", "1/7/25", "2024-1-1", "01-07-2025",
        "1.7.2025", "", " 2024-01-01", "٢٠٢٤-01-01", "+1/07/2025", "01/07/2025 ",
    ])
    func `anything but an existing date is refused`(text: String) {
        #expect(Day(parsing: text) == nil)
    }

    @Test func `the two tiers began on a Tuesday`() {
        #expect(("2025-07-01" as Day).weekday == .tuesday)
    }

    @Test func `weekdays before 1970 are counted too`() {
        #expect(("1945-09-02" as Day).weekday == .sunday)
        #expect(Day.first.weekday == .monday)
    }

    @Test func `a month after 31 January is the last day of February`() {
        #expect(("2024-01-31" as Day).adding(months: 1) == "2024-02-29")
        #expect(("2024-03-31" as Day).adding(months: -13) == "2023-02-28")
    }

    @Test func `days beyond the calendar are held at its ends`() {
        #expect(Day.last.adding(days: 1) == .last)
        #expect(Day.first.adding(months: -1) == .first)
        #expect(Day.first.adding(days: .max) == .last && Day.last.adding(months: .min) == .first)
        #expect(Day.last.description == "9999-12-31")
    }

    @Test func `a window holds both its ends`() {
        let window = Day.Window(from: "2022-12-15", to: "2023-03-14")
        #expect(window.contains("2022-12-15") && window.contains("2023-03-14"))
        #expect(!window.contains("2022-12-14") && !window.contains("2023-03-15"))
        #expect(window.count == 90)
    }

    @Test func `a window that ends before it starts holds no day`() {
        let window = Day.Window(from: "2023-03-14", to: "2022-12-15")
        #expect(window.count == 0 && !window.contains("2023-01-01") && !window.overlaps(Day.Window(year: 2023)))
    }
}
