import Foundation
import Pages
import Tables
import Wording

/// A spreadsheet as tables, one for each sheet that a person sees when they open it (xem trước bảng tính).
struct WorkbookPreview {
    private(set) var blocks: [DocumentPage.Block] = []
    /// Whether there is more in the file.
    private(set) var isCut = false

    private static let (mostRows, mostColumns, mostCells) = (300, 40, 6_000)

    /// Reads the file at `path`; blocks its thread for the time of reading.
    static func read(_ path: String) -> DocumentPage.Preview {
        do {
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
            let preview = WorkbookPreview(try Workbook(bytes))
            return .text(preview.blocks, isCut: preview.isCut)
        } catch let fault as WorkbookFault {
            return .none(fault.problem.what)
        } catch {
            return .unreadable
        }
    }

    init(_ workbook: Workbook) {
        var left = Self.mostCells
        for sheet in workbook.visibleSheets where sheet.rows.contains(where: { !$0.allSatisfy(\.isBlank) }) {
            blocks.append(.paragraph(sheet.name))
            let rows = shownRows(of: sheet, left: &left)
            if !rows.isEmpty { blocks.append(.table(rows)) }
        }
    }

    /// The rows and columns of a sheet that are not hidden, as far as `left` cells reach.
    private mutating func shownRows(of sheet: WorkbookSheet, left: inout Int) -> [[String]] {
        var shown: [[String]] = []
        for (place, row) in sheet.rows.enumerated() where !sheet.hiddenRows.contains(place) {
            guard shown.count < Self.mostRows, left > 0 else {
                isCut = true
                break
            }
            let cells = row.enumerated().filter { !sheet.hiddenColumns.contains($0.offset) }.map(\.element.text)
            if cells.count > Self.mostColumns { isCut = true }
            shown.append(Array(cells.prefix(Self.mostColumns)))
            left -= max(cells.count, 1)
        }
        return shown
    }
}
