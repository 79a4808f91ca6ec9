import ParIndex
import Wording

extension Deduction {
    init?(_ rule: RuleFields) {
        let fields = rule.fields
        let atMost = fields.optional("atMost", Decimal.points(of: rule.maximum))
        if fields.has("kinds") {
            if fields.has("cases") {
                fields.faults.add(at: fields.place(of: "cases"), KeyFault.exclusive("kinds", "cases"))
            }
            let kinds = fields.optional("kinds", Scalar.list(Kind.reader(maximum: rule.maximum)))
            guard let kinds else { return nil }
            self.init(kinds, atMost: atMost)
        } else {
            guard let kind = Kind(fields, maximum: rule.maximum, key: "cases") else { return nil }
            self.init([kind], atMost: atMost)
        }
    }
}

extension Deduction.Kind {
    /// `{ key: tre, cases: …, each: 0.5, per: 10 }`.
    fileprivate static func reader(maximum: Points) -> Reader<Deduction.Kind> {
        { node, faults in
            Fields.read(node, faults) { fields in
                let key = fields.required("key", Scalar.text)
                return Deduction.Kind(fields, maximum: maximum, key: key ?? "")
            }
        }
    }

    fileprivate init?(_ fields: Fields, maximum: Points, key: String) {
        let cases = fields.required("cases", Input.read)
        let each = fields.required("each", Decimal.points(of: maximum))
        let per = fields.optional("per", Scalar.whole(1...1_000_000)) ?? 1
        guard let cases, let each, !key.isEmpty else { return nil }
        self.init(key: key, cases, each: each, per: per)
    }
}

extension NoneAllowed {
    init?(_ rule: RuleFields) {
        let cases = rule.input("cases")
        let otherwise = rule.points("otherwise", or: .zero)
        guard let cases else { return nil }
        self.init(cases, otherwise: otherwise)
    }
}

extension Credit {
    init?(_ rule: RuleFields) {
        let (cases, each) = (rule.input("cases"), rule.points("each"))
        guard let cases, let each else { return nil }
        self.init(cases, each: each)
    }
}
