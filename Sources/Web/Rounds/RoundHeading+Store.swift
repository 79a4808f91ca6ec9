import Pages
import ParIndex
import Store

extension Program {
    /// A round, by one of its tables, as lists and headings name it.
    func heading(_ listing: RoundListing, table: RoundTable? = nil) -> RoundHeading {
        var heading = heading(
            listing.round, counts: listing.counts, isAppraised: listing.appraised > 0, table: table)
        heading.publication = listing.publication
        return heading
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
            state: state(of: round, isAppraised: isAppraised), decision: round.source?.document,
            isSimulated: round.isSimulated, isPractice: round.course.isPractice)
    }

    /// A round of the past whose papers were entered is as far as they show.
    private func state(of round: Round, isAppraised: Bool) -> RoundHeading.State {
        switch round.course.phase {
        case .preparing: .prepared
        case .selfAssessment: .open
        case .appraisal: .appraisal
        case .explanation: .explanation
        case .secondAppraisal: .secondAppraisal
        case .concluded: .concluded
        case .published: isAppraised ? (round.source == nil ? .concluded : .published) : .open
        }
    }
}
