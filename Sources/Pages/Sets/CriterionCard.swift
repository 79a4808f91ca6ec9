import Markup
import ParIndex
import Wording

/// One node of a set: what it asks, how it is scored, what proves it; with everything below it.
struct CriterionCard {
    let node: Criterion
    let page: SetPage
    /// Steps below the domain.
    let depth: Int

    func markup(in language: Language) -> Markup {
        """
        <section class="node d\(min(depth, 3))" id="\(Path.anchor(of: node.code))">
        \(heading(in: language))
        \(rule(in: language))\(pairs(in: language))
        \(node.components.map { CriterionCard(node: $0, page: page, depth: depth + 1).markup(in: language) })\
        \(rest(in: language))</section>

        """
    }

    private func heading(in language: Language) -> Markup {
        let text: Markup = """
            <span class="code">\(node.code.text)</span> <span class="title"\(language.ofVietnamese)>\(node.title)</span> \
            <span class="worth">\(Numbers.points(limit, in: language))<small> \(language("điểm", "points"))</small></span>
            """
        switch depth {
        case 0: return "<h2>\(text)</h2>"
        case 1: return "<h3>\(text)</h3>"
        default: return "<h4>\(text)</h4>"
        }
    }

    /// The maximum, or for a penalty the most it can take.
    private var limit: Points { node.maximum == .zero ? node.minimum : node.maximum }

    private func rule(in language: Language) -> Markup? {
        guard node.components.isEmpty else { return nil }
        let nothing = node.whenNothingText.map { text -> Markup in
            "<p class=\"rule\">\(text.text(in: language))</p>\n"
        }
        guard node.rule != .unknown else {
            let text = node.ruleText.text(in: language)
            return "<p class=\"rule\"><span class=\"mark plain\">\(text)</span></p>\n\(nothing)"
        }
        return "<p class=\"rule\">\(node.ruleText.text(in: language))</p>\n\(nothing)"
    }

    private func pairs(in language: Language) -> Markup? {
        let rows = [
            pair(language("Tài liệu kiểm chứng", "Evidence"), list(node.evidence)),
            pair(language("Phụ trách", "In charge"), node.department.map { Markup(text: $0) }),
            pair(language("Chỉ tiêu thống kê", "Indicators"), list(node.indicators.map(indicator))),
            pair(language("Thời gian tính", "Period"), window(in: language)),
            pair(language("Tên mã khác", "Other codes"), list(node.aliases.map(\.text))),
            pair(language("Căn cứ", "Source"), SourceText.markup(node.source, within: page.set)),
            pair(language("Ghi chú", "Note"), node.note.map { Markup(text: $0) }),
        ].compactMap { $0 }
        return rows.isEmpty ? nil : "<dl class=\"pairs\">\(rows)</dl>"
    }

    private func pair(_ label: String, _ value: Markup?) -> Markup? {
        value.map { "<div><dt>\(label)</dt><dd>\($0)</dd></div>" }
    }

    private func list(_ texts: [String]) -> Markup? {
        guard texts.count > 1 else { return texts.first.map { Markup(text: $0) } }
        return "<ul>\(texts.map { text -> Markup in "<li>\(text)</li>" })</ul>"
    }

    private func indicator(_ code: String) -> String {
        page.indicatorTitles[code].map { "\(code) \($0)" } ?? code
    }

    private func window(in language: Language) -> Markup? {
        node.window.map { window in
            let (from, to) = (Dates.relative(window.from, in: language), Dates.relative(window.to, in: language))
            return Markup(text: language("từ \(from) đến \(to)", "from \(from) to \(to)"))
        }
    }

    private func rest(in language: Language) -> Markup? {
        guard node.rest > .zero else { return nil }
        let points = Numbers.points(node.rest, in: language)
        let text = language(
            "Nguồn không liệt kê các tiêu chí của \(points) điểm còn lại.",
            "The source does not list the criteria of the other \(points) points.")
        return "<p class=\"rule\"><span class=\"mark plain\">\(text)</span></p>\n"
    }
}
