import ParIndex
import Testing

@testable import Samples

struct PapersTests {
    @Test func `each of the five communes has its paper`() {
        #expect(Set(Samples.papers.map(\.unit)) == Set(Samples.communes.map(\.unit)))
        #expect(Set(Samples.papers.map(\.origin)).count == 5)
    }

    @Test func `a draft without number and day keeps both blank`() {
        let drafts = Samples.papers.filter { $0.number == nil }

        #expect(drafts.map(\.unit) == [Samples.dongMo, Samples.haBac])
        #expect(drafts.allSatisfy { $0.day == nil })
    }

    @Test(arguments: Samples.papers)
    func `number and symbol stand in what is printed`(paper: Paper) {
        #expect(paper.printedNumber.hasSuffix("/\(paper.symbol)"))
        if let number = paper.number { #expect(paper.printedNumber.hasPrefix("\(number)")) }
    }

    @Test func `Quảng Thọ numbered two plans alike`() throws {
        let paper = try #require(Samples.papers.first { $0.unit == Samples.quangTho })
        let alike = paper.cites.filter { $0.number == "21/KH-UBND" }

        #expect(alike.map(\.day) == ["2023-01-17", "2023-01-27"])
    }
}
