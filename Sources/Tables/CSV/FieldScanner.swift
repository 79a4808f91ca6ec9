/// Takes one record apart, byte by byte.
struct FieldScanner {
    /// The separator; found in the header where it was not given.
    private(set) var separator: UInt8?

    init(separator: UInt8?) {
        self.separator = separator
    }

    /// Reads up to the end of the record and counts lines; `false` where the file had ended before.
    mutating func read(_ record: inout CSVRecord, from source: inout ByteSource, line: inout Int) throws -> Bool {
        guard try source.peek() != nil else { return false }
        while try readField(&record, from: &source, line: &line) {}
        return true
    }

    /// Reads a field with the mark that ends it; `false` where that was the record's last.
    private mutating func readField(
        _ record: inout CSVRecord, from source: inout ByteSource, line: inout Int
    ) throws -> Bool {
        defer { record.endField() }
        if try source.peek() == .quote { try readQuoted(&record, from: &source, line: &line) }
        while let byte = try source.next() {
            if isSeparator(byte) { return true }
            if byte == .lineFeed {
                line += 1
                return false
            }
            if try byte == .carriageReturn && source.peek() == .lineFeed { continue }
            if byte == .quote { record.faults.append(.strayQuote) }
            record.append(byte)
        }
        return false
    }

    /// Reads what stands between two quotation marks; a doubled one stands for itself.
    private func readQuoted(_ record: inout CSVRecord, from source: inout ByteSource, line: inout Int) throws {
        _ = try source.next()
        while let byte = try source.next() {
            if byte == .lineFeed { line += 1 }
            if byte == .quote {
                guard try source.peek() == .quote else { return try expectFieldEnd(&record, source: &source) }
                _ = try source.next()
            }
            record.append(byte)
        }
        record.faults.append(.unclosedQuote)
    }

    private func expectFieldEnd(_ record: inout CSVRecord, source: inout ByteSource) throws {
        guard let byte = try source.peek() else { return }
        let isEnd = byte == .lineFeed || byte == .carriageReturn || isKnownSeparator(byte)
        if !isEnd { record.faults.append(.strayQuote) }
    }

    private mutating func isSeparator(_ byte: UInt8) -> Bool {
        guard isKnownSeparator(byte) else { return false }
        separator = byte
        return true
    }

    private func isKnownSeparator(_ byte: UInt8) -> Bool {
        if let separator { return byte == separator }
        return byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\t")
    }
}

extension UInt8 {
    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
}
