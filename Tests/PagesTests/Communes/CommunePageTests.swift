import ParIndex
import Testing
import Wording

@testable import Pages

@Suite struct CommunePageTests {
    private func page(own: Tally? = nil, council: Tally?) throws -> CommunePage {
        CommunePage(
            round: Cast.round, unit: Cast.dongMo, set: try Cast.set(), own: own, council: council,
            result: .init(
                place: Standing(position: 13, of: 20, method: .standard), percent: Quantity(82), grade: "Khá",
                domainPlaces: [try Cast.code("3"): Standing(position: 9, of: 19, method: .dense)]),
            unitsName: Bilingual(vi: "xã, thị trấn", en: "units"),
            remarks: [Bilingual(vi: "Báo cáo ghi 89.", en: "The report says 89.")])
    }

    private func text(_ page: CommunePage, _ language: Language = .vi) -> String {
        page.markup(in: Cast.frame(language)).description
    }

    @Test func `a criterion has its reason with the numbers, the next better answer and its source`() throws {
        let text = text(try page(council: try Cast.tally(22)))
        #expect(text.contains("22 hồ sơ quá hạn: 2,5 − 1 = 1,5 điểm"))
        #expect(text.contains("<b>Mức tốt hơn</b> Nếu bớt 22 hồ sơ quá hạn"))
        #expect(text.contains("Mục 3.4.1"))
    }

    @Test func `the same in English`() throws {
        let text = text(try page(council: try Cast.tally(22)), .en)
        #expect(text.contains("2.5 − 1 = 1.5 points"))
        #expect(text.contains("Next better"))
    }

    @Test func `both forms of rank stand on the page`() throws {
        let text = text(try page(council: try Cast.tally(22)))
        #expect(text.contains("<dd>13<span class=\"of\">/20</span> <small>xã, thị trấn</small>"))
        #expect(text.contains("9/19 hạng"))
    }

    @Test func `a figure of a paper without a rule is as published, and the missing rule is said`() throws {
        let text = text(try page(council: try Cast.tally(0)))
        #expect(text.contains("Điểm công bố: 9/9 điểm"))
        #expect(text.contains("không nêu cách chấm"))
    }

    @Test func `a group has its whole figures, and what has no line of its own its own ones`() throws {
        let set = try Cast.set()
        let answers: [Code: Answer] = [
            try Cast.code("3.4"): .published(Points(1), reason: nil),
            try Cast.code("3.4.1"): .fact("cases", .quantity(Quantity(22))),
            try Cast.code("8"): .published(Points(9), reason: nil),
        ]
        let text = text(try page(council: set.tally(answers, in: ScoringContext(set, year: 2023, unit: "06463"))))
        let group = try #require(text.split(separator: "<tr ").first { $0.hasPrefix("id=\"tc-3.4\"") })
        #expect(
            group.contains("Số trong ngoặc: của cả nhóm, đã tính ở các dòng ngay dưới đây")
                && !group.contains("Điểm công bố"))
        #expect(group.contains("data-l=\"Tối đa\">(3,5)</td>") && group.contains("data-l=\"Chưa đạt\">(1)</td>"))
        let rest = try #require(text.split(separator: "<tr ").first { $0.contains("<p>Phần còn lại</p>") })
        #expect(rest.contains("Điểm công bố: 1/1 điểm"))
        #expect(rest.contains("data-l=\"Tối đa\">1</td>") && rest.contains("data-l=\"Chưa đạt\">0</td>"))
        #expect(!text.contains("phần còn lại"))
    }

    @Test func `the unit's points for a whole group stand at the group, where the council scored its parts`() throws {
        let set = try Cast.set()
        func tally(_ answers: [String: Answer]) throws -> Tally {
            var coded: [Code: Answer] = [try Cast.code("8"): .published(Points(9), reason: nil)]
            for (code, answer) in answers { coded[try Cast.code(code)] = answer }
            return set.tally(coded, in: ScoringContext(set, year: 2023, unit: "06463"))
        }
        let late: Answer = .fact("cases", .quantity(Quantity(22)))
        let text = text(
            try page(
                own: tally(["3.4": .published(Points(3), reason: nil)]),
                council: tally(["3.4": .published(Points(1), reason: nil), "3.4.1": late])))
        let rows = text.split(separator: "<tr ")
        let group = try #require(rows.first { $0.hasPrefix("id=\"tc-3.4\"") })
        #expect(group.contains("data-l=\"Tự chấm\">3</td>") && group.contains("data-l=\"Thẩm định\">(2,5)</td>"))
        let part = try #require(rows.first { $0.hasPrefix("id=\"tc-3.4.1\"") })
        #expect(part.contains("data-l=\"Tự chấm\">–</td>") && part.contains("data-l=\"Thẩm định\">1,5</td>"))
    }

    @Test func `what the source gives is named, so that nobody takes the points to be from there`() throws {
        let text = text(try page(council: try Cast.tally(22)))
        #expect(text.contains("Tên, điểm tối đa và cách chấm của tiêu chí thành phần: <cite>Mục 3.4.1"))
        #expect(text.contains("Tên và điểm tối đa của lĩnh vực: <cite>Mục 8"))
    }

    @Test func `a dense rank says what it counts, by what the set calls the level`() throws {
        var page = try page(council: try Cast.tally(22))
        #expect(text(page).contains("9/19 hạng là mức điểm cao thứ 9 trong 19 mức"))
        page.result?.domainPlaces = [try Cast.code("3"): Standing(position: 1, of: 5, method: .dense)]
        page.set.levelNames.domain = "Nhóm chỉ số"
        #expect(text(page).contains("Hạng theo từng nhóm chỉ số"))
        #expect(text(page).contains("1/5 hạng là mức điểm cao nhất trong 5 mức"))
        #expect(text(page, .en).contains("1/5 is the highest of 5 different scores"))
    }

    @Test func `bars are on one scale, the longest domain being the measure`() throws {
        let text = text(try page(own: try Cast.tally(0), council: try Cast.tally(22, domain8: "4.5")))
        #expect(text.contains("<rect class=\"max\" width=\"100\""))
        #expect(text.contains("<rect class=\"council\" y=\"8\" width=\"50\""))
        #expect(text.contains("<rect class=\"own\" y=\"2\" width=\"100\""))
    }

    @Test func `what is lost stands out, and a domain without loss is closed`() throws {
        let text = text(try page(council: try Cast.tally(22)))
        #expect(text.contains("<td class=\"n lost\" data-l=\"Chưa đạt\">1</td>"))
        #expect(text.contains("id=\"tc-3\" open"))
        #expect(text.contains("id=\"tc-8\">"))
    }

    @Test func `remarks stand by the figures`() throws {
        #expect(try text(page(council: try Cast.tally(0))).contains("<li>Báo cáo ghi 89.</li>"))
    }

    @Test func `before the council has scored, the unit's own scores are shown`() throws {
        var page = try page(own: try Cast.tally(22), council: nil)
        page.result = nil
        #expect(text(page).contains("<dt>Tự chấm</dt><dd>10,5"))
        #expect(!text(page).contains("<dt>Xếp hạng</dt>"))
    }

    @Test func `a unit without scores says so`() throws {
        var page = try page(council: nil)
        page.result = nil
        #expect(text(page).contains("Đơn vị chưa có điểm trong đợt này."))
    }
}
