extension CriteriaSet {
    /// The set as it applies to a unit of which some criteria are not asked: without them, with all below them.
    ///
    /// What is left of a group keeps the group's own maximum; its applicable maximum is that of what is left.
    public func excluding(_ codes: some Collection<Code>) -> CriteriaSet {
        guard !codes.isEmpty else { return self }
        let out = Set(codes)
        var set = self
        set.domains = domains.compactMap { domain in domain.node.excluding(out).map { Domain(node: $0) } }
        set.bonuses = bonuses.compactMap { $0.excluding(out) }
        set.penalties = penalties.compactMap { $0.excluding(out) }
        return set
    }
}

extension Criterion {
    /// The node without those below it that are left out; `nil` where it is left out itself, or nothing is left of it.
    fileprivate func excluding(_ codes: Set<Code>) -> Criterion? {
        guard !codes.contains(code) else { return nil }
        guard !components.isEmpty else { return self }
        var node = self
        node.components = components.compactMap { $0.excluding(codes) }
        return node.components.isEmpty && rest == .zero ? nil : node
    }
}
