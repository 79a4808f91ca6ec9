import Markup
import ParIndex
import Wording

/// A criteria set to read through (bộ tiêu chí): the tree with rules in words, sources and evidence.
public struct SetPage: Sendable {
    public var set: CriteriaSet
    /// The titles of statistical indicators by code, as far as the catalogue has them.
    public var indicatorTitles: [String: String]

    public init(set: CriteriaSet, indicatorTitles: [String: String] = [:]) {
        (self.set, self.indicatorTitles) = (set, indicatorTitles)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return frame.page(
            title: set.title, section: .sets, crumbs: [Frame.Crumb(language("Bộ tiêu chí", "Criteria sets"), .sets)],
            main: """
                <h1>\(set.title)</h1>
                \(SetMarks.notice(set, in: language))\(facts(in: language))
                \(contents(in: language))
                <div class="tree">
                \(set.domains.map { branch($0.node, in: language) })\
                \(extra(set.bonuses, language("Điểm cộng", "Bonuses"), in: language))\
                \(extra(set.penalties, language("Điểm trừ", "Penalties"), in: language))</div>
                """)
    }

    private func facts(in language: Language) -> Markup {
        let unknown = set.criteria.count { $0.components.isEmpty && $0.rule == .unknown }
        return """
            <dl class="pairs">
            \(pair(language("Căn cứ", "Source"), source))
            \(pair(language("Hiệu lực", "In force"), Markup(text: Validity.text(from: set.from, to: set.to, in: language))))
            \(pair(language("Thang điểm", "Scale"), Markup(text: Numbers.points(set.scale, in: language))))
            \(pair(language("Làm tròn", "Rounding"), Markup(text: rounding(in: language))))
            \(unknown == 0 ? nil : pair(language("Chưa rõ cách chấm", "Rule not stated"), Markup(text: count(unknown, language))))
            </dl>\(notes(in: language))
            """
    }

    private func notes(in language: Language) -> Markup? {
        guard !set.notes.isEmpty else { return nil }
        let items = set.notes.map { note -> Markup in "<li>\(note)</li>" }
        let title = language("Ghi chú về bộ tiêu chí", "Notes on the set")
        return "\n<details class=\"more\"><summary>\(title) (\(items.count))</summary><ul>\(items)</ul></details>"
    }

    private var source: Markup {
        let remark = set.source.remark.map { remark -> Markup in "<br><small>\(remark)</small>" }
        return "\(set.source.document)\(remark)"
    }

    private func count(_ unknown: Int, _ language: Language) -> String {
        language(
            "\(unknown) tiêu chí: quyết định không nêu cách chấm", "\(unknown) criteria: the decision states no rule")
    }

    private func rounding(in language: Language) -> String {
        let (points, published) = (set.rounding.pointDecimals, set.rounding.publishedDecimals)
        return language(
            "điểm tiêu chí đến \(points) chữ số thập phân, kết quả công bố đến \(published)",
            "points of a criterion to \(points) decimals, published results to \(published)")
    }

    private func pair(_ label: String, _ value: Markup) -> Markup {
        "<div><dt>\(label)</dt><dd>\(value)</dd></div>"
    }

    private func contents(in language: Language) -> Markup {
        let items = set.domains.map { domain -> Markup in
            """
            <li><a href="#\(Path.anchor(of: domain.code))">\(domain.code.text). \(domain.title)</a> \
            <span>\(Numbers.points(domain.maximum, in: language))</span></li>
            """
        }
        return """
            <nav class="contents" aria-label="\(language("Các lĩnh vực", "Domains"))"><ol>\(items)</ol></nav>
            """
    }

    private func extra(_ nodes: [Criterion], _ title: String, in language: Language) -> Markup? {
        guard !nodes.isEmpty else { return nil }
        return "<h2>\(title)</h2>\n\(nodes.map { branch($0, in: language) })"
    }

    private func branch(_ node: Criterion, in language: Language) -> Markup {
        CriterionCard(node: node, page: self, depth: 0).markup(in: language)
    }
}
