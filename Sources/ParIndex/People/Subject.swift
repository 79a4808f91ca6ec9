/// What an act is about (đối tượng): as much of authority, round, unit and criterion as the act has.
public struct Subject: Hashable, Sendable {
    /// The code of the authority whose council appraises.
    public var authority: String?
    /// The slug of the round.
    public var round: String?
    public var unit: UnitKey?
    public var code: Code?

    public init(authority: String? = nil, round: String? = nil, unit: UnitKey? = nil, code: Code? = nil) {
        (self.authority, self.round, self.unit, self.code) = (authority, round, unit, code)
    }

    /// The same, of one criterion.
    public func of(_ code: Code) -> Subject {
        var subject = self
        subject.code = code
        return subject
    }

    /// The same, of one unit.
    public func of(_ unit: UnitKey) -> Subject {
        var subject = self
        subject.unit = unit
        return subject
    }
}
