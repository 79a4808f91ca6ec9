import ParIndex
import Testing

struct RoundCourseTests {
    private let subject = Subject(authority: "187", round: "chi-lang-2023")
    private let manager = RunningRound.actor(.programmeManager, at: .authority("187"))
    private let chair = RunningRound.actor(.councilChair, at: .authority("187"))

    @Test func `a round runs through its phases in order`() throws {
        var course = RoundCourse(phase: .preparing)
        for (phase, actor) in [
            (RoundPhase.selfAssessment, manager), (.appraisal, manager), (.explanation, chair),
            (.secondAppraisal, manager), (.concluded, chair),
        ] {
            #expect(course.mayAdvance(of: subject, by: actor))
            course = try course.advance(open: 0, of: subject, by: actor)
            #expect(course.phase == phase)
        }
        #expect(throws: CycleRefusal.wrongPhase(.concluded, allowed: [])) {
            try course.advance(open: 0, of: subject, by: chair)
        }
    }

    @Test func `explanation and conclusion wait until every line is appraised`() {
        for phase in [RoundPhase.appraisal, .secondAppraisal] {
            #expect(throws: CycleRefusal.incomplete(2)) {
                try RoundCourse(phase: phase).advance(open: 2, of: subject, by: chair)
            }
        }
    }

    @Test func `the manager does not conclude`() {
        #expect(!RoundCourse(phase: .secondAppraisal).mayAdvance(of: subject, by: manager))
        #expect(throws: CycleRefusal.denied(.notYours(.conclude))) {
            try RoundCourse(phase: .secondAppraisal).advance(open: 0, of: subject, by: manager)
        }
    }

    @Test func `a running round's moment moves for a reason and into the future only`() throws {
        let course = RoundCourse(phase: .selfAssessment, calendar: RoundCalendar([.selfAssessment: RunningRound.due]))
        let now = RunningRound.during
        #expect(throws: CycleRefusal.reasonMissing) {
            try course.reschedule(
                .selfAssessment, to: RunningRound.after, reason: " ", of: subject, by: manager, at: now)
        }
        #expect(throws: CycleRefusal.inThePast(RunningRound.before, now: now)) {
            try course.reschedule(
                .selfAssessment, to: RunningRound.before, reason: "Mưa lũ", of: subject, by: manager, at: now)
        }
        let extended = try course.reschedule(
            .selfAssessment, to: RunningRound.after, reason: "Mưa lũ", of: subject, by: manager, at: now)
        #expect(extended.calendar[.selfAssessment] == RunningRound.after)
    }

    @Test func `moments out of order are refused`() {
        let course = RoundCourse(phase: .preparing, calendar: RoundCalendar([.opening: RunningRound.during]))
        #expect(throws: CycleRefusal.disorder(.opening, .selfAssessment)) {
            try course.reschedule(
                .selfAssessment, to: RunningRound.before, reason: "", of: subject, by: manager, at: RunningRound.before)
        }
    }
}
