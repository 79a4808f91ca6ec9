import Crypto
import Database
import ParIndex

extension RecordEntry {
    /// SHA-256 of the canonical bytes, 64 hexadecimal digits in lower case.
    var computedHash: String {
        let digits = Array("0123456789abcdef".utf8)
        let text = SHA256.hash(data: canonicalBytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// Entries as they stand in the table; an order is added.
    static let columns: SQL = """
        seq, done_at, doer, doer_name, role, seat, act, object, value_before, value_after, request, previous_hash, hash
        """

    init(_ row: Row) throws {
        self.init(
            seq: try row["seq"], at: Instant(seconds: try row["done_at"]),
            doer: Doer(
                id: try row["doer"], name: try row["doer_name"], role: try row["role"], seat: try row["seat"]),
            deed: Deed(
                try row["act"], try row["object"], before: try row["value_before"], after: try row["value_after"]),
            request: try row["request"], previousHash: try row["previous_hash"], hash: try row["hash"])
    }

    func insert(_ transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO record (\(Self.columns))
            VALUES (\(seq), \(at.seconds), \(doer.id), \(doer.name), \(doer.role), \(doer.seat), \(deed.act),
                \(deed.object), \(deed.before), \(deed.after), \(request), \(previousHash), \(hash))
            """)
    }
}

extension RecordHead {
    /// The head as it is in a transaction.
    init(_ transaction: any Transaction) throws {
        let row = try transaction.one("SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1")
        self = try row.map { RecordHead(seq: try $0["seq"], hash: try $0["hash"]) } ?? .empty
    }

    /// The entry that follows, hashed.
    func entry(_ deed: Deed, by doer: Doer, at moment: Instant, request: String) -> RecordEntry {
        var entry = RecordEntry(
            seq: seq + 1, at: moment, doer: doer, deed: deed, request: request, previousHash: hash)
        entry.hash = entry.computedHash
        return entry
    }
}
