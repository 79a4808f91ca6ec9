/// The facts of one answer, with what the rules need to read them: the criterion and the year.
struct Facts {
    let criterion: Criterion
    let context: ScoringContext
    let values: [String: Fact]

    var maximum: Points { criterion.maximum }
    var decimals: Int { context.rounding.pointDecimals }

    /// The same facts with others in their place: for a rule within a rule.
    func replacing(_ values: [String: Fact]) -> Facts {
        Facts(criterion: criterion, context: context, values: values)
    }

    /// Refuses facts that the rule does not ask for: a misspelt role must not pass unseen.
    func expect(only known: [String]) throws(ScoringError) {
        for role in values.keys.sorted() where !known.contains(role) {
            throw .unknownFact(role: role, known: known)
        }
    }

    /// A figure of any sign.
    func quantity(_ role: String) throws(ScoringError) -> Quantity {
        guard case .quantity(let quantity) = try fact(role) else { throw .wrongFact(role: role) }
        return quantity
    }

    /// A count: a whole figure from zero, or the events that lie in the window.
    func count(_ role: String) throws(ScoringError) -> Reading.Count {
        if case .days(let days) = try fact(role) { return countInWindow(days) }
        let quantity = try quantity(role)
        guard quantity >= .zero, quantity.whole != nil else { throw .notACount(role: role, quantity) }
        return Reading.Count(quantity)
    }

    /// One side of a rate: a count, the events that lie in the window, or an amount from zero such as money spent.
    func amount(_ role: String) throws(ScoringError) -> Reading.Count {
        guard case .quantity(let quantity) = try fact(role) else { return try count(role) }
        guard quantity >= .zero else { throw .notACount(role: role, quantity) }
        return Reading.Count(quantity)
    }

    /// Yes or no.
    func yes(_ role: String) throws(ScoringError) -> Bool {
        switch try fact(role) {
        case .yes: return true
        case .no: return false
        default: throw .wrongFact(role: role)
        }
    }

    /// A day, or `nil` for never.
    func day(_ role: String) throws(ScoringError) -> Day? {
        switch try fact(role) {
        case .day(let day): return day
        case .never: return nil
        default: throw .wrongFact(role: role)
        }
    }

    /// The key of a level.
    func level(_ role: String) throws(ScoringError) -> String {
        guard case .level(let level) = try fact(role) else { throw .wrongFact(role: role) }
        return level
    }

    private func fact(_ role: String) throws(ScoringError) -> Fact {
        guard let fact = values[role] else { throw .missingFact(role: role) }
        return fact
    }

    private func countInWindow(_ days: [Day]) -> Reading.Count {
        let window = (criterion.window ?? context.window).window(in: context.year)
        let inside = days.count { window.contains($0) }
        return Reading.Count(Quantity(inside), outside: days.count - inside)
    }
}

/// What a rule makes of facts.
struct Scored {
    let points: Points
    let reason: Reason
    var next: Improvement?
}
