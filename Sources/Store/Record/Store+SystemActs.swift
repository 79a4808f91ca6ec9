import Database
import ParIndex

extension Store {
    /// Puts on record that the program began to serve.
    ///
    /// - Parameter version: the program's version, as "0.1.0".
    public func recordStart(version: String, at moment: Instant) async throws {
        try await record(by: .system, at: moment, request: "") { _, deeds in
            deeds.note(Deed("start", "program", after: version))
        }
    }

    /// Puts on record which step the schema has reached, where the record does not say so yet.
    func recordSchema(at moment: Instant) async throws {
        try await record(by: .system, at: moment, request: "") { transaction, deeds in
            let last = try transaction.one(
                "SELECT value_after FROM record WHERE object = \("schema") ORDER BY seq DESC LIMIT 1")
            let before: String? = try last?["value_after"]
            let after = String(Self.migrations.count)
            if before != after { deeds.note(Deed("migrate", "schema", before: before, after: after)) }
        }
    }
}
