import ParIndex
import Testing

struct CalendarPlanTests {
    private let working: WorkingCalendar

    init() throws {
        working = try WorkingCalendar(
            Array("year\t2025\tannounced\tThông báo\noff\t2025-01-01\tTết Dương lịch\n".utf8))
    }

    private func outcome(_ entries: [RoundCalendar.Step: CalendarPlan.Entry]) -> CalendarPlan.Outcome {
        CalendarPlan(entries).outcome(counting: working)
    }

    @Test func `a day with its hour is that moment in Vietnam`() {
        let outcome = outcome([.opening: .init(day: "02/01/2025", hour: "08:30")])
        #expect(outcome.calendar[.opening] == Instant("2025-01-02", secondOfDay: 8 * 3600 + 1800))
        #expect(outcome.coverage == nil)
        #expect(outcome.faults.isEmpty)
    }

    @Test func `working days are counted from the step before, holidays left out, and say what they rest on`() {
        let outcome = outcome([
            .opening: .init(day: "2024-12-31"), .selfAssessment: .init(workingDays: "1"),
            .appraisal: .init(workingDays: "2"),
        ])
        #expect(outcome.calendar[.selfAssessment]?.day == "2025-01-02")
        #expect(outcome.calendar[.selfAssessment]?.secondOfDay == 17 * 3600)
        #expect(outcome.calendar[.appraisal]?.day == "2025-01-06")
        #expect(outcome.coverage == WorkingCalendar.Coverage.none)
    }

    @Test func `what can not be read is told step by step`() {
        let outcome = outcome([
            .opening: .init(workingDays: "3"), .selfAssessment: .init(day: "31/02/2025"),
            .appraisal: .init(day: "2025-02-01", hour: "25:00"), .explanation: .init(workingDays: "0"),
        ])
        #expect(
            outcome.faults == [
                .nothingBefore(.opening), .notADay(.selfAssessment, "31/02/2025"), .notAnHour(.appraisal, "25:00"),
                .notACount(.explanation, "0"),
            ])
    }

    @Test func `a day and a count of working days for one step are not both taken`() {
        let outcome = outcome([
            .selfAssessment: .init(day: "2025-02-10"), .appraisal: .init(day: "2025-03-01", workingDays: "10"),
        ])
        #expect(outcome.faults == [.twofold(.appraisal)])
    }

    @Test func `what is counted from a step that can not be read is no fault of its own`() {
        let outcome = outcome([
            .selfAssessment: .init(day: "31/02/2025"), .appraisal: .init(workingDays: "10"),
            .explanation: .init(workingDays: "5"),
        ])
        #expect(outcome.faults == [.notADay(.selfAssessment, "31/02/2025")])
        #expect(outcome.calendar == RoundCalendar())
    }

    @Test func `a step that does not come after the one before is told`() {
        let outcome = outcome([
            .selfAssessment: .init(day: "2025-02-10"), .appraisal: .init(day: "2025-02-01"),
        ])
        #expect(outcome.faults == [.disorder(.selfAssessment, .appraisal)])
    }

    @Test func `a plan made of a calendar gives that calendar back`() {
        let calendar = RoundCalendar([
            .opening: Instant("2025-01-02", secondOfDay: 8 * 3600),
            .selfAssessment: Instant("2025-01-10", secondOfDay: 61_260),
        ])
        #expect(CalendarPlan(calendar).outcome(counting: working).calendar == calendar)
    }

    @Test func `all moments of a running round are moved at once, for a reason`() throws {
        let course = RunningRound.sheet().course
        let manager = RunningRound.actor(.programmeManager, at: .authority("187"))
        let subject = Subject(authority: "187", round: "chi-lang-2023")
        var later = course.calendar
        later[.selfAssessment] = RunningRound.after
        later[.appraisal] = Instant("2024-02-01")
        #expect(throws: CycleRefusal.reasonMissing) {
            try course.reschedule(to: later, reason: " ", of: subject, by: manager, at: RunningRound.during)
        }
        let moved = try course.reschedule(
            to: later, reason: "mưa lũ", of: subject, by: manager, at: RunningRound.during)
        #expect(moved.calendar == later)
    }
}
