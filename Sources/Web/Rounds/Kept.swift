import ParIndex
import Store

/// What was made from all units of a table, kept until the round's results change: it is read often and changes rarely.
///
/// Holds the few tables asked for last; the rows of 3,321 units take about 4 MB.
actor Kept<Value: Sendable> {
    private struct Key: Hashable {
        let round: String
        let table: String
    }

    private struct Entry {
        let revision: Int
        let value: Value
        var lastUse: Int
    }

    private static var capacity: Int { 4 }

    private var entries: [Key: Entry] = [:]
    private var uses = 0

    /// The value for a table, made where it is not at hand.
    func value(
        _ listing: RoundListing, _ table: RoundTable, make: @Sendable () async throws -> Value
    ) async throws -> Value {
        let key = Key(round: listing.round.slug, table: table.slug)
        uses += 1
        if let found = entries[key], found.revision == listing.revision {
            entries[key]?.lastUse = uses
            return found.value
        }
        let value = try await make()
        entries[key] = Entry(revision: listing.revision, value: value, lastUse: uses)
        if entries.count > Self.capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            entries[oldest.key] = nil
        }
        return value
    }
}
