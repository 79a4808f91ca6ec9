import Markup
import ParIndex
import Wording

/// What stands below a criterion's title: reason, next better answer, marks and source.
struct CriterionDetails {
    let line: Tally.Line
    let set: CriteriaSet
    /// The line above whose own answer covers this one, where the source does not state it apart.
    var covering: Code?
    /// Whether the row's title says already that this is what has no line of its own.
    var isTitledAsRest = false

    func markup(in language: Language) -> Markup {
        let parts = [reason(in: language), source(in: language)].compactMap { $0 }
        return "\(parts.map { part -> Markup in "<p class=\"reason\">\(part)</p>" })\(next(in: language))"
    }

    private func reason(in language: Language) -> Markup? {
        if let score = line.score {
            return "\(remainder(in: language))\(score.reasonText.text(in: language))"
        }
        if let error = line.error { return "<span class=\"bad\">\(error.problem.text(in: language))</span>" }
        guard let covering else { return nil }
        return "\(language("Không nêu riêng, nằm trong \(covering)", "Not stated apart, within \(covering)"))"
    }

    /// Says where the node's own answer stands only for what has no line of its own below.
    private func remainder(in language: Language) -> String? {
        guard !isTitledAsRest, line.remainder != nil, !line.criterion.components.isEmpty else { return nil }
        return language("Phần không chấm ở dòng riêng – ", "What has no line of its own – ")
    }

    private func next(in language: Language) -> Markup? {
        guard let next = line.score?.nextText else { return nil }
        return """
            <p class="next"><b>\(language("Mức tốt hơn", "Next better"))</b> \(next.text(in: language))</p>
            """
    }

    /// Whether the rule is stated, and where.
    private func source(in language: Language) -> Markup? {
        let parts = [unknown(in: language), line.score.flatMap { SourceText.markup($0.source, within: set) }]
            .compactMap { $0 }
        guard !parts.isEmpty else { return nil }
        // Where the criterion comes from, which is not where the points come from.
        let label = language("Nguồn của tiêu chí:", "Source of the criterion:")
        return "<span class=\"source\">\(label) \(Markup(joining: parts, by: " "))</span>"
    }

    private func unknown(in language: Language) -> Markup? {
        guard line.criterion.components.isEmpty, line.criterion.rule == .unknown else { return nil }
        return "<span class=\"mark plain\">\(language("không nêu cách chấm", "no rule stated"))</span>"
    }
}
