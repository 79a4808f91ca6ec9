extension CriteriaSet {
    /// What a sheet has a line for, in printed order: criteria without components, and what of a group the source does
    /// not list (`rest`), which is answered under the group's own code.
    public var lines: [Criterion] { criteria.compactMap(\.line) }

    /// The line of that code or alias; `nil` for a group whose components make it up.
    public func line(_ code: Code) -> Criterion? { self[code]?.line }
}

extension Criterion {
    /// The node as a line of a sheet.
    var line: Criterion? {
        guard !components.isEmpty else { return self }
        guard rest > .zero else { return nil }
        return remainder(of: rest)
    }

    /// What of a group is answered by itself: no rule is known for it but the points.
    func remainder(of maximum: Points) -> Criterion {
        var remainder = self
        (remainder.maximum, remainder.rest, remainder.components) = (maximum, .zero, [])
        remainder.isRemainder = true
        if case .sum = rule { remainder.rule = .unknown }
        return remainder
    }
}
