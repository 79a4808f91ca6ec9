import ParIndex
import Testing

@testable import Samples

struct NinhGiangTests {
    private let results = Results(of: Samples.ninhGiang2022)

    @Test func `Đồng Tâm's ten parts add up to 87,747 and are published as 87,75`() {
        let dongTam = results[Samples.dongTam]

        #expect(dongTam.awarded == Points("87,747"))
        #expect(dongTam.index?.percent(decimals: 2) == Quantity("87,75"))
        #expect(dongTam.domains.map(\.awarded) == points("11,84 4,75 16,62 6 11 5 10,19 1,577 11,49 9,28"))
    }

    @Test func `Đồng Tâm comes out 9th of 20`() {
        #expect(results[Samples.dongTam].rank.description == "9/20")
    }

    @Test func `the ten dense ranks come out as printed`() {
        let printed = ["9/19", "2/3", "2/20", "1/5", "1/14", "12/12", "9/16", "14/20", "5/19", "12/18"]

        #expect(results[Samples.dongTam].domains.map(\.rank.description) == printed)
        #expect(Samples.ninhGiang2022.printed.map(\.domainRanks) == [printed])
    }

    @Test func `the grade is recorded as printed and no threshold is made up for it`() {
        #expect(Samples.ninhGiang2022.cards[Samples.dongTam]?.printedGrade == "Hoàn thành tốt nhiệm vụ")
        #expect(Samples.ninhGiang2022.round.tables[0].policy.grades == nil)
        #expect(results[Samples.dongTam].grade == nil)
    }
}
