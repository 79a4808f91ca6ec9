extension CriteriaSet {
    /// Everything in the set that does not add up, in the order of its nodes.
    ///
    /// A set without faults of the kinds `tree`, `points` and `rule` can be scored: its sums fit and its maxima
    /// can be reached.
    public var faults: [SetFault] {
        let outline = Outline(self)
        return SetChecking(set: self, outline: outline).faults
    }
}

/// The nodes of a set in order, each with what holds it.
struct Outline {
    /// One node.
    struct Node {
        let criterion: Criterion
        let position: Int
        let parent: Int?
        let part: Part
    }

    /// Which list of the set a node stands in.
    enum Part {
        case domains
        case bonuses
        case penalties
    }

    private(set) var nodes: [Node] = []
    /// Where each code stands first.
    private(set) var positions: [Code: Int] = [:]
    /// Where each alias stands first.
    private(set) var aliasPositions: [Code: Int] = [:]

    init(_ set: CriteriaSet) {
        for domain in set.domains { append(domain.node, parent: nil, .domains) }
        for bonus in set.bonuses { append(bonus, parent: nil, .bonuses) }
        for penalty in set.penalties { append(penalty, parent: nil, .penalties) }
    }

    /// The node printed before this one under the same node.
    func sibling(before node: Node) -> Criterion? {
        nodes[..<node.position].last { $0.parent == node.parent && $0.part == node.part }?.criterion
    }

    private mutating func append(_ criterion: Criterion, parent: Int?, _ part: Part) {
        let position = nodes.count
        positions[criterion.code] = positions[criterion.code] ?? position
        for alias in criterion.aliases { aliasPositions[alias] = aliasPositions[alias] ?? position }
        nodes.append(Node(criterion: criterion, position: position, parent: parent, part: part))
        for component in criterion.components { append(component, parent: position, part) }
    }
}

/// Checks the set as a whole and each node, node by node.
private struct SetChecking {
    let set: CriteriaSet
    let outline: Outline

    var faults: [SetFault] {
        let ofNodes = outline.nodes.flatMap { node in
            (treeFaults(node) + pointsFaults(node) + node.criterion.ruleFaults + remarks(node))
                .map { SetFault($0, position: node.position, code: node.criterion.code) }
        }
        return setFaults.map { SetFault($0) } + ofNodes + setRemarks.map { SetFault(.remark($0)) }
    }

    private var setFaults: [SetFault.Kind] {
        var faults: [SetFault.Kind] = []
        let sum = set.domains.map(\.maximum).sum
        if set.domains.isEmpty { faults.append(.tree(.noDomains)) }
        if !set.domains.isEmpty, sum != set.scale { faults.append(.points(.scale(set.scale, domains: sum))) }
        if let to = set.to, to < set.from { faults.append(.tree(.endsBeforeStart)) }
        if set.window.isEmpty { faults.append(.tree(.emptyWindow)) }
        return faults + missing(among: set.domains.map(\.code)).map { .tree(.codeMissing($0)) }
    }

    private func treeFaults(_ node: Outline.Node) -> [SetFault.Kind] {
        let criterion = node.criterion
        var faults: [TreeFault] = []
        if outline.positions[criterion.code] != node.position { faults.append(.codeTwice) }
        if let parent = node.parent.map({ outline.nodes[$0].criterion.code }) {
            if !criterion.code.isPrinted(below: parent) { faults.append(.wrongParent(parent)) }
        } else if node.part == .domains, criterion.code.parent != nil {
            faults.append(.orphan)
        }
        if let before = outline.sibling(before: node), criterion.code < before.code {
            faults.append(.codeOrder(after: before.code))
        }
        if criterion.rest == .zero {
            faults += missing(among: criterion.components.map(\.code)).map { .codeMissing($0) }
        }
        if criterion.components.isEmpty {
            if criterion.rule == .sum || criterion.rest != .zero { faults.append(.nothingToSum) }
        } else if criterion.rule != .sum {
            faults.append(.ruleBesideComponents)
        }
        if let window = criterion.window, window.isEmpty { faults.append(.emptyWindow) }
        return faults.map { .tree($0) }
    }

    private func pointsFaults(_ node: Outline.Node) -> [SetFault.Kind] {
        let criterion = node.criterion
        var faults: [PointsFault] = []
        let components = criterion.components.map(\.maximum).sum
        if !criterion.components.isEmpty, components + criterion.rest != criterion.maximum {
            faults.append(.sum(maximum: criterion.maximum, components: components, rest: criterion.rest))
        }
        if criterion.rest < .zero { faults.append(.negativeRest(criterion.rest)) }
        if criterion.minimum > criterion.maximum {
            faults.append(.minimumAboveMaximum(criterion.minimum, maximum: criterion.maximum))
        }
        if case .points(let points) = criterion.whenNothing, points < criterion.minimum || points > criterion.maximum {
            faults.append(.nothingOutside(points))
        }
        return (faults + maximumFaults(criterion, node.part)).map { .points($0) }
    }

    private func maximumFaults(_ criterion: Criterion, _ part: Outline.Part) -> [PointsFault] {
        guard part == .penalties else {
            if criterion.maximum < .zero { return [.negativeMaximum(criterion.maximum)] }
            return criterion.maximum == .zero && criterion.minimum == .zero ? [.zeroMaximum] : []
        }
        if criterion.maximum != .zero { return [.penaltyMaximum(criterion.maximum)] }
        return criterion.components.isEmpty && criterion.minimum >= .zero ? [.penaltyWithoutMinimum] : []
    }

    private func remarks(_ node: Outline.Node) -> [SetFault.Kind] {
        let criterion = node.criterion
        var remarks: [SetRemark] = criterion.deductionRemarks
        for alias in criterion.aliases {
            if outline.positions[alias] != nil { remarks.append(.aliasIsCode(alias)) }
            if outline.aliasPositions[alias] != node.position { remarks.append(.aliasTwice(alias)) }
        }
        if set.standing == .model, criterion.components.isEmpty {
            if criterion.evidence.isEmpty { remarks.append(.noEvidence) }
            if criterion.department == nil { remarks.append(.noDepartment) }
        }
        return remarks.map { .remark($0) }
    }

    private var setRemarks: [SetRemark] {
        let unknown = outline.nodes.map(\.criterion).filter { $0.rule == .unknown }.map(\.code)
        let rests = outline.nodes.map(\.criterion).filter { $0.rest > .zero }
        return (unknown.isEmpty ? [] : [.unknownRules(unknown)])
            + (rests.isEmpty ? [] : [.rests(rests.map(\.code), points: rests.map(\.rest).sum)])
    }

    /// The numbers left out where the last parts of sibling codes are counted through.
    private func missing(among codes: [Code]) -> [Code] {
        guard let first = codes.first else { return [] }
        let numbers = codes.compactMap { $0.parts.last.flatMap { Int($0) } }
        guard numbers.count == codes.count, let highest = numbers.max(), highest <= 10 * codes.count else { return [] }
        let present = Set(numbers)
        return (1..<max(highest, 1)).filter { !present.contains($0) }.compactMap { first.sibling(numbered: $0) }
    }
}

extension Code {
    /// Whether this code is printed as one below `parent`: "3.4.1" or "3.4a" below "3.4".
    fileprivate func isPrinted(below parent: Code) -> Bool {
        guard text.hasPrefix(parent.text), let next = text.dropFirst(parent.text.count).first else { return false }
        return next == "." || next.isLetter
    }

    /// The code whose last part is `number` instead.
    fileprivate func sibling(numbered number: Int) -> Code? {
        Code(parent.map { "\($0.text).\(number)" } ?? "\(number)")
    }
}

extension RelativeWindow {
    /// Whether the window holds no day in any year.
    fileprivate var isEmpty: Bool {
        (to.yearOffset, to.month, to.day) < (from.yearOffset, from.month, from.day)
    }
}
