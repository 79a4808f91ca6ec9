/// What does not add up in a criteria set (lỗi của bộ tiêu chí), with the node that it concerns.
public struct SetFault: Hashable, Sendable {
    /// The node's place in `CriteriaSet.criteria`; `nil` for the set as a whole.
    public let position: Int?
    /// The node's code.
    public let code: Code?
    public let kind: Kind

    /// A fault of the node at `position`.
    public init(_ kind: Kind, position: Int? = nil, code: Code? = nil) {
        (self.kind, self.position, self.code) = (kind, position, code)
    }

    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        case tree(TreeFault)
        case points(PointsFault)
        case rule(RuleFault)
        case remark(SetRemark)
    }
}

/// What is wrong with codes and their places in the tree.
public enum TreeFault: Hashable, Sendable {
    /// The set has no domain.
    case noDomains
    /// Another node above bears the same code.
    case codeTwice
    /// The code is not below the code of the node that holds it.
    case wrongParent(Code)
    /// A domain's code has more than one part: its own parent is not in the set.
    case orphan
    /// Codes run from the one to the other with one missing, and no rest accounts for it.
    case codeMissing(Code)
    /// The code stands behind the one that should follow it.
    case codeOrder(after: Code)
    /// A rest without components, or a sum of none.
    case nothingToSum
    /// A rule of its own beside components.
    case ruleBesideComponents
    /// The set ends before it begins.
    case endsBeforeStart
    /// The window of events ends before it begins.
    case emptyWindow
}

/// What is wrong with maxima and minima.
public enum PointsFault: Hashable, Sendable {
    /// The domains do not add up to the scale.
    case scale(Points, domains: Points)
    /// The components and the rest do not add up to the maximum.
    case sum(maximum: Points, components: Points, rest: Points)
    case negativeMaximum(Points)
    case zeroMaximum
    case minimumAboveMaximum(Points, maximum: Points)
    case negativeRest(Points)
    /// A penalty must not add points, and must take some.
    case penaltyMaximum(Points)
    case penaltyWithoutMinimum
    /// What counts when nothing arose lies outside minimum and maximum.
    case nothingOutside(Points)
}

/// What is wrong with a rule.
public enum RuleFault: Hashable, Sendable {
    /// No answer reaches the maximum; with the best that can be had.
    case unreachable(best: Points, maximum: Points)
    /// An answer gives more than the maximum.
    case aboveMaximum(Points, maximum: Points)
    /// An answer gives less than the minimum.
    case belowMinimum(Points, minimum: Points)
    case bandsGap(from: Bound?, to: Bound?)
    case bandsOverlap(from: Bound?, to: Bound?)
    case bandEmpty(from: Bound?, to: Bound?)
    /// A list of bands, steps, levels, reports or kinds without an item.
    case emptyList
    case keyTwice(String)
    /// A deadline does not come after the one before it.
    case deadlineOrder(RelativeDay)
    /// Coming later gives more points.
    case lateGivesMore(Points, than: Points)
    /// A level gives more points than the better one before it.
    case levelOrder(String)
    /// So much for each case must be above zero.
    case amountNotPositive(Points)
    /// The figure that earns the maximum must be above zero, and at most 100 per cent.
    case fullOutside(Quantity)
    /// The floor lies above the target.
    case floorAboveTarget
    /// "towardsTarget" without a target, or a target that is not above zero.
    case targetMissing
    /// A bound of a rate lies outside 0…100 per cent.
    case boundOutside(Quantity)
    /// The lowest figure of a survey is not below the highest.
    case surveyRange
    /// The target that a leader is compared by must be above zero.
    case leaderTarget(Quantity)
    case baseOutside(Points)
    /// A register's rule must ask for a single value.
    case registerRule
    /// The maximum is no multiple of the step of judgement.
    case step(Points, maximum: Points)
    /// A rule that can not stand inside another.
    case innerRule
}

/// What is worth knowing about a set that adds up.
public enum SetRemark: Hashable, Sendable {
    /// The source states no rule for these.
    case unknownRules([Code])
    /// Maxima of components that the source does not list.
    case rests([Code], points: Points)
    /// A deduction stops before it reaches the minimum.
    case deductionStops(Points, minimum: Points)
    /// An alias is also the code of another criterion, which goes before it.
    case aliasIsCode(Code)
    /// Two criteria bear the same alias.
    case aliasTwice(Code)
    /// A model set has a criterion without a list of evidence.
    case noEvidence
    /// A model set has a criterion without a department.
    case noDepartment
}
