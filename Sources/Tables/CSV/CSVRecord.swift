/// One record of a CSV file: its fields as bytes, quotation marks taken off.
public struct CSVRecord: Sendable {
    /// Line on which the record begins, from 1.
    public internal(set) var line = 0
    /// What was wrong with its quotation marks or its encoding.
    public internal(set) var faults: [TableFault.Kind] = []

    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    init() {}

    /// Number of fields.
    public var count: Int { ends.count }

    /// The bytes of a field.
    public subscript(field: Int) -> ArraySlice<UInt8> {
        bytes[(field == 0 ? 0 : ends[field - 1])..<ends[field]]
    }

    /// A field as text, damaged bytes replaced.
    public func text(_ field: Int) -> String {
        String(decoding: self[field], as: UTF8.self)
    }

    /// Whether the line held nothing at all.
    var isBlank: Bool { count == 1 && bytes.isEmpty }

    /// Whether all fields are UTF-8.
    var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }

    mutating func begin(line: Int) {
        self.line = line
        faults.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func endField() {
        ends.append(bytes.count)
    }
}
