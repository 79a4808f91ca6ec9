import Markup
import ParIndex
import Wording

/// The change of a unit's result against the year before (tăng, giảm so với năm trước).
public struct YearChange: Hashable, Sendable {
    public var points: Points
    /// The change in per cent of last year's index, rounded as published.
    public var percent: Quantity?
    /// Places gained, negative where lost; `nil` where the two orders do not compare.
    public var places: Int?

    public init(points: Points, percent: Quantity?, places: Int?) {
        (self.points, self.percent, self.places) = (points, percent, places)
    }

    /// "+1,5 điểm (+1,9%), tăng 2 bậc".
    func text(in language: Language) -> String {
        let points = Numbers.change(points, in: language) + language(" điểm", " points")
        let percent = percent.map { " (" + Self.signed($0, in: language) + ")" }
        let places = places.map { ", " + Self.placesText($0, in: language) }
        return points + (percent ?? "") + (places ?? "")
    }

    /// Points above percent and places, for a cell of a table.
    func cell(in language: Language) -> Markup {
        """
        \(Numbers.change(points, in: language))\
        <small>\(percent.map { Self.signed($0, in: language) })\(places.map { Self.arrow($0, in: language) })</small>
        """
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

    private static func signed(_ percent: Quantity, in language: Language) -> String {
        (percent > .zero ? "+" : "") + Numbers.percent(percent, in: language)
    }
}
