import Pages
import ParIndex
import Store

extension Program {
    /// A round, by one of its tables, as lists and headings name it.
    func heading(_ listing: RoundListing, table: RoundTable? = nil) -> RoundHeading {
        heading(listing.round, counts: listing.counts, isAppraised: listing.appraised > 0, table: table)
    }

    /// A round whose units are not counted here.
    func heading(
        _ round: Round, counts: [String: Int] = [:], isAppraised: Bool = true, table: RoundTable? = nil
    ) -> RoundHeading {
        let table = table ?? round.tables.first
        let slug = table?.set ?? ""
        return RoundHeading(
            id: round.slug, year: round.year, title: round.title, authority: round.authority.name, setSlug: slug,
            setTitle: sets[slug]?.title ?? slug, unitCount: table.flatMap { counts[$0.slug] } ?? 0,
            state: isAppraised ? (round.source == nil ? .concluded : .published) : .open,
            decision: round.source?.document,
            isSimulated: round.isSimulated)
    }
}
