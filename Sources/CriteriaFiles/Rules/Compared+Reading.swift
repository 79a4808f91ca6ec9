import ParIndex

extension SurveyConversion {
    init?(_ rule: RuleFields) {
        let value = rule.input("value")
        let lowest = rule.fields.optional("lowest", Decimal.quantity) ?? .zero
        let highest = rule.fields.optional("highest", Decimal.quantity) ?? Quantity(100)
        let decimals = rule.fields.optional("decimals", Scalar.whole(0...6))
        guard let value else { return nil }
        self.init(value, lowest: lowest, highest: highest, decimals: decimals)
    }
}

extension PeerMean {
    init?(_ rule: RuleFields) {
        let value = rule.input("value")
        let reached = rule.fields.optional("reached", Decimal.points(of: rule.maximum))
        let below = rule.points("below", or: .zero)
        guard let value else { return nil }
        self.init(value, reached: reached, below: below)
    }
}

extension LeaderDistance {
    init?(_ rule: RuleFields) {
        let value = rule.input("value")
        let target = rule.fields.required("target", Decimal.quantity)
        let base = rule.points("base")
        guard let value, let target, let base else { return nil }
        self.init(value, target: target, base: base)
    }
}

extension RegisterRule {
    init?(_ rule: RuleFields) {
        let register = rule.fields.required("register", Scalar.slug)
        let title = rule.fields.required("title", Scalar.text)
        let inner = rule.fields.required("rule", RuleKind.reader(maximum: rule.maximum))
        guard let register, let title, let inner else { return nil }
        self.init(register: register, title: title, rule: inner)
    }
}
