import Markup
import ParIndex
import Wording

/// The list of criteria sets (danh mục bộ tiêu chí).
public struct SetsPage: Sendable {
    public var sets: [CriteriaSet]

    public init(sets: [CriteriaSet]) {
        self.sets = sets
    }

    public func markup(in frame: Frame) -> Markup {
        let title = frame.language("Bộ tiêu chí", "Criteria sets")
        return frame.page(title: title, section: .sets, main: "<h1>\(title)</h1>\n\(list(in: frame.language))")
    }

    private func list(in language: Language) -> Markup {
        guard !sets.isEmpty else {
            return EmptyState.markup(
                language("Chưa có bộ tiêu chí nào.", "There is no criteria set."),
                language("Nạp một bộ tiêu chí đã được kiểm tra.", "Load a set that has been checked."))
        }
        return """
            <table class="list cards">
            <thead><tr><th scope="col">\(language("Tên bộ tiêu chí", "Title"))</th>\
            <th scope="col">\(language("Căn cứ", "Source"))</th><th scope="col">\(language("Hiệu lực", "In force"))</th>\
            <th scope="col" class="n">\(language("Thang điểm", "Scale"))</th>\
            <th scope="col" class="n">\(language("Lĩnh vực", "Domains"))</th>\
            <th scope="col" class="n">\(language("Tiêu chí", "Criteria"))</th></tr></thead>
            <tbody>
            \(sets.map { row($0, in: language) })</tbody>
            </table>
            """
    }

    private func row(_ set: CriteriaSet, in language: Language) -> Markup {
        """
        <tr><th scope="row"><a href="\(Path.set(set.slug).text)">\(set.title)</a> \(SetMarks.markup(set, in: language))</th>\
        <td data-l="\(language("Căn cứ", "Source"))">\(set.source.document)</td>\
        <td data-l="\(language("Hiệu lực", "In force"))">\(Validity.text(from: set.from, to: set.to, in: language))</td>\
        <td class="n" data-l="\(language("Thang điểm", "Scale"))">\(Numbers.points(set.scale, in: language))</td>\
        <td class="n" data-l="\(language("Lĩnh vực", "Domains"))">\(set.domains.count)</td>\
        <td class="n" data-l="\(language("Tiêu chí", "Criteria"))">\
        \(Numbers.count(set.criteria.count - set.domains.count, in: language))</td></tr>

        """
    }
}
