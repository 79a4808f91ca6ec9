import ParIndex
import Wording

extension ScoringCase {
    /// Reads one case; one with a fault is not run, so that a fault is not told twice.
    static func read(_ node: YAMLNode, _ faults: Faults) -> ScoringCase? {
        let (found, isFaulty) = faults.areFound { parse(node, faults) }
        return isFaulty ? nil : found
    }

    private static func parse(_ node: YAMLNode, _ faults: Faults) -> ScoringCase? {
        Fields.read(node, faults) { fields in
            let name = fields.required("name", Scalar.text)
            let set = fields.optional("set", Scalar.slug)
            let year = fields.optional("year", Scalar.whole(1...9998))
            let unit = fields.optional("unit", Scalar.text) ?? "unit"
            let peers = fields.optional("peers", Keyed.reader(Scalar.text, Answer.read)) ?? [:]
            let registers = fields.optional("register", Keyed.reader(Scalar.text, figures)) ?? [:]
            let (question, expected) = (question(fields), Expectation(fields))
            guard let name, let question else { return nil }
            return ScoringCase(
                name: name, set: set, year: year, question: question, unit: unit, peers: peers, registers: registers,
                expected: expected, place: fields.place)
        }
    }

    static func figures(_ node: YAMLNode, _ faults: Faults) -> [String: Quantity]? {
        Keyed.reader(Scalar.text, Decimal.quantity)(node, faults)
    }

    private static func question(_ fields: Fields) -> Question? {
        if fields.has("answers") {
            if fields.has("criterion") {
                fields.faults.add(at: fields.place(of: "answers"), KeyFault.exclusive("criterion", "answers"))
            }
            return fields.optional("answers", Answer.all).map(Question.unit)
        }
        let answer = fields.optional("answer", Answer.read)
        guard let code = fields.required("criterion", Scalar.code) else { return nil }
        return fields.has("answer") && answer == nil ? nil : .criterion(code, answer)
    }
}

extension ScoringCase.Expectation {
    fileprivate init(_ fields: Fields) {
        if fields.has("answers") {
            total = fields.optional("total", Decimal.points)
            maximum = fields.optional("maximum", Decimal.points)
            index = fields.optional("index", Decimal.quantity)
            let isNothing = !["total", "maximum", "index"].contains(where: fields.has)
            if isNothing { fields.faults.add(at: fields.place, KeyFault.noneOf(["total", "maximum", "index"])) }
        } else {
            outcome = fields.required("points", ScoringCase.Outcome.read)
            reason = fields.optional("reason", Scalar.text)
        }
    }
}

extension ScoringCase.Outcome {
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> ScoringCase.Outcome? {
        node.text == "excluded" ? .excluded : Decimal.points(node, faults).map(ScoringCase.Outcome.points)
    }
}
