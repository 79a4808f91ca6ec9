import ParIndex
import Testing
import Wording

struct DatesTests {
    @Test func `days below ten and the first two months are padded, later months are not`() {
        #expect(Dates.short("2024-05-04") == "04/5/2024")
        #expect(Dates.short("2024-02-15") == "15/02/2024")
        #expect(Dates.long("2024-05-04") == "ngày 04 tháng 5 năm 2024")
        #expect(Dates.long("2024-01-31") == "ngày 31 tháng 01 năm 2024")
    }

    @Test func `English dates name the month`() {
        #expect(Dates.long("2024-05-04", in: .en) == "4 May 2024")
    }

    @Test func `a relative day names the year it stands in unless it is the year assessed`() {
        #expect(Dates.relative(RelativeDay(month: 1, day: 31)) == "31/01")
        #expect(Dates.relative(RelativeDay(yearOffset: -1, month: 12, day: 15)) == "15/12 năm trước")
        #expect(Dates.relative(RelativeDay(yearOffset: 1, month: 1, day: 10)) == "10/01 năm sau")
    }

    @Test func `a window names both ends`() {
        #expect(Dates.window(Day.Window(from: "2022-12-15", to: "2023-12-14")) == "từ 15/12/2022 đến 14/12/2023")
    }

    @Test func `a moment has its time of day, which can stand alone`() {
        let moment = Instant("2024-01-10", secondOfDay: 17 * 3600 + 5 * 60)
        #expect(Dates.time(moment) == "17 giờ 05")
        #expect(Dates.moment(moment) == "17 giờ 05 ngày 10/01/2024")
        #expect(Dates.moment(moment, in: .en) == "10 January 2024, 17:05")
    }
}
