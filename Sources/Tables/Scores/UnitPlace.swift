/// The cells that say where a unit stands, as the bytes `unit|superior|province|` with the file's separator for "|".
///
/// One look-up of the whole finds the unit; that a unit stands in two places shows when the units are put in order.
public struct UnitPlace: Sendable {
    /// Code of the unit.
    public let unit: ArraySlice<UInt8>
    /// Code of the authority above it.
    public let superior: ArraySlice<UInt8>
    /// Code of the province.
    public let province: ArraySlice<UInt8>

    /// Ends each cell where the file's own separator may be part of a cell.
    static let cellEnd: UInt8 = 0x1F

    /// Takes bytes apart that are plain, see `isPlain`.
    init(_ bytes: ArraySlice<UInt8>, separator: UInt8) {
        unit = Self.cell(bytes, from: bytes.startIndex, to: separator)
        superior = Self.cell(bytes, from: unit.endIndex + 1, to: separator)
        province = Self.cell(bytes, from: superior.endIndex + 1, to: separator)
    }

    /// Whether the bytes are three cells that are codes as they stand.
    static func isPlain(_ place: ArraySlice<UInt8>, separator: UInt8) -> Bool {
        let cells = place.dropLast().split(separator: separator, omittingEmptySubsequences: false)
        return cells.count == 3 && cells.allSatisfy(isCode)
    }

    /// Whether a cell is a code as it stands: not empty, no blank at its ends, no quotation or control mark, UTF-8.
    static func isCode(_ cell: ArraySlice<UInt8>) -> Bool {
        let space = UInt8(ascii: " ")
        guard let first = cell.first, first != space, cell.last != space else { return false }
        guard cell.allSatisfy({ $0 > 0x1F && $0 != 0x7F && $0 != .quote }) else { return false }
        return cell.allSatisfy { $0 < 0x80 } || String(validating: cell, as: UTF8.self) != nil
    }

    private static func cell(_ place: ArraySlice<UInt8>, from start: Int, to separator: UInt8) -> ArraySlice<UInt8> {
        var end = start
        while end < place.endIndex, place[end] != separator { end += 1 }
        return place[min(start, end)..<end]
    }
}
