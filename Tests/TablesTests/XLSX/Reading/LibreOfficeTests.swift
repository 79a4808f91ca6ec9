import Foundation
import ParIndex
import Tables
import Testing

struct LibreOfficeTests {
    @Test func `a sheet saved by LibreOffice is read with its formulas, dates, merged and hidden cells`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Files/lien-son.xlsx")
        let workbook = try Workbook([UInt8](try Data(contentsOf: file)))
        let sheet = try #require(workbook.sheet(named: "bảng điểm"))
        #expect(
            sheet.rows.map { $0.map(\.text) } == [
                ["Bảng chấm điểm xã Liên Sơn"], ["Mã", "Điểm", "Khóa", "Ngày", "Tỷ lệ"],
                ["1.1", "1.577", "k1", "2023-12-14", "97.9%"], ["1.2", "0.3", "k2"],
                ["Cộng", "1.877", "#DIV/0!", "TRUE"],
            ])
        #expect(sheet[2, 0].value == .text("1.1"))
        #expect(sheet[2, 3].value == .day("2023-12-14"))
        #expect(sheet[4, 1].isFormula)
        #expect(try sheet[3, 1].points() == Points("0.3"))
        #expect(sheet.merged.map(\.description) == ["A1:D1"])
        #expect(sheet.hiddenRows == [3])
        #expect(sheet.hiddenColumns == [2])
        #expect(workbook.visibleSheets.count == 1)
    }
}
