import Database
import ParIndex

extension Store {
    /// Follows the whole record from its first entry, as one unchanging state, without holding it in memory.
    ///
    /// Throws `RecordFault` at the first entry that is not what it must be.
    ///
    /// - Parameters:
    ///   - expected: a head that was kept outside the database.
    ///   - progress: called with the number of every thousandth entry.
    /// - Returns: the record's head.
    public func verifyRecord(
        expecting expected: RecordHead? = nil, progress: @escaping @Sendable (Int64) -> Void = { _ in }
    ) async throws -> RecordHead {
        try await engine.read { transaction in
            var chain = RecordChain(expecting: expected)
            try transaction.forEach("SELECT \(RecordEntry.columns) FROM record ORDER BY seq") { row in
                let entry = try RecordEntry(row)
                try chain.take(entry, computedHash: entry.computedHash)
                if entry.seq.isMultiple(of: 1000) { progress(entry.seq) }
            }
            try chain.end()
            return chain.head
        }
    }
}
