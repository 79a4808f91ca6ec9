/// Points that a unit lost at one place of the set (điểm bị trừ), told apart as finely as the council's points are.
public struct LostPoints: Hashable, Sendable {
    /// The node with the council's points.
    public let line: Tally.Line
    /// What is lost here and at no place below that is told of by itself.
    public let points: Points

    /// The node's code.
    public var code: Code { line.criterion.code }

    /// Whether it is what of the node's loss nothing below it explains.
    public var isRest: Bool { points != line.lost }
}

extension Tally {
    /// Where the domains lost points, in printed order; together they are the domains' whole loss.
    ///
    /// What of a node's loss nothing below it explains has a place of its own, behind what stands below.
    public var losses: [LostPoints] { domains.flatMap(losses) }

    /// What the domains lost together, rounded as totals are published: bonuses do not make up for it, penalties are no
    /// loss in them.
    public func publishedLoss(_ rounding: Rounding) -> Points {
        guard bonus == .zero, penalty == .zero else {
            return domains.map(\.lost).sum.rounded(to: rounding.publishedDecimals)
        }
        return applicableMaximum - total.rounded(to: rounding.publishedDecimals)
    }

    private func losses(of line: Line) -> [LostPoints] {
        let children = lines.filter {
            $0.depth == line.depth + 1 && $0.criterion.code.isBelow(line.criterion.code)
        }
        let below = children.flatMap(losses)
        guard line.depth == 0 || line.isStated else { return below }
        let rest = line.lost - below.map(\.points).sum
        return rest > .zero ? below + [LostPoints(line: line, points: rest)] : below
    }
}

extension Tally.Line {
    /// Whether the node has points of its own: scored itself, or the sum of what was.
    public var isStated: Bool { score != nil || (!criterion.components.isEmpty && unanswered == 0) }
}
