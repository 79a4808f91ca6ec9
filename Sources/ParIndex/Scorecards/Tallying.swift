/// Walks a set's tree with the answers of one unit.
struct Tallying {
    let answers: [Code: Answer]
    let context: ScoringContext
    /// The lines of all nodes walked so far, each before those below it.
    private(set) var lines: [Tally.Line] = []

    init(answers: [Code: Answer], context: ScoringContext) {
        (self.answers, self.context) = (answers, context)
    }

    /// A node and what is below it, scored.
    struct Tree {
        let top: Tally.Line
        /// Whether the node or anything below it has an answer.
        let hasAnswer: Bool
        /// The maximum that the group above has to take over by scaling.
        let rescaled: Points
    }

    mutating func tally(_ node: Criterion, depth: Int) -> Tree {
        let place = lines.count
        let tree = node.components.isEmpty ? leaf(node, depth) : branch(node, depth)
        lines.insert(tree.top, at: place)
        return tree
    }

    private func leaf(_ node: Criterion, _ depth: Int) -> Tree {
        let answer = answers[node.code] ?? node.lookedUp(in: context)
        let (score, error) = score(node, answer)
        let isBlank = score == nil
        let top = Tally.Line(
            criterion: node, depth: depth, score: score, error: error, awarded: score?.awarded ?? .zero,
            applicableMaximum: isBlank ? node.maximum : score?.applicableMaximum ?? .zero,
            unanswered: isBlank ? 1 : 0, remainder: nil)
        return Tree(
            top: top, hasAnswer: answer != nil,
            rescaled: score?.outcome == .rescaled ? node.maximum : .zero)
    }

    private mutating func branch(_ node: Criterion, _ depth: Int) -> Tree {
        var below: [Tree] = []
        for component in node.components { below.append(tally(component, depth: depth + 1)) }
        let parts = answers[node.code] == nil ? below : below.filter(\.hasAnswer)
        let remainder = remainder(of: node, beside: parts)
        let sum = scaled(parts, remainder)
        let top = Tally.Line(
            criterion: node, depth: depth, score: remainder.score, error: remainder.error, awarded: sum.awarded,
            applicableMaximum: sum.maximum,
            unanswered: parts.reduce(remainder.unanswered) { $0 + $1.top.unanswered },
            remainder: remainder.score == nil ? nil : remainder.maximum)
        return Tree(
            top: top, hasAnswer: answers[node.code] != nil || below.contains(where: \.hasAnswer), rescaled: sum.rescaled
        )
    }

    /// What of a node is not covered by `parts`: scored by the node's own answer, or missing.
    private func remainder(of node: Criterion, beside parts: [Tree]) -> Remainder {
        guard let answer = answers[node.code] else {
            return Remainder(maximum: node.rest, unanswered: node.rest > .zero ? 1 : 0)
        }
        let rest = node.remainder(of: node.maximum - parts.map(\.top.criterion.maximum).sum)
        let (score, error) = score(rest, answer)
        return Remainder(maximum: rest.maximum, score: score, error: error, unanswered: score == nil ? 1 : 0)
    }

    private struct Remainder {
        let maximum: Points
        var score: Score?
        var error: ScoringError?
        let unanswered: Int
    }

    /// The sum of the parts; what was left out with scaling is made up for in proportion.
    private func scaled(_ parts: [Tree], _ rest: Remainder) -> (awarded: Points, maximum: Points, rescaled: Points) {
        let awarded = parts.map(\.top.awarded).sum + (rest.score?.awarded ?? .zero)
        let maximum = parts.map(\.top.applicableMaximum).sum + (rest.score?.applicableMaximum ?? rest.maximum)
        let missing = parts.map(\.rescaled).sum + (rest.score?.outcome == .rescaled ? rest.maximum : .zero)
        guard missing > .zero else { return (awarded, maximum, .zero) }
        guard maximum > .zero else { return (.zero, .zero, missing) }
        let whole = maximum + missing
        let full = awarded.scaled(
            by: whole.millionths, over: maximum.millionths, decimals: context.rounding.pointDecimals)
        return (full, whole, .zero)
    }

    private func score(_ node: Criterion, _ answer: Answer?) -> (Score?, ScoringError?) {
        guard let answer else { return (nil, nil) }
        do throws(ScoringError) {
            return (try node.score(answer, in: context), nil)
        } catch {
            return (nil, error)
        }
    }
}
