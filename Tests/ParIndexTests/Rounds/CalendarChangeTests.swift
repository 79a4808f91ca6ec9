import ParIndex
import Testing

struct CalendarChangeTests {
    @Test(arguments: ["", "Mưa lũ | ngập đường"])
    func `a change comes back from its deed as it went`(_ reason: String) {
        let change = CalendarChange(
            step: .explanation, before: RunningRound.due, after: RunningRound.after, reason: reason)
        #expect(CalendarChange(change.deed(of: "chi-lang-2023")) == change)
        let set = CalendarChange(step: .opening, before: nil, after: RunningRound.after, reason: reason)
        #expect(CalendarChange(set.deed(of: "chi-lang-2023")) == set)
        let removed = CalendarChange(step: .opening, before: RunningRound.due, after: nil, reason: reason)
        #expect(CalendarChange(removed.deed(of: "chi-lang-2023")) == removed)
    }

    @Test func `another deed is no change of the calendar`() {
        #expect(CalendarChange(Deed("advance", "dot/chi-lang-2023/opening", before: "1", after: "2")) == nil)
    }

    @Test func `only moments that move are changes`() {
        let (first, second) = (
            RoundCalendar([.opening: RunningRound.opening, .selfAssessment: RunningRound.due]),
            RoundCalendar([.opening: RunningRound.opening, .selfAssessment: RunningRound.after])
        )
        let changes = first.changes(to: second, reason: "Mưa lũ")
        #expect(changes.map(\.step) == [.selfAssessment])
        #expect(changes.first?.after == RunningRound.after)
    }
}
