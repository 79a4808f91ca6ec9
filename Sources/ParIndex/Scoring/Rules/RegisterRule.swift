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
