/// The last entry of the record by number and hash (đầu chuỗi nhật ký). Kept outside the database, it shows later that no
/// entry up to it has been cut off or made anew.
public struct RecordHead: Hashable, Sendable {
    /// 0 where nothing is on record.
    public var seq: Int64
    /// 64 hexadecimal digits.
    public var hash: String

    public init(seq: Int64, hash: String) {
        (self.seq, self.hash) = (seq, hash)
    }

    /// The head of an empty record.
    public static let empty = RecordHead(seq: 0, hash: String(repeating: "0", count: 64))
}

extension RecordHead: LosslessStringConvertible {
    /// "128:6f0c…", as printed on papers.
    public var description: String { "\(seq):\(hash)" }

    /// Reads what `description` writes, in either case; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let seq = Int64(parts[0]), seq >= 0 else { return nil }
        let hash = parts[1].lowercased()
        guard hash.utf8.count == 64, hash.utf8.allSatisfy(\.isHexDigit) else { return nil }
        self.init(seq: seq, hash: hash)
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
    }
}
