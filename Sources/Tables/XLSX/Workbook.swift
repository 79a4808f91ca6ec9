/// A spreadsheet file as it was read (sổ bảng tính): values, never formulas, of each of its sheets.
public struct Workbook: Hashable, Sendable {
    /// The sheets in the order of their tabs; charts that fill a tab are left out.
    public let sheets: [WorkbookSheet]

    /// Reads the bytes of an .xlsx file from outside, whatever they turn out to be.
    ///
    /// Throws why the file is refused; it is not read in part.
    public init(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookFault) {
        sheets = try WorkbookReader.sheets(of: bytes, limits: limits)
    }

    /// The sheet with this name, in small or capital letters.
    public func sheet(named name: String) -> WorkbookSheet? {
        sheets.first { $0.name.lowercased() == name.lowercased() }
    }

    /// The sheets that a person sees.
    public var visibleSheets: [WorkbookSheet] { sheets.filter { !$0.isHidden } }
}
