import ParIndex

extension YesNo {
    init?(_ rule: RuleFields) {
        self.init(yes: rule.points("yes", or: rule.maximum), no: rule.points("no", or: .zero))
    }
}

extension Disqualified {
    init?(_ rule: RuleFields) {
        let event = rule.fields.required("event", Scalar.text)
        let points = rule.points("points", or: .zero)
        let otherwise = rule.rule("otherwise")
        guard let event else { return nil }
        self.init(event: event, points: points, otherwise: otherwise)
    }
}

extension Levels {
    init?(_ rule: RuleFields) {
        guard let levels = rule.fields.required("levels", Scalar.list(Level.reader(maximum: rule.maximum))) else {
            return nil
        }
        self.init(levels)
    }
}

extension Levels.Level {
    /// `{ key: tot, label: Tốt, points: 75% }`.
    fileprivate static func reader(maximum: Points) -> Reader<Levels.Level> {
        { node, faults in
            Fields.read(node, faults) { fields in
                let (key, label) = (fields.required("key", Scalar.text), fields.required("label", Scalar.text))
                let points = fields.required("points", Decimal.points(of: maximum))
                guard let key, let label, let points else { return nil }
                return Levels.Level(key: key, label: label, points: points)
            }
        }
    }
}

extension Given {
    init?(_ rule: RuleFields) {
        guard let by = rule.fields.required("by", Scalar.text) else { return nil }
        self.init(by: by)
    }
}

extension Judgement {
    init?(_ rule: RuleFields) {
        let text = rule.fields.required("text", Scalar.text)
        let step = rule.fields.required("step", Decimal.points)
        guard let text, let step else { return nil }
        self.init(text: text, step: step)
    }
}
