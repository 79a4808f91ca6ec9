import Markup
import ParIndex
import Wording

/// A cell of points, with the column's label for screens on which the table becomes cards; a dash where there are none.
enum PointsCell {
    static func markup(_ label: String, _ points: Points?, in language: Language) -> Markup {
        "<td class=\"n\" data-l=\"\(label)\">\(points.map { Numbers.points($0, in: language) } ?? "–")</td>"
    }

    /// The sum of lines that follow, in brackets: who adds up the column leaves it out.
    static func sum(_ label: String, _ points: Points?, in language: Language) -> Markup {
        "<td class=\"n\" data-l=\"\(label)\">\(points.map { "(\(Numbers.points($0, in: language)))" } ?? "–")</td>"
    }

    /// Points that are lost stand out.
    static func lost(_ label: String, _ points: Points?, in language: Language) -> Markup {
        guard let points, points > .zero else { return markup(label, points, in: language) }
        return "<td class=\"n lost\" data-l=\"\(label)\">\(Numbers.points(points, in: language))</td>"
    }
}
