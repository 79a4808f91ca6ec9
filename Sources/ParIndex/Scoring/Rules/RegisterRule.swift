/// A figure that a published register holds for the unit, scored by an inner rule that asks for "value".
public struct RegisterRule: Hashable, Sendable {
    /// The register's key.
    public var register: String
    /// What the register is, in Vietnamese.
    public var title: String
    /// The rule applied to the unit's figure; the peers of the inner rule are the units of the register.
    public var rule: ScoringRule

    public init(register: String, title: String, rule: ScoringRule) {
        (self.register, self.title, self.rule) = (register, title, rule)
    }
}

extension RegisterRule {
    func score(_ facts: Facts) throws(ScoringError) -> Scored {
        try facts.expect(only: [])
        guard let figures = facts.context.registers[register], let own = figures[facts.context.unit] else {
            throw .notInRegister(register)
        }
        var context = facts.context
        context.peers = [facts.criterion.code: Array(figures.values)]
        let inner = Facts(criterion: facts.criterion, context: context, values: ["value": .quantity(own)])
        let scored = try rule.score(inner)
        let reason = Reason.registered(title: title, source: context.registerSources[register], scored.reason)
        return Scored(points: scored.points, reason: reason, next: scored.next)
    }
}
