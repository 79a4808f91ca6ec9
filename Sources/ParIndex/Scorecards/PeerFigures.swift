extension CriteriaSet {
    /// The figures of all units for the rules that look at all of them: the first of two passes over a round.
    ///
    /// - Parameter answers: the answers of every unit of the round.
    /// - Returns: by code, one figure for each unit that reported one.
    public func peerFigures(_ answers: [[Code: Answer]]) -> [Code: [Quantity]] {
        let comparing = criteria.filter(\.rule.needsAllUnits).map(\.code)
        guard !comparing.isEmpty else { return [:] }
        let names = codesByName
        let units = answers.map { resolved($0, by: names) }
        return Dictionary(
            uniqueKeysWithValues: comparing.map { code in
                (code, units.compactMap { $0[code]?.peerFigure })
            })
    }
}

extension Answer {
    /// The figure that rules over all units compare.
    fileprivate var peerFigure: Quantity? {
        guard case .facts(let facts) = self, case .quantity(let value)? = facts["value"] else { return nil }
        return value
    }
}
