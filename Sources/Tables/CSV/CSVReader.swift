/// Reads a CSV file record by record in constant memory (RFC 4180): quotation marks, line breaks inside them, CRLF, BOM.
///
/// The separator, comma, semicolon or tab, is the one that the header uses. Empty lines are passed over.
public struct CSVReader: ~Copyable {
    /// The names of the columns.
    public let header: [String]
    /// What is wrong with the header itself.
    public let headerFaults: [TableFault]

    private var source: ByteSource
    private let separator: UInt8
    private var line: Int

    /// Begins to read at the file's start; the caller closes the descriptor.
    ///
    /// Throws `FileFailure` where the system refuses to read.
    public init(_ descriptor: Int32) throws {
        var source = ByteSource(descriptor)
        var record = CSVRecord()
        var scanner = FieldScanner(separator: nil)
        var line = 1
        try source.skipByteOrderMark()
        repeat {
            record.begin(line: line)
        } while try scanner.read(&record, from: &source, line: &line) && record.isBlank
        separator = scanner.separator ?? UInt8(ascii: ",")
        header = (0..<record.count).map(record.text)
        headerFaults = Self.faults(in: record)
        self.line = line
        self.source = source
    }

    /// Reads the next record into `record`; `false` at the end of the file.
    ///
    /// Throws `FileFailure` where the system refuses to read.
    public mutating func next(_ record: inout CSVRecord) throws -> Bool {
        var scanner = FieldScanner(separator: separator)
        repeat {
            record.begin(line: line)
            guard try scanner.read(&record, from: &source, line: &line) else { return false }
        } while record.isBlank
        if !record.isUTF8 { record.faults.append(.notUTF8) }
        return true
    }

    /// The places of the columns asked for, or the faults that keep them from being found.
    public func places(of names: [String]) -> Result<[Int], TableFaults> {
        var faults = headerFaults
        let places = names.map { name -> Int in
            let found = header.indices.filter { header[$0] == name }
            if found.count > 1 { faults.append(TableFault(line: 1, column: name, .columnTwice(name))) }
            if found.isEmpty, !header.isEmpty { faults.append(TableFault(line: 1, .missingColumn(name))) }
            return found.first ?? 0
        }
        return faults.isEmpty ? .success(places) : .failure(TableFaults(faults))
    }

    private static func faults(in header: CSVRecord) -> [TableFault] {
        if header.count == 0 || header.isBlank { return [TableFault(line: 1, .noHeader)] }
        let encoding = header.isUTF8 ? [] : [TableFault.Kind.notUTF8]
        return (header.faults + encoding).map { TableFault(line: header.line, $0) }
    }
}

extension ByteSource {
    fileprivate mutating func skipByteOrderMark() throws {
        guard try peek() == 0xEF else { return }
        for _ in 0..<3 { _ = try next() }
    }
}
