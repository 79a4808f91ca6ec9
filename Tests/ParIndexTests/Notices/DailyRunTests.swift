import ParIndex
import Testing

struct DailyRunTests {
    private func at(_ day: Day, _ hour: Int, _ minute: Int = 0) -> Instant {
        Instant(day, secondOfDay: hour * 3600 + minute * 60)
    }

    @Test func `a server that starts before seven waits, one that starts later does the work of the day at once`() {
        #expect(DailyRun.first(startingAt: at("2024-01-05", 3)) == at("2024-01-05", 7))
        #expect(DailyRun.first(startingAt: at("2024-01-05", 10, 30)) == at("2024-01-05", 10, 30))
    }

    @Test func `the next run is at seven of the next day, over the end of a year too`() {
        #expect(DailyRun.next(after: at("2024-01-05", 7)) == at("2024-01-06", 7))
        #expect(DailyRun.next(after: at("2023-12-31", 23, 59)) == at("2024-01-01", 7))
        #expect(DailyRun.next(after: at("2024-01-05", 6, 59)) == at("2024-01-05", 7))
    }

    @Test func `seven is seven in Vietnam, midnight by world time`() {
        #expect(DailyRun.next(after: at("2024-01-05", 7)).seconds % 86_400 == 0)
    }
}
