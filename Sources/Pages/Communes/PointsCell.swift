import Markup
import ParIndex
import Wording

/// A cell of points, with the column's label for screens on which the table becomes cards; a dash where there are none.
enum PointsCell {
    /// Points of a column that a reader may add up.
    enum Figure {
        /// Counts in the column's sum.
        case counted(Points)
        /// Is counted by other rows, and stands in brackets.
        case told(Points)

        fileprivate var points: Points {
            switch self {
            case .counted(let points), .told(let points): points
            }
        }

        fileprivate func text(in language: Language) -> String {
            switch self {
            case .counted(let points): Numbers.points(points, in: language)
            case .told(let points): "(\(Numbers.points(points, in: language)))"
            }
        }
    }

    static func markup(_ label: String, _ points: Points?, in language: Language) -> Markup {
        markup(label, figure: points.map { .counted($0) }, in: language)
    }

    /// Points that are lost stand out.
    static func lost(_ label: String, _ points: Points?, in language: Language) -> Markup {
        markup(label, figure: points.map { .counted($0) }, isLoss: true, in: language)
    }

    /// - Parameter isLoss: whether the points are lost.
    static func markup(_ label: String, figure: Figure?, isLoss: Bool = false, in language: Language) -> Markup {
        let isLost = isLoss && (figure?.points ?? .zero) > .zero
        return """
            <td class="n\(isLost ? " lost" : "")" data-l="\(label)">\(figure?.text(in: language) ?? "–")</td>
            """
    }
}
