extension Bands {
    /// Gaps and overlaps over 0…100 per cent for a rate and over the whole line for a figure, exact to the open end.
    var faults: [RuleFault] {
        guard !bands.isEmpty else { return [.emptyList] }
        let spans = bands.map(BandSpan.init)
        let empty = spans.filter(\.isEmpty).map { RuleFault.bandEmpty(from: $0.start.lower, to: $0.end.upper) }
        let rising = spans.filter { !$0.isEmpty }.sorted { $0.start < $1.start }
        return empty + measure.faults(bands.flatMap { [$0.lower, $0.upper].compactMap(\.self) }) + seams(rising)
    }

    private func seams(_ rising: [BandSpan]) -> [RuleFault] {
        var faults: [RuleFault] = []
        var reached = measure.isRate ? BandEdge.before(.zero) : .lowest
        let end = measure.isClosedRate ? BandEdge.after(Quantity(100)) : .highest
        for (index, span) in rising.enumerated() {
            if span.start > reached { faults.append(.bandsGap(from: reached.lower, to: span.start.upper)) }
            if index > 0, span.start < reached {
                faults.append(.bandsOverlap(from: span.start.lower, to: min(reached, span.end).upper))
            }
            reached = max(reached, span.end)
        }
        return reached < end ? faults + [.bandsGap(from: reached.lower, to: end.upper)] : faults
    }
}

/// The figures of one band, from edge to edge.
private struct BandSpan {
    let start: BandEdge
    let end: BandEdge

    init(_ band: Band) {
        start = band.lower.map { $0.isIncluded ? .before($0.value) : .after($0.value) } ?? .lowest
        end = band.upper.map { $0.isIncluded ? .after($0.value) : .before($0.value) } ?? .highest
    }

    var isEmpty: Bool { start >= end }
}

/// A place between figures: just before one, just after one, or beyond them all. Bands meet where they share one.
private enum BandEdge: Comparable {
    case lowest
    case at(Quantity, isAfter: Bool)
    case highest

    static func before(_ figure: Quantity) -> BandEdge { .at(figure, isAfter: false) }
    static func after(_ figure: Quantity) -> BandEdge { .at(figure, isAfter: true) }

    static func < (left: BandEdge, right: BandEdge) -> Bool {
        switch (left, right) {
        case (.at(let figure, let isAfter), .at(let other, let isOtherAfter)):
            figure == other ? !isAfter && isOtherAfter : figure < other
        case (.lowest, .at), (.lowest, .highest), (.at, .highest): true
        default: false
        }
    }

    /// As the lower end of what follows.
    var lower: Bound? {
        if case .at(let figure, let isAfter) = self { Bound(figure, isIncluded: !isAfter) } else { nil }
    }

    /// As the upper end of what comes before.
    var upper: Bound? {
        if case .at(let figure, let isAfter) = self { Bound(figure, isIncluded: isAfter) } else { nil }
    }
}
