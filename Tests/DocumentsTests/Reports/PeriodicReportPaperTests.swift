import CriteriaFiles
import Foundation
import ParIndex
import SamplePapers
import Samples
import Tables
import Testing

@testable import Documents

/// Quảng Thọ's report of 2023 from what it reported, held beside its own.
struct PeriodicReportPaperTests {
    private let catalogue: IndicatorCatalogue

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let library = Library.read(FileTree.folders(at: [root.path + "/Sources/CriteriaFiles/Catalogues"]).folders)
        catalogue = try #require(library.catalogues.first { $0.slug == Samples.quangThoStatistics.catalogue })
    }

    private var unit: Participant {
        Participant(
            unit: Samples.quangTho, name: "Xã Quảng Thọ", kind: .commune,
            superior: NamedKey("477", "Huyện Quảng Điền"), province: NamedKey("46", "Tỉnh Thừa Thiên Huế"))
    }

    private func paper(
        _ figures: [String: String]? = nil, texts: [ReportSection: String] = [:], period: String = "2023",
        of catalogue: IndicatorCatalogue? = nil
    ) throws -> Document {
        let catalogue = catalogue ?? self.catalogue
        var appendix = StatisticsAppendix([catalogue])
        for (code, value) in figures ?? [:] {
            let code = try #require(Code(code))
            appendix.statistics[code] = try Statistic(
                try #require(appendix.indicator(code)), typed: value, note: "",
                changed: Authorship(person: "a", name: "A", at: Instant("2023-12-06")))
        }
        if figures == nil { appendix.statistics = Samples.quangThoStatistics.statistics(of: catalogue) }
        return PeriodicReportPaper(
            unit, PeriodContent(try #require(ReportingPeriod(period)), appendix, texts: texts),
            now: Instant("2023-12-06", secondOfDay: 9 * 3600), recordHead: "128:6f0c"
        ).document
    }

    private func whole() throws -> Document { try paper(texts: Samples.quangThoTexts) }

    @Test func `the annex has every line of the commune's own, with its figure and note`() throws {
        let sheet = try #require(try whole().sheets.last)
        let rows = sheet.rows.map { $0.cells.map(Self.text) }
        for row in Samples.quangThoStatistics.rows {
            let indicator = try #require(catalogue.indicators.first { $0.code.text == row.code })
            let found = try #require(
                rows.first { $0[1] == indicator.label && Self.fits($0[0], indicator) }, "\(row.code)")
            if let printed = row.quantity, indicator.kind != .heading, !["3.4.3", "3.4.4"].contains(row.code) {
                #expect(Quantity(found[3]) == printed, "\(row.code)")
            } else if let printed = row.value {
                #expect(found[3].isEmpty && found[4].contains(printed), "\(row.code)")
            } else {
                #expect(found[3].isEmpty, "\(row.code)")
            }
            if let note = row.note { #expect(found[4].contains(note), "\(row.code)") }
        }
    }

    private static func fits(_ first: String, _ indicator: StatisticalIndicator) -> Bool {
        indicator.parent == nil ? first == indicator.code.text : first.isEmpty || first == "Trong đó"
    }

    private static func text(_ cell: CellValue) -> String {
        switch cell {
        case .text(let text): text
        case .number(let number): number.text
        default: ""
        }
    }

    @Test func `the text has the facts of the commune's own`() throws {
        let text = try CastPapers.text(whole())
        for fact in [
            "Phòng Nội vụ huyện Quảng Điền", "Kế hoạch số 203/KH-UBND", "29/29 nhiệm vụ (đạt 100%)",
            "05/KH-UBND", "giao 103 nhiệm vụ; hoàn thành đúng hạn 103/103", "phát hiện 3 vấn đề, đã xử lý xong 3/3",
            "139 bài", "02/2022/NQ-HĐND", "222, trong đó 92 thủ tục cấp huyện, 130 thủ tục cấp xã", "32 mã QR",
            "1.714 phiếu, hình thức trực tuyến", "được giao 20 người, có mặt 20 người", "trung cấp 16 người (80%)",
            "8 tổ công nghệ số", "6.548/6.971", "1.065/1.959 hộ", "Thiết bị đọc mã vạch\t02", "Trần Kim",
            "NĂM 2024", "thanh toán trực tuyến tại Bộ phận",
        ] { #expect(text.contains(fact), "\(fact)") }
    }

    @Test func `every paper of its own that it names is named`() throws {
        let text = try CastPapers.text(whole())
        for number in ["14", "18", "19", "20", "21", "25", "27", "28", "91"] {
            #expect(text.contains("\(number)/KH-UBND"), "\(number)")
        }
        for figure in Samples.quangThoFigures.figures where figure.measuredIn != "%" {
            let plain = figure.printed.replacing(".", with: "")
            #expect(text.replacing(".", with: "").contains(plain), "\(figure.title)")
        }
    }

    @Test func `sentences differ by what was done`() throws {
        let some = try CastPapers.text(paper(["1.1.1": "29", "1.1.2": "20", "1.6": "3", "1.6.1": "1", "1.5": "0"]))
        #expect(some.contains("đã hoàn thành 20/29 nhiệm vụ (đạt 68,97%), còn 9 nhiệm vụ chưa hoàn thành."))
        #expect(some.contains("Tiếp nhận 3 phản ánh, kiến nghị thuộc thẩm quyền, đã giải quyết 1/3."))
        #expect(some.contains("chưa tổ chức đối thoại"))
        let none = try CastPapers.text(paper(["1.1.1": "29", "1.1.2": "0"]))
        #expect(none.contains("đề ra 29 nhiệm vụ; chưa hoàn thành nhiệm vụ nào."))
        let late = try CastPapers.text(paper(["1.3.1": "10", "1.3.2": "7", "1.3.3": "2"]))
        #expect(late.contains("7/10 nhiệm vụ (đạt 70%), hoàn thành nhưng quá hạn 2 nhiệm vụ; còn 1 nhiệm vụ"))
        let handled = try CastPapers.text(paper(["2.4": "3", "2.5": "2"]))
        #expect(handled.contains("kiến nghị xử lý 3 văn bản, đã xử lý xong 2 văn bản."))
        let impossible = try CastPapers.text(paper(["2.4": "3", "2.5": "5"]))
        #expect(impossible.contains("kiến nghị xử lý 3 văn bản.") && !impossible.contains("xử lý xong 5"))
    }

    @Test func `what is open of the tasks is told only where those done late were counted`() throws {
        let blank = try CastPapers.text(paper(["1.3.1": "10", "1.3.2": "7"]))
        #expect(blank.contains("hoàn thành đúng hạn 7/10 nhiệm vụ (đạt 70%)."))
        #expect(!blank.contains("còn 3 nhiệm vụ"))
        let none = try CastPapers.text(paper(["1.3.1": "10", "1.3.2": "7", "1.3.3": "0"]))
        #expect(none.contains("7/10 nhiệm vụ (đạt 70%); còn 3 nhiệm vụ chưa hoàn thành."))
    }

    @Test func `another catalogue says its own sentences, and leaves out those whose figures are missing`() throws {
        let file = """
            catalogue:
              slug: khac
              title: Danh mục khác
              standing: test
              source: { document: Danh mục thử của chương trình }
              from: 2026-01-01
            groups:
              - code: "K1"
                title: Chuyển đổi số
                indicators:
                  - { code: "K1.1", label: Số tổ công nghệ số, unit: tổ, type: integer }
                  - { code: "K1.2", label: Số tổ đã tập huấn, unit: tổ, type: integer }
            drafts:
              - section: digital
                wordings:
                  - text: "{period} duy trì {K1.1} tổ công nghệ số, {K1.2 % K1.1} đã tập huấn."
                  - text: "Duy trì {K1.1} tổ công nghệ số."
              - section: steering
                wordings: [{ text: "Đã tập huấn {K1.2} tổ." }]
            """
        let library = Library.check([[SourceFile(name: "a.yaml", text: file)]])
        #expect(library.diagnostics.map { $0.line() } == [])
        let other = try #require(library.catalogues.first)
        func text(_ figures: [String: String]) throws -> String {
            try CastPapers.text(paper(figures, period: "2026-q1", of: other))
        }
        let whole = try text(["K1.1": "8", "K1.2": "6"])
        #expect(whole.contains("Quý I năm 2026 duy trì 8 tổ công nghệ số, 75% đã tập huấn."))
        #expect(whole.contains("Đã tập huấn 6 tổ."))
        let some = try text(["K1.1": "8"])
        #expect(some.contains("Duy trì 8 tổ công nghệ số."))
        #expect(!some.contains("Đã tập huấn"))
        #expect(try !text([:]).contains("tổ công nghệ số."))
    }

    @Test func `of what nobody reported nothing is said, but that it is missing`() throws {
        let paper = try paper([:], period: "2024-q1")
        let text = try CastPapers.text(paper)
        #expect(text.ranges(of: "(Chưa nhập nội dung phần này.)").count == 5)
        #expect(text.contains("quý I năm 2024, phương hướng, nhiệm vụ công tác cải cách hành chính thời gian tới"))
        #expect(paper.addressees.map(\.text) == ["Ủy ban nhân dân huyện Quảng Điền"])
    }

    @Test func `quoted figures are bound, other figures are marked as typed`() throws {
        let paper = try paper(["1.1.1": "29"], texts: [.proposals: "- Còn {1.1.1} việc, {9.9} và 8 tổ"])
        let section = paper.body.compactMap { block -> Section? in
            if case .section(let section) = block { section } else { nil }
        }.last
        guard case .list(let list)? = section?.blocks.first else {
            Issue.record("no list")
            return
        }
        let runs = try #require(list.items.first).runs
        #expect(runs.contains(.bound("29", to: "statistic/1.1.1")))
        #expect(runs.contains(.typed("8")))
        #expect(list.items.first?.text == "Còn 29 việc, {9.9} và 8 tổ")
    }

    @Test func `the file, the page and the text say the same words`() throws {
        let (paper, layout) = (try whole(), try ShippedLayout.read())
        let words = PaperWords.words(TextWriter(layout).write(paper))
        let part = try #require(DocxWriter(layout).parts(of: paper).first { $0.name == "word/document.xml" })
        #expect(PaperWords.ofDocx(try #require(XMLTree.read(part.bytes))) == words)
        let page = try #require(XMLTree.read(PaperPage(paper, layout).markup.utf8))
        #expect(PaperWords.ofPage(page) == words)
    }

    @Test func `what does not agree is found`() throws {
        var appendix = StatisticsAppendix([catalogue])
        appendix.statistics = Samples.quangThoStatistics.statistics(of: catalogue)
        #expect(appendix.findings.map(\.identity.whole.text) == ["3.6.2"])
    }
}
