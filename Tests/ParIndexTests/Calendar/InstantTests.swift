import ParIndex
import Testing

struct InstantTests {
    @Test func `a day in Vietnam begins seven hours before the day of UTC`() {
        #expect(Instant(seconds: 0).day == "1970-01-01")
        #expect(Instant("1970-01-01").seconds == -7 * 3600)
        #expect(Instant(seconds: 1_700_000_000).day == "2023-11-15")
        #expect(Instant(seconds: -7 * 3600 - 1).day == "1969-12-31")
    }

    @Test func `five in the afternoon is five in the afternoon`() {
        let due = Instant("2024-01-10", secondOfDay: 17 * 3600)
        #expect(due.day == "2024-01-10")
        #expect(due.secondOfDay == 17 * 3600)
        #expect(due.seconds == 1_704_880_800)
    }
}
