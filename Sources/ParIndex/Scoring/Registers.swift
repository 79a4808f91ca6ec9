/// The published figures of a round that rules look at (sổ số liệu dùng chung).
public struct Registers: Hashable, Sendable {
    /// By the register's key: the figure of each unit by its code.
    public var figures: [String: [String: Quantity]]
    /// By the register's key: what published the figures, with number and date.
    public var sources: [String: String]

    public init(figures: [String: [String: Quantity]] = [:], sources: [String: String] = [:]) {
        (self.figures, self.sources) = (figures, sources)
    }
}

extension ScoringRule {
    /// The rule on a register that this one is or falls back to.
    public var registerRule: RegisterRule? {
        switch self {
        case .register(let rule): rule
        case .disqualified(let rule): rule.otherwise.flatMap(\.registerRule)
        default: nil
        }
    }

    /// Whether nothing but a register answers.
    public var isRegister: Bool { if case .register = self { true } else { false } }
}

extension CriteriaSet {
    /// The registers that rules of the set look at, in printed order: key, title, and the criteria that follow from it.
    public var registers: [(key: String, title: String, criteria: [Criterion])] {
        var found: [(key: String, title: String, criteria: [Criterion])] = []
        for criterion in criteria {
            guard let rule = criterion.rule.registerRule else { continue }
            if let place = found.firstIndex(where: { $0.key == rule.register }) {
                found[place].criteria.append(criterion)
            } else {
                found.append((rule.register, rule.title, [criterion]))
            }
        }
        return found
    }
}

extension Criterion {
    /// The answer where nothing but a register answers, and holds the unit: no facts of its own.
    func lookedUp(in context: ScoringContext) -> Answer? {
        guard case .register(let rule) = rule else { return nil }
        return context.registers[rule.register]?[context.unit] == nil ? nil : .facts([:])
    }
}
