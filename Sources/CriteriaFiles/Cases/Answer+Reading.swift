import ParIndex
import Wording

extension Answer {
    /// `nothing`, `yes`, `no`, points given by somebody, or facts by their roles.
    static func read(_ node: YAMLNode, _ faults: Faults) -> Answer? {
        if let text = node.text { return word(text, node, faults) }
        guard case .mapping(let entries) = node.content else {
            faults.add(at: node.place, ShapeFault(.answer))
            return nil
        }
        let keys = Set(entries.map(\.key))
        let recorded = ["judged", "given", "published"].filter(keys.contains)
        guard recorded.isEmpty else { return Fields.read(node, faults) { points($0, recorded) } }
        let facts = entries.compactMap { entry in
            Fact.read(entry.key, entry.value, faults).map { (entry.key, $0) }
        }
        return .facts(Dictionary(facts) { first, _ in first })
    }

    /// Answers by the codes of their criteria.
    static func all(_ node: YAMLNode, _ faults: Faults) -> [Code: Answer]? {
        Keyed.reader(Scalar.code, Answer.read)(node, faults)
    }

    private static func word(_ text: String, _ node: YAMLNode, _ faults: Faults) -> Answer? {
        switch text {
        case "nothing": return .nothingArose
        case "yes": return .fact("answer", .yes)
        case "no": return .fact("answer", .no)
        default:
            faults.add(at: node.place, ShapeFault(.answer, found: text))
            return nil
        }
    }

    private static func points(_ fields: Fields, _ recorded: [String]) -> Answer? {
        if recorded.count > 1 {
            fields.faults.add(at: fields.place(of: recorded[1]), KeyFault.exclusive(recorded[0], recorded[1]))
        }
        switch recorded[0] {
        case "judged":
            let (points, reason) = (fields.required("judged", Decimal.points), fields.required("reason", Scalar.text))
            guard let points, let reason else { return nil }
            return .judged(points, reason: reason)
        case "given":
            let (points, proof) = (fields.required("given", Decimal.points), fields.required("proof", Scalar.text))
            guard let points, let proof else { return nil }
            return .given(points, proof: proof)
        default:
            let reason = fields.optional("reason", Scalar.text)
            return fields.required("published", Decimal.points).map { .published($0, reason: reason) }
        }
    }
}

extension Fact {
    /// A fact in its role: the key of a level, or `yes`, `no`, `never`, a day, a list of days, a number.
    fileprivate static func read(_ role: String, _ node: YAMLNode, _ faults: Faults) -> Fact? {
        if case .list = node.content { return Scalar.list(Scalar.day)(node, faults).map(Fact.days) }
        guard let text = Scalar.text(node, faults) else { return nil }
        if role == "level" { return .level(text) }
        switch text {
        case "yes": return .yes
        case "no": return .no
        case "never": return .never
        default:
            return isDay(text)
                ? Scalar.day(node, faults).map(Fact.day) : Decimal.quantity(node, faults).map(Fact.quantity)
        }
    }

    /// Four digits and a hyphen begin a day, as do slashes of a day written otherwise; anything else is a number.
    private static func isDay(_ text: String) -> Bool {
        text.dropFirst(4).first == "-" || text.contains("/")
    }
}
