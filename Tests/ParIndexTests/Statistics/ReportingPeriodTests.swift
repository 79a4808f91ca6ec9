import ParIndex
import Testing

struct ReportingPeriodTests {
    @Test(arguments: ["2023", "2023-q1", "2023-q2", "2023-6t", "2023-q3", "2023-q4", "0987"])
    func `the text of a period is read back`(_ text: String) {
        #expect(ReportingPeriod(text)?.text == text)
    }

    @Test(arguments: ["", "23", "2023-", "2023-q5", "2023-Q1", "2023-9t", "2023-q1-x", "0000", "20x3", "２０２３"])
    func `what names no period is refused`(_ text: String) {
        #expect(ReportingPeriod(text) == nil)
    }

    @Test func `periods are ordered by when they end`() throws {
        let texts = ["2022", "2023-q1", "2023-q2", "2023-6t", "2023-q3", "2023-q4", "2023"]
        let periods = texts.compactMap { ReportingPeriod($0) }
        #expect(periods.shuffled().sorted() == periods)
        #expect(ReportingPeriod("2023-6t")?.before?.text == "2022-6t")
        #expect(ReportingPeriod(1)?.before == nil)
        #expect(ReportingPeriod("2023-6t")?.lastDay == "2023-06-30")
    }
}
