/// A block of cells copied in a spreadsheet program and pasted into a page (khối ô dán vào): tabs between its cells.
///
/// All cells are texts, as shown to the one who copied them; what is a number there is read by the cell's own `points()`.
public struct PastedTable: Hashable, Sendable {
    /// The rows from the first on, blank ones kept; places are counted from the block's own corner.
    public let rows: [[TableCell]]

    /// Takes a pasted text apart. Throws where it is larger than a sheet may be.
    public init(_ text: String, limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookFault) {
        guard text.utf8.count <= limits.fileSize else {
            throw .tooLarge(.bytes(found: text.utf8.count, limit: limits.fileSize))
        }
        var scanner = PastedCells(text, limits: limits)
        rows = try scanner.rows()
    }
}

extension PastedTable {
    /// Rows as the text that a spreadsheet program copies: tabs between cells, quotation marks where a cell needs them.
    public static func text(of rows: [[TableCell]]) -> String {
        rows.map { row in row.map { quoted($0.text) }.joined(separator: "\t") }.joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "\t" || $0.isNewline }) else { return text }
        let marks = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return "\"\(marks)\""
    }
}

/// Takes the cells of a pasted text one after the other.
private struct PastedCells {
    private let bytes: [UInt8]
    private let limits: WorkbookLimits
    private var position = 0
    private var count = 0

    init(_ text: String, limits: WorkbookLimits) {
        bytes = Array(text.utf8)
        self.limits = limits
    }

    mutating func rows() throws(WorkbookFault) -> [[TableCell]] {
        var rows: [[TableCell]] = []
        while position < bytes.count {
            if rows.count == limits.rowCount { throw .tooLarge(.rows(sheet: "", limit: limits.rowCount)) }
            rows.append(try row(rows.count))
        }
        return rows
    }

    private mutating func row(_ row: Int) throws(WorkbookFault) -> [TableCell] {
        var cells: [TableCell] = []
        while true {
            count += 1
            if cells.count == limits.columnCount { throw .tooLarge(.columns(sheet: "", limit: limits.columnCount)) }
            if count > limits.cellCount { throw .tooLarge(.cells(limit: limits.cellCount)) }
            let text = String(decoding: cell(), as: UTF8.self)
            cells.append(TableCell(CellValues.text(text), at: CellPlace(row: row, column: cells.count)))
            guard position < bytes.count else { return cells }
            let end = bytes[position]
            position += end == .carriageReturn && next(position) == .lineFeed ? 2 : 1
            if end != .tab { return cells }
        }
    }

    /// The bytes of the next cell; the mark behind it is left.
    private mutating func cell() -> ArraySlice<UInt8> {
        if position < bytes.count, bytes[position] == .quote, let quoted = quoted() { return quoted }
        let start = position
        while !isEnd(position) { position += 1 }
        return bytes[start..<position]
    }

    /// A cell in quotation marks, which programs set only around tabs and line breaks: other marks are the cell's own.
    private mutating func quoted() -> ArraySlice<UInt8>? {
        var (content, place, isNeeded): ([UInt8], Int, Bool) = ([], position + 1, false)
        while place < bytes.count {
            if bytes[place] == .quote {
                guard next(place) == .quote else { break }
                place += 1
            } else if isEnd(place) {
                isNeeded = true
            }
            content.append(bytes[place])
            place += 1
        }
        guard isNeeded, place < bytes.count, isEnd(place + 1) else { return nil }
        position = place + 1
        return content[...]
    }

    private func next(_ place: Int) -> UInt8? {
        place + 1 < bytes.count ? bytes[place + 1] : nil
    }

    private func isEnd(_ place: Int) -> Bool {
        place >= bytes.count || bytes[place] == .tab || bytes[place] == .lineFeed || bytes[place] == .carriageReturn
    }
}

extension UInt8 {
    fileprivate static let tab = UInt8(ascii: "\t")
}
