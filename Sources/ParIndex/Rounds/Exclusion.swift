/// Criteria that some units of a round do not answer, and why (không áp dụng): a reduced set by unit or by kind.
public struct Exclusion: Hashable, Sendable {
    /// Whom it spares.
    public enum Scope: Hashable, Sendable {
        case unit(UnitKey)
        case kind(Participant.Kind)
    }

    /// A criterion with all below it.
    public var code: Code
    public var scope: Scope
    public var reason: String

    public init(_ code: Code, for scope: Scope, reason: String) {
        (self.code, self.scope, self.reason) = (code, scope, reason)
    }

    /// The units of a table that it spares.
    ///
    /// - Parameter set: the table's set.
    public func units(of table: RoundTable, under set: CriteriaSet) throws(RoundFault) -> [Participant] {
        guard set[code]?.code == code else { throw .unknownCriterion(code) }
        guard reason.holdsWords else { throw .reasonMissing }
        let found = table.participants.filter { participant in
            switch scope {
            case .unit(let unit): participant.unit == unit
            case .kind(let kind): participant.kind == kind
            }
        }
        guard !found.isEmpty else { throw .unknownUnit(scopeText) }
        return found
    }

    private var scopeText: String {
        switch scope {
        case .unit(let unit): unit.description
        case .kind(let kind): kind.rawValue
        }
    }
}

extension CriteriaSet {
    /// The lines that a unit answers one by one, but for what was left out.
    public func answered(without excluded: some Collection<Code> = []) -> [Criterion] {
        lines.filter { criterion in
            !excluded.contains { criterion.code == $0 || criterion.code.isBelow($0) }
        }
    }
}
