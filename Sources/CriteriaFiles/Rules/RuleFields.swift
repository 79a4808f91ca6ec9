import ParIndex
import Wording

/// The keys of one rule beside the criterion's maximum, to which "max" and shares of points refer.
struct RuleFields {
    let fields: Fields
    let maximum: Points

    /// The points at `key`; a fault where they are missing.
    func points(_ key: String) -> Points? {
        fields.required(key, Decimal.points(of: maximum))
    }

    /// The points at `key`, or `standard` where they are absent.
    func points(_ key: String, or standard: Points) -> Points {
        fields.optional(key, Decimal.points(of: maximum)) ?? standard
    }

    /// The figure asked for at `key`.
    func input(_ key: String) -> Input? {
        fields.required(key, Input.read)
    }

    /// What the rule measures: `rate` or `value`.
    func measure() -> Measure? {
        switch (fields.has("rate"), fields.has("value")) {
        case (true, false): fields.optional("rate", Measure.rate)
        case (false, true): fields.optional("value", Input.read).map(Measure.value)
        case (true, true): fault(KeyFault.exclusive("rate", "value"))
        case (false, false): fault(KeyFault.noneOf(["rate", "value"]))
        }
    }

    /// The rule at `key` with its own keys, or `nil` where it is absent.
    func rule(_ key: String) -> ScoringRule? {
        fields.optional(key, RuleKind.reader(maximum: maximum))
    }

    private func fault<Value>(_ fault: some Explained) -> Value? {
        fields.faults.add(at: fields.place, fault)
        return nil
    }
}
