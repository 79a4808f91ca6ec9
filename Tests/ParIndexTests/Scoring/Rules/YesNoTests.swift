import ParIndex
import Testing

struct YesNoTests {
    @Test func `yes and no have their points`() throws {
        let rule = ScoringRule.yesNo(YesNo(yes: p("1"), no: p("0,5")))
        #expect(try rule.points(.fact("answer", .yes)) == p("1"))
        #expect(try rule.points(.fact("answer", .no)) == p("0,5"))
    }

    @Test func `the better answer is told, be it yes or no`() throws {
        let issued = ScoringRule.yesNo(YesNo(yes: p("1")))
        #expect(try issued.score(.fact("answer", .no)).next == Improvement(.yes, points: p("1")))
        #expect(try issued.score(.fact("answer", .yes)).next == nil)
        let complaint = ScoringRule.yesNo(YesNo(yes: .zero, no: p("1")))
        #expect(try complaint.score(.fact("answer", .yes)).next == Improvement(.no, points: p("1")))
        #expect(try complaint.score(.fact("answer", .no)).next == nil)
    }
}
