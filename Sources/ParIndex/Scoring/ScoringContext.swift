/// What a rule may look at besides the answer.
public struct ScoringContext: Hashable, Sendable {
    /// The year assessed.
    public var year: Int
    public var rounding: Rounding
    /// The set's window; a criterion may have its own.
    public var window: RelativeWindow
    /// The unit's key in registers.
    public var unit: String
    /// By code, the figures of all units of the round, the unit's own among them; `nil` until all are in.
    public var peers: [Code: [Quantity]]?
    /// Published registers by key: unit to figure.
    public var registers: [String: [String: Quantity]]
    /// What published each register, by key; said in reasons.
    public var registerSources: [String: String] = [:]

    public init(
        year: Int, rounding: Rounding = .usual, window: RelativeWindow = .usual, unit: String = "",
        peers: [Code: [Quantity]]? = nil, registers: [String: [String: Quantity]] = [:]
    ) {
        (self.year, self.rounding, self.window, self.unit) = (year, rounding, window, unit)
        (self.peers, self.registers) = (peers, registers)
    }

    /// The context of a set in the year assessed.
    public init(
        _ set: CriteriaSet, year: Int, unit: String = "", peers: [Code: [Quantity]]? = nil,
        registers: [String: [String: Quantity]] = [:]
    ) {
        self.init(
            year: year, rounding: set.rounding, window: set.window, unit: unit, peers: peers, registers: registers)
    }

    /// The context of a set in the year assessed, with registers and what published them.
    public init(
        _ set: CriteriaSet, year: Int, unit: String, peers: [Code: [Quantity]]? = nil, registers: Registers
    ) {
        self.init(set, year: year, unit: unit, peers: peers, registers: registers.figures)
        registerSources = registers.sources
    }
}
