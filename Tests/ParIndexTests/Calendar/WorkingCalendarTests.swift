import ParIndex
import Testing

@Suite struct WorkingCalendarTests {
    let calendar: WorkingCalendar

    init() throws {
        calendar = try WorkingCalendar(shippedBytes("calendar.tsv"))
    }

    @Test(arguments: [
        "2022-01-03", "2022-02-04", "2023-01-20", "2023-05-03", "2023-09-04", "2024-02-08", "2024-02-14", "2024-04-18",
        "2024-09-03", "2025-01-27", "2025-04-07", "2025-09-01", "2026-02-16", "2026-04-27", "2026-09-01",
    ])
    func `offices rest on a holiday, at Tết and on the day given for a weekend`(day: Day) {
        #expect(!calendar.isWorkingDay(day))
        #expect(!day.weekday.isWeekend)
    }

    @Test(arguments: [
        ("2024-04-29", "2024-05-04"), ("2025-05-02", "2025-04-26"), ("2026-01-02", "2026-01-10"),
        ("2026-08-31", "2026-08-22"),
    ])
    func `a swapped day rests and the Saturday for it is worked`(off: Day, on: Day) {
        #expect(!calendar.isWorkingDay(off) && calendar.isWorkingDay(on))
        #expect(on.weekday == .saturday)
    }

    @Test func `each year has five days of Tết or more and at least eleven public holidays`() {
        for year in 2022...2027 {
            let days = (0..<Day.Window(year: year).count).map { Day.Window(year: year).from.adding(days: $0) }
            let rests = days.compactMap(calendar.exception(on:)).filter { !$0.isWorked }
            #expect(rests.count >= 11)
            #expect(rests.count { $0.reason.contains("Nguyên Đán") || $0.reason.contains("Mùng") } >= 4)
        }
    }

    @Test func `one working day after the Friday before 2 September 2024 is the Wednesday`() {
        #expect(calendar.adding(workingDays: 1, to: "2024-08-30").value == "2024-09-04")
    }

    @Test func `counting working days undoes adding them`() {
        for offset in stride(from: 0, to: 1500, by: 5) {
            let day = ("2022-03-01" as Day).adding(days: offset)
            for count in [-30, -1, 1, 2, 7, 45] {
                let reached = calendar.adding(workingDays: count, to: day)
                let counted = calendar.workingDays(from: day, until: reached.value).value
                #expect(counted == count)
            }
        }
    }

    @Test func `no working day is as far as the day itself`() {
        let sunday: Day = "2024-06-02"
        #expect(calendar.adding(workingDays: 0, to: sunday).value == sunday)
    }

    @Test func `an answer within announced years says so`() {
        #expect(calendar.adding(workingDays: 10, to: "2023-12-25").coverage == .announced)
    }

    @Test func `an answer that reaches a provisional year says so`() {
        #expect(calendar.workingDays(in: Day.Window(from: "2026-12-01", to: "2027-01-15")).coverage == .provisional)
    }

    @Test func `a year without facts is said to be uncovered`() {
        #expect(calendar.facts(of: 2035) == nil)
        #expect(calendar.coverage(of: Day.Window(from: "2026-01-01", to: "2028-01-01")) == .none)
    }

    @Test func `every year covered names its source`() {
        for year in 2022...2027 { #expect(calendar.facts(of: year)?.source.isEmpty == false) }
    }

    @Test func `an authority puts a day right`() {
        let storm: Day = "2024-09-09"
        let corrected = calendar.correcting([storm: .init(isWorked: false, reason: "Nghỉ tránh bão số 3")])
        #expect(calendar.isWorkingDay(storm) && !corrected.isWorkingDay(storm))
        #expect(corrected.exception(on: storm)?.reason == "Nghỉ tránh bão số 3")
    }

    @Test func `an authority's file goes before the shipped facts`() throws {
        let file = "year\t2027\tannounced\tThông báo\non\t2027-02-04\tLàm việc theo thông báo\n"
        let corrected = try calendar.correcting(with: file.utf8)
        #expect(corrected.isWorkingDay("2027-02-04"))
        #expect(corrected.facts(of: 2027)?.coverage == .announced)
    }

    @Test(arguments: ["off\t2024-02-30\tTết", "off\t2024-02-09", "holiday\t2024-02-09\tTết", "year\t2024\tmaybe\tx"])
    func `a line that says nothing readable is named`(line: String) {
        #expect(throws: MalformedLine(line: 2, text: line)) { try WorkingCalendar("# lịch\n\(line)\n".utf8) }
    }
}
