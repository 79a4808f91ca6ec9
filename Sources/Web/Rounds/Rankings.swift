import Pages
import ParIndex
import Store

/// Rows of ranking tables, kept until the round's results change: results are read often and change rarely.
///
/// Holds the few tables asked for last; a table of 3,321 units takes about 4 MB.
actor Rankings {
    private struct Key: Hashable {
        let round: String
        let table: String
    }

    private struct Kept {
        let revision: Int
        let rows: [RankingRow]
        var lastUse: Int
    }

    private static let capacity = 4

    private var kept: [Key: Kept] = [:]
    private var uses = 0

    /// The rows of a table, best first.
    func rows(_ listing: RoundListing, _ table: RoundTable, _ program: Program) async throws -> [RankingRow] {
        let key = Key(round: listing.round.slug, table: table.slug)
        uses += 1
        if let found = kept[key], found.revision == listing.revision {
            kept[key]?.lastUse = uses
            return found.rows
        }
        let rows = try await program.rankingRows(listing.round, table)
        kept[key] = Kept(revision: listing.revision, rows: rows, lastUse: uses)
        if kept.count > Self.capacity, let oldest = kept.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            kept[oldest.key] = nil
        }
        return rows
    }
}
