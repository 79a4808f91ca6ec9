import ParIndex

extension Share {
    init?(_ rule: RuleFields) {
        let measure = rule.measure()
        let bound = measure?.boundReader ?? Decimal.quantity
        let full = rule.fields.optional("full", bound) ?? Quantity(100)
        let floor = rule.fields.optional("floor", Bound.reader(bound))
        let target = rule.fields.optional("target", Bound.reader(bound))
        let otherwise = rule.fields.optional("otherwise", Scalar.word(Otherwise.self)) ?? .linear
        guard let measure else { return nil }
        self.init(measure, full: full, floor: floor, target: target, otherwise: otherwise)
    }
}

extension Threshold {
    init?(_ rule: RuleFields) {
        let measure = rule.measure()
        let bound = rule.fields.required("reach", Bound.reader(measure?.boundReader ?? Decimal.quantity))
        let otherwise = rule.points("otherwise", or: .zero)
        guard let measure, let bound else { return nil }
        self.init(measure, bound: bound, otherwise: otherwise)
    }
}
