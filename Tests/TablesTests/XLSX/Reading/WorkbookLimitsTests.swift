import Tables
import Testing

struct WorkbookLimitsTests {
    private static func fault(
        sheet: String = "", texts: String = "", _ lower: (inout WorkbookLimits) -> Void
    ) -> WorkbookFault? {
        let bytes = TestArchive(sheet: "<sheetData>\(sheet)</sheetData>", texts: texts).bytes()
        var limits = WorkbookLimits()
        do throws(WorkbookFault) {
            _ = try Workbook(bytes, limits: limits)
            lower(&limits)
            _ = try Workbook(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test func `more rows, columns or cells than allowed are refused with the sheet's name`() {
        let cell = "<row r=\"10\"><c r=\"E10\"><v>1</v></c></row>"
        #expect(Self.fault(sheet: cell) { $0.rowCount = 9 } == .tooLarge(.rows(sheet: "Điểm", limit: 9)))
        #expect(Self.fault(sheet: cell) { $0.rowCount = 10 } == nil)
        #expect(Self.fault(sheet: cell) { $0.columnCount = 4 } == .tooLarge(.columns(sheet: "Điểm", limit: 4)))
        #expect(Self.fault(sheet: cell) { $0.cellCount = 4 } == .tooLarge(.cells(limit: 4)))
        #expect(Self.fault(sheet: cell) { $0.cellCount = 5 } == nil)
    }

    @Test func `more parts, sheets or shared texts than allowed are refused`() {
        #expect(Self.fault { $0.partCount = 5 } == .tooLarge(.parts(limit: 5)))
        #expect(Self.fault { $0.sheetCount = 0 } == .tooLarge(.sheets(limit: 0)))
        let texts = "<si><t>a</t></si><si><t>b</t></si>"
        #expect(Self.fault(texts: texts) { $0.sharedTextCount = 1 } == .tooLarge(.texts(limit: 1)))
        #expect(Self.fault(texts: texts) { $0.sharedTextCount = 2 } == nil)
    }

    @Test func `elements nested too deep are refused`() {
        let deep = String(repeating: "<a>", count: 40) + String(repeating: "</a>", count: 40)
        #expect(
            Self.fault(sheet: deep) { _ in } == .tooLarge(.levels(part: "xl/worksheets/sheet1.xml", limit: 32)))
    }

    @Test func `a file larger than allowed is not opened`() {
        guard case .tooLarge(.bytes(_, 100)) = Self.fault({ $0.fileSize = 100 }) else {
            Issue.record("read")
            return
        }
    }

    @Test func `every refusal says what, why or how in both languages`() {
        let excesses: [WorkbookFault.Excess] = [
            .bytes(found: 30 << 20, limit: 20 << 20), .parts(limit: 2_000), .unpacked(part: "a"), .sheets(limit: 200),
            .rows(sheet: "Điểm", limit: 100_000), .columns(sheet: "Điểm", limit: 1_000), .cells(limit: 500_000),
            .texts(limit: 500_000), .levels(part: "a", limit: 32),
        ]
        let kinds = WorkbookFault.FileKind.allCases.map(WorkbookFault.otherKind)
        let others: [WorkbookFault] = [.empty, .password, .macros, .damaged(part: "a"), .doctype(part: "a")]
        let faults = kinds + others + excesses.map(WorkbookFault.tooLarge)
        let sentences = Set(faults.map { $0.problem.what })
        #expect(sentences.count == faults.count)
        for fault in faults {
            let problem = fault.problem
            #expect(problem.code.hasPrefix("workbook."))
            #expect(!problem.what.vi.isEmpty && !problem.what.en.isEmpty && !problem.remedy.vi.isEmpty)
        }
        #expect(WorkbookFault.tooLarge(excesses[0]).problem.what.vi == "Tệp lớn 30 MB, chỉ nhận đến 20 MB.")
    }
}
