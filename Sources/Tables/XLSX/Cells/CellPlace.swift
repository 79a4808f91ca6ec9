/// Where a cell stands in a sheet (ô), "C12": its row and column, counted from 0.
public struct CellPlace: Hashable, Sendable {
    /// The row, from 0: row 12 of the screen is 11.
    public let row: Int
    /// The column, from 0: C is 2.
    public let column: Int

    /// The cell in that row and column, both from 0.
    public init(row: Int, column: Int) {
        (self.row, self.column) = (row, column)
    }

    /// The cell that "C12" or "$C$12" names; `nil` for anything else and beyond the last cell of any sheet, XFD1048576.
    public init?(_ reference: some StringProtocol) {
        var (column, row, hasRow) = (0, 0, false)
        for byte in reference.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where !hasRow: column = column * 26 + Int(byte) - 64
            case UInt8(ascii: "0")...UInt8(ascii: "9"): (row, hasRow) = (row * 10 + Int(byte) - 48, true)
            default: return nil
            }
            if column > Self.lastColumn || row > Self.lastRow { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(row: row - 1, column: column - 1)
    }

    /// The letters of a column, counted from 0: 2 is "C", 27 is "AB".
    public static func letters(ofColumn column: Int) -> String {
        var (letters, rest) = ("", column + 1)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    private static let lastColumn = 16_384
    private static let lastRow = 1_048_576
}

extension CellPlace: CustomStringConvertible {
    /// As on the screen, "C12".
    public var description: String { Self.letters(ofColumn: column) + String(row + 1) }
}

extension CellPlace: Comparable {
    public static func < (left: CellPlace, right: CellPlace) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}
