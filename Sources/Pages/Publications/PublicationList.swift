import Markup
import ParIndex
import Wording

/// The publications of a round, the latest first, each with a link.
struct PublicationList {
    let round: String
    let publications: [Publication]
    /// The one that is shown, without a link.
    var current: Int?

    func markup(in language: Language) -> Markup? {
        guard !publications.isEmpty else { return nil }
        return """
            <section><h2>\(language("Các lần công bố", "Publications"))</h2>
            <ul class="plain">\(publications.map { item($0, in: language) })</ul></section>
            """
    }

    private func item(_ publication: Publication, in language: Language) -> Markup {
        let decision = publication.decision
        let number = language("Lần \(publication.number)", "No. \(publication.number)")
        let path = Path.publishing(.publication(round, publication.number)).text
        let name: Markup =
            publication.number == current
            ? "<b aria-current=\"page\">\(number)</b>" : "<a href=\"\(path)\">\(number)</a>"
        let correction = publication.correction.map { language(" – đính chính: ", " – correction: ") + $0 }
        return """
            <li>\(name): \(language("Quyết định số ", "Decision "))\(decision.number), \
            \(Dates.long(decision.day, in: language))\(correction)</li>
            """
    }
}
