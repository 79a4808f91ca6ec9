import ParIndex

extension Timeliness {
    init?(_ rule: RuleFields) {
        let document = rule.fields.required("document", Scalar.text)
        let steps = rule.fields.required("steps", Scalar.list(Step.reader(maximum: rule.maximum)))
        let late = rule.points("late")
        let never = rule.points("never", or: .zero)
        guard let document, let steps, let late else { return nil }
        self.init(document: document, steps: steps, late: late, never: never)
    }
}

extension Timeliness.Step {
    /// `{ by: 01-31, points: max }`.
    fileprivate static func reader(maximum: Points) -> Reader<Timeliness.Step> {
        { node, faults in
            Fields.read(node, faults) { fields in
                let by = fields.required("by", YearDays.day)
                let points = fields.required("points", Decimal.points(of: maximum))
                guard let by, let points else { return nil }
                return Timeliness.Step(by: by, points: points)
            }
        }
    }
}

extension Reports {
    init?(_ rule: RuleFields) {
        let reports = rule.fields.required("reports", Scalar.list(Report.read))
        let late = rule.points("late", or: .zero)
        let missing = rule.points("missing", or: .zero)
        guard let reports else { return nil }
        self.init(reports, late: late, missing: missing)
    }
}

extension Reports.Report {
    /// `{ key: q1, label: …, due: 03-20 }`.
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> Reports.Report? {
        Fields.read(node, faults) { fields in
            let (key, label) = (fields.required("key", Scalar.text), fields.required("label", Scalar.text))
            let due = fields.required("due", YearDays.day)
            guard let key, let label, let due else { return nil }
            return Reports.Report(key: key, label: label, due: due)
        }
    }
}
