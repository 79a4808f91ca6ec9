/// One entry of the record (nhật ký): who did what and when, chained to the entry before it.
public struct RecordEntry: Hashable, Sendable {
    /// From 1 without gaps.
    public var seq: Int64
    /// When it was done, in whole seconds.
    public var at: Instant
    public var doer: Doer
    public var deed: Deed
    /// The id of the request that did it; deeds of one request share it.
    public var request: String
    /// The hash of the entry before, 64 hexadecimal digits; zeros in the first entry.
    public var previousHash: String
    /// SHA-256 of `canonicalBytes`, 64 hexadecimal digits in lower case.
    public var hash: String

    public init(
        seq: Int64, at: Instant, doer: Doer, deed: Deed, request: String, previousHash: String, hash: String = ""
    ) {
        (self.seq, self.at, self.doer, self.deed) = (seq, at, doer, deed)
        (self.request, self.previousHash, self.hash) = (request, previousHash, hash)
    }

    /// The name of this form of the bytes. Another form gets another name.
    public static let domain = "parindex.record.1"

    /// The bytes over which the hash goes: the fields below, in this order, each as the number of its bytes (four bytes, most
    /// significant first) and then its bytes of UTF-8, as they are stored and without normalization. A value that is absent
    /// is four bytes FF and nothing after them. Numbers are written in decimal digits.
    ///
    /// domain, previous hash, seq, seconds since 1970 UTC, id, name, role, seat, act, object, before, after, request.
    public var canonicalBytes: [UInt8] {
        let fields: [String?] = [
            Self.domain, previousHash, String(seq), String(at.seconds), doer.id, doer.name, doer.role, doer.seat,
            deed.act, deed.object, deed.before, deed.after, request,
        ]
        var bytes: [UInt8] = []
        bytes.reserveCapacity(400)
        for field in fields { bytes.append(lengthPrefixed: field) }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func append(lengthPrefixed text: String?) {
        let length = text.map { UInt32($0.utf8.count) } ?? .max
        for shift in [24, 16, 8, 0] { append(UInt8(truncatingIfNeeded: length >> UInt32(shift))) }
        if let text { append(contentsOf: text.utf8) }
    }
}
