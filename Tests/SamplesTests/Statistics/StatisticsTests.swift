import ParIndex
import Testing

@testable import Samples

struct StatisticsTests {
    private let sheet = Samples.quangThoStatistics

    @Test func `Quảng Thọ's appendix has all seven groups, blanks too`() {
        #expect(
            Set(sheet.rows.compactMap { Code($0.code)?.domain.text }).sorted() == ["1", "2", "3", "4", "5", "6", "7"])
        #expect(Set(sheet.rows.map(\.code)).count == sheet.rows.count)
        #expect(sheet["5.1.1"]?.value == nil)
    }

    @Test func `figures stay as printed`() {
        #expect(sheet["1.2.1"]?.value == "02")
        #expect(sheet["7.8.3"]?.value == "56,1")
        #expect(sheet["7.8.3"]?.quantity == Quantity("56,1"))
    }

    @Test func `a code printed twice keeps its print and gets the one that is meant`() {
        #expect(sheet["1.2.1"]?.printedCode == "1.1.1")
        #expect(sheet["3.2.3.b"]?.printedCode == nil)
    }

    @Test(arguments: ["3.4.3", "3.4.4", "4.2", "7.4", "7.6", "3.6.2", "1.2.1"])
    func `an odd row says what is odd`(code: String) {
        #expect(sheet[code]?.remark != nil)
    }

    @Test func `92 and 130 procedures make 222`() {
        let parts = ["3.2.3.b", "3.2.3.c"].compactMap { sheet[$0]?.quantity }

        #expect(parts.reduce(.zero, +) == sheet["3.2.3"]?.quantity)
    }

    @Test func `Đồng Tâm's dossiers add up`() {
        let figures = Samples.dongTamFigures
        let received = ["direct", "online", "carriedOver"].compactMap { figures[$0] }
        let handled = ["onTime", "late", "pending"].compactMap { figures[$0] }

        #expect(received.reduce(.zero, +) == figures["received"])
        #expect(handled.reduce(.zero, +) == figures["received"])
    }

    @Test func `Đồng Tâm's quarter has a row for every count, and none for a rate that follows from them`() {
        let sheet = Samples.dongTamStatistics
        #expect(sheet.reporting?.text == "2023-q1")
        #expect(Set(sheet.rows.map(\.code)).count == 18)
        #expect(sheet["H1.2"]?.quantity == Quantity(191))
        #expect(sheet["H1.2.b"]?.note != nil && sheet["H1.2.b"]?.remark == nil)
        #expect(!sheet.rows.contains { ["1,1", "97,9", "87,4"].contains($0.value) })
    }

    @Test func `every figure but a rank and a grouped number can be read`() {
        let all = Samples.dongTamFigures.figures + Samples.quangThoFigures.figures

        #expect(
            all.filter { $0.quantity == nil || $0.printed.contains(".") }.map(\.key) == [
                "serviceIndexRank", "bankHouseholds",
            ])
    }
}
