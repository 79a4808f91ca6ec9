import Markup
import ParIndex
import Wording

/// The colour of a cell by the share of the maximum: ten steps, always beside the figure itself.
enum Heat {
    /// Where a step begins, in per cent; finer where most results lie.
    private static let beginnings = [0, 40, 50, 60, 65, 70, 75, 80, 90, 100]

    /// The step 0…9 of `points` of `maximum`; the last one is the full maximum.
    static func level(_ points: Points, of maximum: Points) -> Int {
        guard maximum > .zero else { return 9 }
        let share = Ratio(points.millionths, over: maximum.millionths)
        return beginnings.lastIndex { beginning in
            share.map { $0 >= Ratio(percent: Quantity(beginning)) } ?? false
        } ?? 0
    }

    /// All steps with the share at which each begins.
    static func legend(in language: Language) -> [Markup] {
        beginnings.indices.map { level in
            let text = level == 0 ? "<\(beginnings[1])" : "\(beginnings[level])"
            return "<span class=\"key h\(level)\">\(text)%</span>"
        }
    }
}
