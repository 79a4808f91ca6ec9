import Markup
import ParIndex
import Wording

/// What stands below a criterion's title: reason, next better answer, marks and source.
struct CriterionDetails {
    let line: Tally.Line
    let set: CriteriaSet

    func markup(in language: Language) -> Markup {
        "\(reason(in: language))\(next(in: language))\(foot(in: language))"
    }

    private func reason(in language: Language) -> Markup? {
        if let score = line.score {
            return "<p class=\"reason\">\(remainder(in: language))\(score.reasonText.text(in: language))</p>"
        }
        if let error = line.error { return "<p class=\"reason bad\">\(error.problem.text(in: language))</p>" }
        return nil
    }

    /// Says where the node's own answer stands only for what has no line of its own below.
    private func remainder(in language: Language) -> String? {
        guard line.remainder != nil, !line.criterion.components.isEmpty else { return nil }
        return language("Phần không chấm ở dòng riêng – ", "What has no line of its own – ")
    }

    private func next(in language: Language) -> Markup? {
        guard let next = line.score?.nextText else { return nil }
        return """
            <p class="next"><b>\(language("Mức tốt hơn", "Next better"))</b> \(next.text(in: language))</p>
            """
    }

    private func foot(in language: Language) -> Markup? {
        let parts = [published(in: language), unknown(in: language), source(in: language)].compactMap { $0 }
        return parts.isEmpty ? nil : "<p class=\"source\">\(Markup(joining: parts, by: " "))</p>"
    }

    private func published(in language: Language) -> Markup? {
        guard case .published? = line.score?.reason else { return nil }
        return "<span class=\"mark calm\">\(language("theo công bố", "as published"))</span>"
    }

    private func unknown(in language: Language) -> Markup? {
        guard line.criterion.components.isEmpty, line.criterion.rule == .unknown else { return nil }
        return "<span class=\"mark plain\">\(language("không nêu cách chấm", "no rule stated"))</span>"
    }

    private func source(in language: Language) -> Markup? {
        guard let score = line.score else { return nil }
        return SourceText.markup(score.source, within: set)
    }
}
