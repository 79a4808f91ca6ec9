import ParIndex
import Testing

@testable import Samples

struct HaTrungTests {
    private let results = Results(of: Samples.haTrung2023)

    @Test func `Hà Bắc gave itself 94,5 points, domain by domain as printed`() {
        let tally = results.tally(Samples.haBac, .selfAssessment)

        #expect(tally.total == Points("94,5"))
        #expect(tally.domains.map(\.awarded) == points("15 11 18 11 12 12 15,5"))
    }

    @Test func `no council's point is recorded for Hà Bắc`() {
        #expect(Samples.haTrung2023.cards[Samples.haBac]?.answers(.appraisal) == [:])
        #expect(results.all.isEmpty)
        #expect(!Samples.haTrung2023.round.isSimulated)
    }

    @Test func `the loss in 5.4 carries its reason`() throws {
        let card = try #require(Samples.haTrung2023.cards[Samples.haBac])
        guard case .published(let points, let reason)? = card.entries[Code(written: "5.4")]?.selfAssessment else {
            Issue.record("5.4 has no answer")
            return
        }

        #expect(points == Points(3))
        #expect(reason?.contains("khiển trách") == true)
    }
}
