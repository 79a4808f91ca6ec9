import ParIndex

extension Bands {
    init?(_ rule: RuleFields) {
        let measure = rule.measure()
        let bound = measure?.boundReader ?? Decimal.quantity
        let bands = rule.fields.required("bands", Scalar.list(Band.reader(bound, maximum: rule.maximum)))
        guard let measure, let bands else { return nil }
        self.init(measure, bands: bands)
    }
}

extension Band {
    /// `{ from: 70%, to: 90%, points: 1 }`.
    fileprivate static func reader(_ bound: @escaping Reader<Quantity>, maximum: Points) -> Reader<Band> {
        { node, faults in
            Fields.read(node, faults) { fields in
                let (lower, upper) = (Bound.lower(fields, bound), Bound.upper(fields, bound))
                return fields.required("points", Decimal.points(of: maximum)).map {
                    Band(lower: lower, upper: upper, points: $0)
                }
            }
        }
    }
}
