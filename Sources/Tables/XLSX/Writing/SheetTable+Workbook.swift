import Foundation
import ParIndex

extension SheetTable {
    /// The bytes of an .xlsx file with one sheet for each table, the same for the same tables, title and day.
    ///
    /// - Parameters:
    ///   - title: what the file says it is, in its properties.
    ///   - day: the day on which the file says it was made.
    public static func workbook(_ tables: [SheetTable], title: String, dated day: Day) throws(SheetTableFault)
        -> [UInt8]
    {
        let path = FileManager.default.temporaryDirectory.appending(path: "cchc-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try WorkbookWriter.write(tables, title: title, dated: day, to: path)
        guard let data = FileManager.default.contents(atPath: path) else { throw .refused(reason: path) }
        return [UInt8](data)
    }
}
