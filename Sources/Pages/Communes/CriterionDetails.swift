import Markup
import ParIndex
import Wording

/// What stands below a criterion's title: reason, next better answer, marks and source.
struct CriterionDetails {
    let line: Tally.Line
    let set: CriteriaSet
    /// The line above whose own answer covers this one, where the source does not state it apart.
    var covering: Code?

    func markup(in language: Language) -> Markup {
        let parts = [reason(in: language), source(in: language)].compactMap { $0 }
        return "\(parts.map { part -> Markup in "<p class=\"reason\">\(part)</p>" })\(next(in: language))"
    }

    private func reason(in language: Language) -> Markup? {
        if let score = line.score { return "\(score.reasonText.text(in: language))" }
        if let error = line.error { return "<span class=\"bad\">\(error.problem.text(in: language))</span>" }
        guard let covering else { return nil }
        return "\(language("Không nêu riêng, nằm trong \(covering)", "Not stated apart, within \(covering)"))"
    }

    private func next(in language: Language) -> Markup? {
        guard let next = line.score?.nextText else { return nil }
        return """
            <p class="next"><b>\(language("Mức tốt hơn", "Next better"))</b> \(next.text(in: language))</p>
            """
    }

    /// Whether the rule is stated, and where.
    private func source(in language: Language) -> Markup? {
        let place = line.score.flatMap { SourceText.markup($0.source, within: set) }
        let named = place.map { place -> Markup in "\(takenFrom(in: language)): \(place)" }
        let parts = [unknown(in: language), named].compactMap { $0 }
        return parts.isEmpty ? nil : "<span class=\"source\">\(Markup(joining: parts, by: " "))</span>"
    }

    private func unknown(in language: Language) -> Markup? {
        guard line.criterion.components.isEmpty, line.criterion.rule == .unknown else { return nil }
        return "<span class=\"mark plain\">\(language("không nêu cách chấm", "no rule stated"))</span>"
    }

    /// What of a criterion its source gives: never the points of a unit, so that is said before the source.
    private func takenFrom(in language: Language) -> String {
        let criterion = line.criterion
        guard criterion.rule == .unknown || !criterion.components.isEmpty else {
            return language("Tên, điểm tối đa và cách chấm của \(level)", "Title, maximum and rule of the criterion")
        }
        return language("Tên và điểm tối đa của \(level)", "Title and maximum of the criterion")
    }

    /// What the set calls the line, within a sentence; bonuses and penalties are no domains.
    private var level: String {
        let names = set.levelNames
        let isDomain = set.domains.contains { $0.code == line.criterion.code }
        let name = line.depth == 0 && !isDomain ? names.criterion : names.name(atDepth: line.depth)
        return name.lowercased()
    }
}
