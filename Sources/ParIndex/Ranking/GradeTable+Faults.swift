/// What is wrong with a table of grades.
public enum GradeFault: Error, Hashable {
    /// The table has no grade.
    case empty
    /// Two grades bear this name.
    case nameTwice(String)
    /// No score can reach this grade: its lower end lies at or above its upper end.
    case unreachable(String)
    /// Scores between these two ends, next to a grade, fall in none. A single score is a gap from itself to itself.
    case gap(beside: String, from: Grade.LowerEnd, to: Grade.UpperEnd)
    /// Scores between these two ends fall in two grades, the lesser named first.
    case overlap(String, String, from: Grade.LowerEnd, to: Grade.UpperEnd)
    /// A better grade, named first, lies below a lesser one.
    case order(String, String)
    /// An event holds units to a grade that the table does not know.
    case unknownGrade(event: String, String)
}

extension GradeTable {
    /// All that is wrong with the table; none of it where every score of the range falls in exactly one grade.
    public var faults: [GradeFault] {
        grades.isEmpty ? [.empty] : nameFaults + spanFaults + disqualifierFaults
    }

    private var nameFaults: [GradeFault] {
        var seen: Set<String> = []
        return grades.filter { !seen.insert($0.name).inserted }.map { .nameTwice($0.name) }
    }

    private var disqualifierFaults: [GradeFault] {
        disqualifiers.compactMap { disqualifier in
            let isKnown = grades.contains { $0.name == disqualifier.best }
            return isKnown ? nil : .unknownGrade(event: disqualifier.event, disqualifier.best)
        }
    }

    private var spanFaults: [GradeFault] {
        let whole = Span(range)
        let spans = grades.map { (grade: $0, span: Span($0, within: whole)) }
        let unreachable = spans.filter { $0.span.isEmpty }.map { GradeFault.unreachable($0.grade.name) }
        let reachable = spans.filter { !$0.span.isEmpty }
        return unreachable + orderFaults(reachable) + seamFaults(reachable.sorted { $0.span < $1.span }, whole)
    }

    private func orderFaults(_ spans: [(grade: Grade, span: Span)]) -> [GradeFault] {
        zip(spans, spans.dropFirst()).compactMap { better, lesser in
            better.span < lesser.span ? .order(better.grade.name, lesser.grade.name) : nil
        }
    }

    /// Goes from the low end of the range to the high one, and reports where grades do not meet.
    private func seamFaults(_ rising: [(grade: Grade, span: Span)], _ whole: Span) -> [GradeFault] {
        var faults: [GradeFault] = []
        var reached = whole.start
        var last: String?
        for (grade, span) in rising {
            if span.start > reached {
                faults.append(.gap(beside: last ?? grade.name, from: reached.asLower, to: span.start.asUpper))
            } else if let last, span.start < reached {
                let end = min(reached, span.end)
                faults.append(.overlap(last, grade.name, from: span.start.asLower, to: end.asUpper))
            }
            if span.end > reached { (reached, last) = (span.end, grade.name) }
        }
        if let last, reached < whole.end {
            faults.append(.gap(beside: last, from: reached.asLower, to: whole.end.asUpper))
        }
        return faults
    }
}

/// A place between scores: just before a score or just after it. Two grades meet where they share one.
private struct Cut: Comparable {
    var score: Quantity
    var isAfter: Bool

    static func < (left: Cut, right: Cut) -> Bool {
        left.score == right.score ? !left.isAfter && right.isAfter : left.score < right.score
    }

    var asLower: Grade.LowerEnd { isAfter ? .above(score) : .from(score) }
    var asUpper: Grade.UpperEnd { isAfter ? .to(score) : .below(score) }
}

/// The scores from one cut to another.
private struct Span: Comparable {
    var start: Cut
    var end: Cut

    init(_ range: ClosedRange<Quantity>) {
        start = Cut(score: range.lowerBound, isAfter: false)
        end = Cut(score: range.upperBound, isAfter: true)
    }

    init(_ grade: Grade, within whole: Span) {
        let lower =
            switch grade.lower {
            case .from(let score): Cut(score: score, isAfter: false)
            case .above(let score): Cut(score: score, isAfter: true)
            case nil: whole.start
            }
        let upper =
            switch grade.upper {
            case .to(let score): Cut(score: score, isAfter: true)
            case .below(let score): Cut(score: score, isAfter: false)
            case nil: whole.end
            }
        start = max(lower, whole.start)
        end = min(upper, whole.end)
    }

    var isEmpty: Bool { start >= end }

    static func < (left: Span, right: Span) -> Bool {
        left.start == right.start ? left.end < right.end : left.start < right.start
    }
}
