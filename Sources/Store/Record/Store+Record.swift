import Database
import ParIndex

extension Store {
    /// Changes the database and puts on record what was done, in one transaction: both are kept, or neither.
    ///
    ///     try await store.record(by: doer, at: now, request: id) { transaction, deeds in
    ///         try transaction.execute("UPDATE …")
    ///         deeds.note(Deed("answer", "dot/chi-lang-2023/06502@/3.4.1", before: "0,5", after: "1"))
    ///     }
    ///
    /// Such changes run strictly one after the other, and those that wait share one commit (`Engine.writeInOrder`), so `body`
    /// may be run again and must have no effect outside. A body that notes nothing leaves no entry; one that throws leaves
    /// nothing.
    ///
    /// - Parameters:
    ///   - by: who does it, as of now.
    ///   - at: now.
    ///   - request: the id of the request; the deeds of one request share it.
    @discardableResult
    public func record<Answer: Sendable>(
        by doer: Doer, at moment: Instant, request: String,
        _ body: @escaping @Sendable (any Transaction, inout Deeds) throws -> Answer
    ) async throws -> Answer {
        try await engine.writeInOrder { transaction in
            var deeds = Deeds()
            let answer = try body(transaction, &deeds)
            try Self.append(deeds, by: doer, at: moment, request: request, transaction)
            return answer
        }
    }

    /// Continues the chain. The caller stands in line, so nobody else continues the same entry.
    private static func append(
        _ deeds: Deeds, by doer: Doer, at moment: Instant, request: String, _ transaction: any Transaction
    ) throws {
        guard !deeds.all.isEmpty else { return }
        var head = try RecordHead(transaction)
        for deed in deeds.all {
            let entry = head.entry(deed, by: deeds.doer ?? doer, at: moment, request: request)
            try entry.insert(transaction)
            head = RecordHead(seq: entry.seq, hash: entry.hash)
        }
    }
}
