import Wording

/// The bytes of a file before the parser sees them: size, encoding, control characters, growth by aliases.
struct YAMLBytes {
    static let maximum = 1 << 20

    /// Some editors begin a UTF-8 file with it; the parser takes it for a letter.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let source: SourceFile

    init(_ source: SourceFile) {
        self.source = source
    }

    /// The text, or `nil` with the faults of each line that is not UTF-8 or holds control characters.
    func text(faults: Faults) -> String? {
        guard source.bytes.count <= Self.maximum else {
            faults.add(at: Place(file: source.name), FileFault.tooLarge(bytes: Self.maximum))
            return nil
        }
        var isSound = true
        for (index, line) in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let fault = Self.fault(in: line) else { continue }
            faults.add(at: Place(file: source.name, line: index + 1), fault)
            isSound = false
        }
        return isSound ? String(decoding: source.bytes.trimmingPrefix(Self.byteOrderMark), as: UTF8.self) : nil
    }

    private static func fault(in line: ArraySlice<UInt8>) -> FileFault? {
        if String(validating: line, as: UTF8.self) == nil { return .notUTF8 }
        return line.contains(where: isControl) ? .controlCharacter : nil
    }

    /// Tab and carriage return are white space; the rest of C0 and delete are nothing a person types.
    private static func isControl(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09 && byte != 0x0D) || byte == 0x7F
    }
}
