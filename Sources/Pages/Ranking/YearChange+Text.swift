import Markup
import ParIndex
import Wording

extension YearChange {
    /// "+1,5 điểm (+1,9%), tăng 2 bậc"; for a merged unit what its predecessors had.
    func text(in language: Language) -> String? {
        switch self {
        case .first: nil
        case .since(let step): step.text(in: language)
        case .merged(let predecessors):
            language("hợp nhất từ \(predecessors.count) đơn vị: ", "merged from \(predecessors.count) units: ")
                + predecessors.map { $0.text(in: language) }.joined(separator: "; ")
        }
    }

    /// Points above percent and places, for a cell of a table.
    func cell(in language: Language) -> Markup? {
        switch self {
        case .first: return "<small>\(language("mới", "new"))</small>"
        case .since(let step): return step.cell(in: language)
        case .merged(let predecessors):
            let title = text(in: language) ?? ""
            return "<small title=\"\(title)\">\(language("hợp nhất", "merged")) (\(predecessors.count))</small>"
        }
    }

    /// What rows are ordered by: points won; `nil` where no single change is claimed.
    var points: Points? {
        guard case .since(let step) = self else { return nil }
        return step.points
    }
}

extension YearStep {
    fileprivate func text(in language: Language) -> String {
        let points = Numbers.change(points, in: language) + language(" điểm", " points")
        let places = places.map { ", " + Self.placesText($0, in: language) }
        return points + " (" + signedPercent(in: language) + ")" + (places ?? "")
    }

    fileprivate func cell(in language: Language) -> Markup {
        """
        \(Numbers.change(points, in: language))\
        <small>\(signedPercent(in: language))\(places.map { Self.arrow($0, in: language) })</small>
        """
    }

    private func signedPercent(in language: Language) -> String {
        (percent > .zero ? "+" : "") + Numbers.percent(percent, in: language)
    }

    private static func arrow(_ places: Int, in language: Language) -> Markup {
        let label = placesText(places, in: language)
        switch places {
        case 0: return " <span title=\"\(label)\">=</span>"
        case 1...: return " <span class=\"up\" title=\"\(label)\">▲\(places)</span>"
        default: return " <span class=\"down\" title=\"\(label)\">▼\(-places)</span>"
        }
    }

    private static func placesText(_ places: Int, in language: Language) -> String {
        switch places {
        case 0: language("giữ nguyên bậc", "same place")
        case 1...: language("tăng \(places) bậc", "up \(places)")
        default: language("giảm \(-places) bậc", "down \(-places)")
        }
    }
}

extension YearResult {
    /// "Xã A 81,5% (12/20)".
    fileprivate func text(in language: Language) -> String {
        let rank = standing.map { " (\($0))" } ?? ""
        return "\(unit) \(Numbers.percent(index.percent(decimals: 2), in: language))\(rank)"
    }
}
