import Database
import ParIndex

extension Store {
    /// What one page of the record holds at most.
    public static let longestRecordPage = 500

    /// Entries of the record, the newest first. That it was read goes on record itself, with the numbers that were shown.
    ///
    /// - Parameters:
    ///   - object: a path; entries of it and of all below it are given. Empty: all entries.
    ///   - code: only entries of this criterion of any unit.
    ///   - doers: only entries of these people; of everybody where `nil`.
    ///   - act: only entries of this act; of all where empty.
    ///   - before: only entries with a lower number, to turn a page.
    ///   - limit: how many at most, from 1 to `longestRecordPage`.
    ///   - by: who reads.
    ///   - at: now.
    ///   - request: the id of the request.
    public func recordEntries(
        of object: String = "", code: Code? = nil, doers: [String]? = nil, act: String = "",
        before seq: Int64? = nil, limit: Int = 100, by doer: Doer,
        at moment: Instant,
        request: String
    ) async throws -> [RecordEntry] {
        try await record(by: doer, at: moment, request: request) { transaction, deeds in
            let entries = try RecordEntry.entries(
                of: object, code: code, doers: doers, act: act, before: seq, limit: limit, transaction)
            let shown = entries.first.flatMap { first in entries.last.map { "\($0.seq)–\(first.seq)" } }
            let path = ["record", object, code?.text ?? ""].filter { !$0.isEmpty }.joined(separator: "/")
            deeds.note(Deed("readRecord", path, after: shown ?? "0"))
            return entries
        }
    }

    /// The record's last entry by number and hash, to be kept elsewhere.
    public func recordHead() async throws -> RecordHead {
        try await engine.read { try RecordHead($0) }
    }
}

extension RecordEntry {
    /// Entries as `Store.recordEntries` gives them, for a change that looks at what was done before; not put on record.
    static func entries(
        of object: String, code: Code? = nil, doers: [String]? = nil, act: String = "", before seq: Int64?, limit: Int,
        _ transaction: any Transaction
    ) throws -> [RecordEntry] {
        var conditions: [SQL] = ["seq < \(seq ?? .max)"]
        if !object.isEmpty {
            // "0" follows "/": all paths that begin with the object and a stroke.
            conditions.append("(object = \(object) OR (object > \(object + "/") AND object < \(object + "0")))")
        }
        if let doers { conditions.append(doers.isEmpty ? "1 = 0" : "doer IN \(list: doers)") }
        if !act.isEmpty { conditions.append("act = \(act)") }
        if let code { conditions.append("object LIKE \("%/" + code.text)") }
        return try transaction.rows(
            """
            SELECT \(columns) FROM record WHERE \(SQL.joined(conditions, separator: " AND "))
            ORDER BY seq DESC LIMIT \(min(max(limit, 1), Store.longestRecordPage))
            """
        ).map(RecordEntry.init)
    }
}
