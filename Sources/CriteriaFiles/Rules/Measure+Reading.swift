import ParIndex
import Wording

extension Input {
    /// A label, or `{ label: …, unit: …, indicator: … }`.
    static func read(_ node: YAMLNode, _ faults: Faults) -> Input? {
        if case .text = node.content { return Scalar.text(node, faults).map { Input($0) } }
        return Fields.read(node, faults) { fields in
            let unit = fields.optional("unit", Scalar.text)
            let indicator = fields.optional("indicator", Scalar.text)
            return fields.required("label", Scalar.text).map { Input($0, unit: unit, indicator: indicator) }
        }
    }
}

extension Measure {
    /// `{ part: …, whole: …, open: true }`.
    static func rate(_ node: YAMLNode, _ faults: Faults) -> Measure? {
        Fields.read(node, faults) { fields in
            let (part, whole) = (fields.required("part", Input.read), fields.required("whole", Input.read))
            let isOpen = fields.optional("open", Scalar.truth) ?? false
            guard let part, let whole else { return nil }
            return .rate(part: part, whole: whole, isOpen: isOpen)
        }
    }

    /// How bounds of this measure are written: percentages of a rate bear their sign.
    var boundReader: Reader<Quantity> {
        switch self {
        case .rate: Decimal.percentage
        case .value: Decimal.quantity
        }
    }
}

extension Bound {
    /// `{ from: 80% }` or `{ above: 80% }`: the lower end of what is asked.
    static func reader(_ quantity: @escaping Reader<Quantity>) -> Reader<Bound> {
        { node, faults in
            Fields.read(node, faults) { fields in
                let bound = lower(fields, quantity)
                if bound == nil, !fields.has("from"), !fields.has("above") {
                    faults.add(at: fields.place, KeyFault.noneOf(["from", "above"]))
                }
                return bound
            }
        }
    }

    /// The bound at `from` (included) or `above` (not included).
    static func lower(_ fields: Fields, _ quantity: Reader<Quantity>) -> Bound? {
        end(fields, included: "from", excluded: "above", quantity)
    }

    /// The bound at `to` (included) or `below` (not included).
    static func upper(_ fields: Fields, _ quantity: Reader<Quantity>) -> Bound? {
        end(fields, included: "to", excluded: "below", quantity)
    }

    private static func end(
        _ fields: Fields, included: String, excluded: String, _ quantity: Reader<Quantity>
    ) -> Bound? {
        if fields.has(included), fields.has(excluded) {
            fields.faults.add(at: fields.place(of: excluded), KeyFault.exclusive(included, excluded))
        }
        return fields.optional(included, quantity).map { Bound($0, isIncluded: true) }
            ?? fields.optional(excluded, quantity).map { Bound($0, isIncluded: false) }
    }
}
