import Glibc
import ParIndex

/// Writes CSV (RFC 4180, commas, line feeds) into a file through one buffer.
///
/// The buffer is raw memory that this type alone owns: as an array it was checked for sharing at every byte, and
/// writing took longer than reading a file twelve times the size.
public struct CSVWriter: ~Copyable {
    private let descriptor: Int32
    private let buffer: UnsafeMutableRawBufferPointer
    private var filled = 0

    private static let capacity = 1 << 16

    /// Creates or empties the file. Throws `FileFailure` where the system refuses.
    public init(path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        guard descriptor >= 0 else { throw FileFailure(errno: errno) }
        self.init(descriptor)
    }

    /// Writes to standard output.
    public static func standardOutput() -> CSVWriter {
        CSVWriter(dup(STDOUT_FILENO))
    }

    private init(_ descriptor: Int32) {
        self.descriptor = descriptor
        buffer = .allocate(byteCount: Self.capacity, alignment: 8)
    }

    deinit {
        buffer.deallocate()
        close(descriptor)
    }

    /// Writes the names of the columns.
    public mutating func writeHeader(_ names: [String]) throws {
        for name in names { try write(name) }
        endLine()
    }

    /// Ends a line, which holds at least one cell.
    public mutating func endLine() {
        buffer[filled - 1] = .lineFeed
    }

    /// Writes what is left. Throws `FileFailure` where the disk is full.
    public mutating func flush() throws {
        var written = 0
        while written < filled {
            guard let start = buffer.baseAddress else { return }
            let count = Glibc.write(descriptor, start + written, filled - written)
            guard count > 0 else { throw FileFailure(errno: errno) }
            written += count
        }
        filled = 0
    }
}

extension CSVWriter {
    /// Writes a cell, in quotation marks where it needs them.
    public mutating func write(_ bytes: ArraySlice<UInt8>) throws {
        try bytes.withUnsafeBytes { try write($0) }
    }

    /// Writes a text, in quotation marks where it needs them.
    public mutating func write(_ text: String) throws {
        var text = text
        try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
    }

    /// Writes what a person typed: where a spreadsheet would take it for a formula, an apostrophe is set before it.
    ///
    /// Figures and codes are written by the other methods, unchanged.
    public mutating func write(typed text: String) throws {
        try write(Self.startsFormula(text) ? "'" + text : text)
    }

    /// Writes points as the shortest exact decimal.
    public mutating func write(_ points: Points) throws {
        try makeRoom(24)
        if points < .zero { put(UInt8(ascii: "-")) }
        let (whole, rest) = points.millionths.magnitude.quotientAndRemainder(dividingBy: UInt64(Millionths.one))
        putDigits(whole, places: Self.places(of: whole))
        if rest > 0 { putDecimals(rest) }
        put(.comma)
    }

    /// Writes a whole number from zero up.
    public mutating func write(_ number: Int) throws {
        try makeRoom(24)
        let number = UInt64(max(number, 0))
        putDigits(number, places: Self.places(of: number))
        put(.comma)
    }

    private static func startsFormula(_ text: String) -> Bool {
        text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    }

    private mutating func write(_ cell: UnsafeRawBufferPointer) throws {
        guard cell.count < Self.capacity / 4 else { throw FileFailure(errno: EFBIG) }
        try makeRoom(2 * cell.count + 3)
        if cell.contains(where: { $0 == .comma || $0 == .quote || $0 < UInt8(ascii: " ") }) {
            putQuoted(cell)
        } else {
            UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]).copyMemory(from: cell)
            filled += cell.count
        }
        put(.comma)
    }

    private mutating func putQuoted(_ cell: UnsafeRawBufferPointer) {
        put(.quote)
        for byte in cell {
            if byte == .quote { put(.quote) }
            put(byte)
        }
        put(.quote)
    }

    /// Writes millionths below one, without the zeros behind.
    private mutating func putDecimals(_ millionths: UInt64) {
        var (digits, places) = (millionths, 6)
        while digits.isMultiple(of: 10) { (digits, places) = (digits / 10, places - 1) }
        put(UInt8(ascii: "."))
        putDigits(digits, places: places)
    }

    private mutating func putDigits(_ number: UInt64, places: Int) {
        var rest = number
        for place in stride(from: filled + places - 1, through: filled, by: -1) {
            buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        filled += places
    }

    private mutating func put(_ byte: UInt8) {
        buffer[filled] = byte
        filled += 1
    }

    private mutating func makeRoom(_ count: Int) throws {
        if filled + count > Self.capacity { try flush() }
    }

    private static func places(of number: UInt64) -> Int {
        var (places, limit): (Int, UInt64) = (1, 10)
        while number >= limit, places < 19 { (places, limit) = (places + 1, limit &* 10) }
        return places
    }
}

extension UInt8 {
    static let comma = UInt8(ascii: ",")
}
