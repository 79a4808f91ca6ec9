import Markup
import ParIndex
import Wording

/// The results of one table before they are public (kết quả dự kiến): places, grades and what the council changed.
public struct ResultsPreview: Sendable {
    public struct Row: Sendable {
        public var name: String
        public var own: Points?
        public var points: Points?
        public var percent: Quantity?
        public var place: Standing?
        public var grade: String?
        /// Lines without an appraisal.
        public var open: Int

        public init(
            name: String, own: Points?, points: Points?, percent: Quantity?, place: Standing?, grade: String?, open: Int
        ) {
            (self.name, self.own, self.points, self.percent) = (name, own, points, percent)
            (self.place, self.grade, self.open) = (place, grade, open)
        }
    }

    public var title: String
    /// Best first.
    public var rows: [Row]

    public init(title: String, rows: [Row]) {
        (self.title, self.rows) = (title, rows)
    }

    func markup(in language: Language) -> Markup {
        let labels = Labels(language)
        return """
            <table class="list cards preview"><caption>\(title)</caption>
            <thead><tr><th scope="col">\(labels.place)</th><th scope="col">\(labels.unit)</th>\
            <th scope="col" class="n">\(labels.own)</th><th scope="col" class="n">\(labels.points)</th>\
            <th scope="col" class="n">\(labels.difference)</th><th scope="col" class="n">\(labels.index)</th>\
            \(isGraded ? "<th scope=\"col\">\(labels.grade)</th>" as Markup : nil)<th scope="col" class="n">\(labels.open)</th></tr></thead>
            <tbody>
            \(rows.map { row($0, labels, in: language) })</tbody></table>
            """
    }

    /// Whether the round's policy has grades at all.
    private var isGraded: Bool { rows.contains { $0.grade != nil } }

    private struct Labels {
        let place, unit, own, points, difference, index, grade, open: String

        init(_ language: Language) {
            place = language("Hạng", "Rank")
            unit = language("Đơn vị", "Unit")
            own = language("Tự chấm", "Self")
            points = language("Thẩm định", "Appraised")
            difference = language("Chênh lệch", "Difference")
            index = language("Chỉ số", "Index")
            grade = language("Xếp loại", "Grade")
            open = language("Chưa thẩm định", "Not appraised")
        }
    }

    private func row(_ row: Row, _ labels: Labels, in language: Language) -> Markup {
        let difference = row.own.flatMap { own in row.points.map { Numbers.change($0 - own, in: language) } }
        let isOpen = row.open > 0
        return """
            <tr><td data-l="\(labels.place)">\(row.place?.description ?? "–")</td><th scope="row">\(row.name)</th>\
            <td class="n" data-l="\(labels.own)">\(row.own.map { Numbers.points($0, in: language) } ?? "–")</td>\
            <td class="n" data-l="\(labels.points)">\(row.points.map { Numbers.points($0, in: language) } ?? "–")</td>\
            <td class="n" data-l="\(labels.difference)">\(difference ?? "–")</td>\
            <td class="n" data-l="\(labels.index)">\(row.percent.map { Numbers.percent($0, in: language) } ?? "–")</td>\
            \(isGraded ? "<td data-l=\"\(labels.grade)\">\(row.grade ?? "–")</td>" as Markup : nil)\
            <td class="n\(isOpen ? " bad" : "")" data-l="\(labels.open)">\(Numbers.count(row.open, in: language))</td></tr>

            """
    }
}
