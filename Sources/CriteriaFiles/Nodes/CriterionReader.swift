import ParIndex
import Wording

/// Reads the nodes of the tree, each with the places of its keys.
struct CriterionReader {
    let header: SetHeader

    /// A node read, with those below it.
    struct Node {
        var criterion: Criterion
        let places: NodePlaces
        let below: [Node]

        /// The places of this node and all below it, in the order of `Criterion.withDescendants`.
        var allPlaces: [NodePlaces] { [places] + below.flatMap(\.allPlaces) }
    }

    /// What a node takes over from the one above.
    private struct Inherited {
        let source: Source
        let from: Day
    }

    /// Nodes beside each other, and whether their maxima are all known.
    struct Siblings {
        var nodes: [Node] = []
        /// One could not be read, or its maximum could not, so that their sum says nothing.
        var areDoubtful = false
    }

    /// The nodes of one of the set's lists.
    func read(_ list: YAMLNode, _ faults: Faults) -> Siblings {
        siblings(list, faults, Inherited(source: header.set.source, from: header.set.from))
    }

    private func siblings(_ list: YAMLNode, _ faults: Faults, _ outer: Inherited) -> Siblings {
        let read = Scalar.list { node, faults in .some(self.read(node, faults, outer)) }(list, faults)
        let nodes = (read ?? []).compactMap(\.self)
        return Siblings(
            nodes: nodes,
            areDoubtful: nodes.count != read?.count || nodes.contains(where: \.places.isMaximumDoubtful))
    }

    private func read(_ node: YAMLNode, _ faults: Faults, _ outer: Inherited) -> Node? {
        Fields.read(node, faults) { fields in
            let code = fields.required("code", Scalar.code)
            let title = fields.required("title", Scalar.text) ?? ""
            let inherited = Inherited(
                source: fields.optional("source", header.sources.reader(within: outer.source)) ?? outer.source,
                from: fields.optional("from", Scalar.day) ?? outer.from)
            let (amounts, areDoubtful) = faults.areFound { Amounts(fields) }
            let (rule, isRuleDoubtful) = faults.areFound { Self.rule(fields, maximum: amounts.maximum) }
            let whenNothing = Self.whenNothing(fields)
            let siblings = components(fields, faults, inherited)
            let below = siblings.nodes
            guard let code else { return nil }
            let criterion = Criterion(
                code: code, aliases: fields.list("aliases", Scalar.code), title: title, maximum: amounts.maximum,
                minimum: amounts.minimum, rule: rule ?? (below.isEmpty ? .unknown : .sum), whenNothing: whenNothing,
                window: fields.optional("window", YearDays.window), source: inherited.source, from: inherited.from,
                rest: amounts.rest, components: below.map(\.criterion),
                evidence: fields.list("evidence", Scalar.text),
                department: fields.optional("department", Scalar.text),
                indicators: fields.list("indicators", Scalar.text), note: fields.optional("note", Scalar.text))
            let places = NodePlaces(
                node: fields.place, keys: fields.places,
                isSumDoubtful: areDoubtful || siblings.areDoubtful, isMaximumDoubtful: areDoubtful,
                isRuleDoubtful: areDoubtful || isRuleDoubtful)
            return Node(criterion: criterion, places: places, below: below)
        }
    }

    private func components(_ fields: Fields, _ faults: Faults, _ inherited: Inherited) -> Siblings {
        if fields.has("criteria"), fields.has("components") {
            faults.add(at: fields.place(of: "components"), KeyFault.exclusive("criteria", "components"))
        }
        let list = fields.value("criteria") ?? fields.value("components")
        return list.map { siblings($0, faults, inherited) } ?? Siblings()
    }

    private static func rule(_ fields: Fields, maximum: Points) -> ScoringRule? {
        fields.optional("rule", RuleKind.reader(maximum: maximum))
    }

    private static func whenNothing(_ fields: Fields) -> WhenNothing {
        fields.optional("whenNothing", WhenNothing.read) ?? .notAllowed
    }
}

/// The numbers of a node that enter into sums.
private struct Amounts {
    let maximum: Points
    let minimum: Points
    let rest: Points

    init(_ fields: Fields) {
        maximum = fields.required("maximum", Decimal.points) ?? .zero
        minimum = fields.optional("minimum", Decimal.points) ?? .zero
        rest = fields.optional("rest", Decimal.points) ?? .zero
    }
}

extension WhenNothing {
    private static let words: KeyValuePairs<String, WhenNothing> = [
        "maximum": .maximum, "half": .half, "zero": .zero, "excluded": .excluded, "rescaled": .rescaled,
    ]

    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> WhenNothing? {
        guard let text = Scalar.text(node, faults) else { return nil }
        if let word = words.first(where: { $0.key == text }) { return word.value }
        if text.first?.isLetter == false { return Decimal.points(node, faults).map(WhenNothing.points) }
        let known = words.map(\.key)
        faults.add(
            at: node.place, ChoiceFault.value(text, nearest: Nearest.word(to: text, among: known), known: known))
        return nil
    }
}
