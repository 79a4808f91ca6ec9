import ParIndex
import Testing

struct ReportsTests {
    private let reports = [
        Reports.Report(key: "quy-1", label: "Báo cáo quý I", due: RelativeDay(month: 3, day: 20)),
        Reports.Report(key: "nam", label: "Báo cáo năm", due: RelativeDay(month: 12, day: 15)),
    ]

    private func answer(_ quarter: Fact, _ year: Fact) -> Answer { .facts(["quy-1": quarter, "nam": year]) }

    @Test func `all reports by their days give the maximum`() throws {
        let rule = ScoringRule.reports(Reports(reports))
        #expect(try rule.points(answer(.day("2023-03-20"), .day("2023-12-15"))) == p("2"))
    }

    @Test func `one late report leaves what late ones leave`() throws {
        let rule = ScoringRule.reports(Reports(reports, late: p("1"), missing: p("0,5")))
        let score = try rule.score(answer(.day("2023-03-21"), .day("2023-12-15")))
        #expect(score.awarded == p("1"))
        #expect(score.next == Improvement(.allReports(onTime: true), points: p("2")))
    }

    @Test func `a missing report weighs more than a late one`() throws {
        let rule = ScoringRule.reports(Reports(reports, late: p("1"), missing: p("0,5")))
        let score = try rule.score(answer(.never, .day("2023-12-30")))
        #expect(score.awarded == p("0,5"))
        #expect(score.next == Improvement(.allReports(onTime: false), points: p("1")))
    }

    @Test func `a report about which nothing is said is asked for`() {
        let rule = ScoringRule.reports(Reports(reports))
        #expect(throws: ScoringError.missingFact(role: "nam")) { try rule.score(.fact("quy-1", .never)) }
    }
}
