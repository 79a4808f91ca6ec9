import ParIndex
import Testing

@testable import Samples

struct ChiLangTests {
    private let results = Results(of: Samples.chiLang2023)

    @Test func `the council gave Liên Sơn 81 points, domain by domain as printed`() {
        let lienSon = results[Samples.lienSon]

        #expect(lienSon.awarded == Points(81))
        #expect(lienSon.domains.map(\.awarded) == points("10 8 16 5 17 9 7 9"))
    }

    @Test func `Liên Sơn gave itself 90 points where its report says 89`() {
        let lienSon = results[Samples.lienSon]

        #expect(lienSon.selfAssessed == Points(90))
        #expect(lienSon.domains.map(\.selfAssessed) == points("14 8 16 5 18 10 10 9"))
        #expect(Samples.chiLang2023.cards[Samples.lienSon]?.printedTotals == [.selfAssessment: Points(89)])
    }

    @Test func `Liên Sơn lost 19 points`() {
        let lienSon = results[Samples.lienSon]

        #expect(lienSon.applicableMaximum - lienSon.awarded == Points(19))
        #expect(lienSon.domains.map { $0.applicableMaximum - $0.awarded } == points("7 1 2 0 2 1 6 0"))
    }

    @Test func `the council gave Đồng Mỏ 81,9 points, domain by domain as printed`() {
        let dongMo = results[Samples.dongMo]

        #expect(dongMo.awarded == Points("81,9"))
        #expect(dongMo.domains.map(\.awarded) == points("14 8 15 5 17 7 6,9 9"))
        #expect(dongMo.applicableMaximum - dongMo.awarded == Points("18,1"))
    }

    @Test func `Đồng Mỏ lost a tenth of a point in domain 7 without a stated reason`() throws {
        let line = try #require(results.tally(Samples.dongMo)[Code(written: "7")])

        #expect(line.remainder == Points(7))
        #expect(line.score?.awarded == Points("6,9"))
    }

    @Test func `Đồng Mỏ's own total is printed and its own points are not`() {
        #expect(results[Samples.dongMo].selfAssessed == nil)
        #expect(Samples.chiLang2023.cards[Samples.dongMo]?.printedTotals == [.selfAssessment: points("90,9")[0]])
    }

    @Test func `the two real units come out 14th and 13th of 20`() {
        #expect(results[Samples.lienSon].rank.description == "14/20")
        #expect(results[Samples.dongMo].rank.description == "13/20")
    }

    @Test func `a council may give more than the unit itself`() throws {
        let answer = try #require(Samples.chiLang2023.cards[Samples.lienSon]?.entries[Code(written: "7.2")])

        #expect(answer.selfAssessment == .published(.zero, reason: "Xã thực hiện và tự chấm 0 điểm"))
        #expect(results.tally(Samples.lienSon)[Code(written: "7.2")]?.awarded == Points(2))
    }

    @Test(arguments: Samples.chiLang2023.printed)
    func `what is computed agrees with what the papers print`(printed: PrintedResult) {
        let result = results[printed.unit]

        #expect(result.awarded == printed.total)
        #expect(result.applicableMaximum - result.awarded == printed.lost)
        #expect(result.rank.description == printed.rank)
    }
}
