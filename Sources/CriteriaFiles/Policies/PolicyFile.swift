import ParIndex
import Wording
import Yams

/// Reads a ranking policy from YAML: `ranking`, `rankOn`, `measure`, `publishedDecimals`, `blocks`, `grades`,
/// `disqualifiers` and `range`; what is left out is as in the default.
public enum PolicyFile {
    /// The keys by which a file shows itself to be a policy.
    static let keys = [
        "ranking", "rankOn", "measure", "publishedDecimals", "blocks", "grades", "disqualifiers", "range",
    ]

    /// The policy in a text, or all that is wrong with it. `file` is the name that faults bear.
    public static func read(
        _ text: String, file: String, default policy: RankingPolicy
    ) -> Result<RankingPolicy, PolicyFaults> {
        var reader = PolicyReader(file: file, policy: policy)
        reader.read(text)
        let faults = reader.diagnostics
        return faults.isEmpty ? .success(reader.policy) : .failure(PolicyFaults(diagnostics: faults))
    }
}

/// All that is wrong with a policy file.
public struct PolicyFaults: Error {
    /// The faults with their lines.
    public let diagnostics: [Diagnostic]
}

/// Goes through the file key by key and collects what is wrong.
private struct PolicyReader {
    let file: String
    var policy: RankingPolicy
    var diagnostics: [Diagnostic] = []
    // Where each grade stands, so that a fault in the table names its line.
    private var gradeNodes: [(name: String, node: Node)] = []

    init(file: String, policy: RankingPolicy) {
        (self.file, self.policy) = (file, policy)
    }

    mutating func read(_ text: String) {
        do {
            guard let root = try Yams.compose(yaml: text) else { return report(.notAMapping, at: nil) }
            read(root)
        } catch {
            report(.notYAML("\(error)"), at: nil)
        }
    }

    private mutating func read(_ root: Node) {
        guard case .mapping(let mapping) = root else { return report(.notAMapping, at: root) }
        for (key, _) in mapping where !PolicyFile.keys.contains(key.string ?? "") {
            report(.unknownKey(key.string ?? "?", known: PolicyFile.keys), at: key)
        }
        policy.method = choice(mapping["ranking"], "ranking") ?? policy.method
        policy.rankOn = choice(mapping["rankOn"], "rankOn") ?? policy.rankOn
        policy.measure = choice(mapping["measure"], "measure") ?? policy.measure
        policy.publishedDecimals = decimals(mapping["publishedDecimals"]) ?? policy.publishedDecimals
        policy.blocks = items(mapping["blocks"]).compactMap { block($0) }
        if let grades = mapping["grades"] {
            policy.grades = table(grades, disqualifiers: mapping["disqualifiers"], range: mapping["range"])
        }
        for fault in policy.faults { report(.policy(fault), at: node(of: fault, in: mapping)) }
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: Node?, _ key: String
    ) -> Choice? {
        guard let node else { return nil }
        if let choice = node.string.flatMap(Choice.init(rawValue:)) { return choice }
        report(.unknownValue(node.string ?? "?", key: key, known: Choice.allCases.map(\.rawValue)), at: node)
        return nil
    }

    private mutating func decimals(_ node: Node?) -> Int? {
        guard let node else { return nil }
        if let decimals = node.int, (0...6).contains(decimals) { return decimals }
        report(
            .unknownValue(node.string ?? "?", key: "publishedDecimals", known: (0...6).map(String.init)), at: node)
        return nil
    }

    private mutating func block(_ node: Node) -> RankingBlock? {
        guard let name = name(node, keys: ["name", "kinds", "units"]) else { return nil }
        return RankingBlock(name: name, kinds: Set(texts(node["kinds"])), codes: Set(texts(node["units"])))
    }

    private mutating func table(_ node: Node, disqualifiers: Node?, range: Node?) -> GradeTable {
        let grades = items(node).compactMap { grade($0) }
        let events = items(disqualifiers).compactMap { disqualifier($0) }
        let ends = items(range).compactMap { quantity($0) }
        guard ends.count == 2, ends[0] <= ends[1] else {
            if let range { report(.badRange, at: range) }
            return GradeTable(grades, disqualifiers: events)
        }
        return GradeTable(grades, disqualifiers: events, over: ends[0]...ends[1])
    }

    private mutating func grade(_ node: Node) -> Grade? {
        guard let name = name(node, keys: ["name", "from", "above", "to", "below", "conditions"]) else { return nil }
        gradeNodes.append((name, node))
        if node["from"] != nil, node["above"] != nil { report(.twoEnds("from", "above"), at: node) }
        if node["to"] != nil, node["below"] != nil { report(.twoEnds("to", "below"), at: node) }
        let from = node["from"].flatMap { quantity($0) }.map(Grade.LowerEnd.from)
        let above = node["above"].flatMap { quantity($0) }.map(Grade.LowerEnd.above)
        let to = node["to"].flatMap { quantity($0) }.map(Grade.UpperEnd.to)
        let below = node["below"].flatMap { quantity($0) }.map(Grade.UpperEnd.below)
        return Grade(name: name, lower: from ?? above, upper: to ?? below, conditions: texts(node["conditions"]))
    }

    private mutating func disqualifier(_ node: Node) -> GradeTable.Disqualifier? {
        guard case .mapping = node, let event = node["event"]?.string, let best = node["best"]?.string else {
            report(.missingKey("event, best"), at: node)
            return nil
        }
        return GradeTable.Disqualifier(event: event, best: best)
    }
}

extension PolicyReader {
    /// The name of a list's entry, which must have no keys but these.
    private mutating func name(_ node: Node, keys: [String]) -> String? {
        guard case .mapping(let mapping) = node, let name = mapping["name"]?.string, !name.isEmpty else {
            report(.missingKey("name"), at: node)
            return nil
        }
        for (key, _) in mapping where !keys.contains(key.string ?? "") {
            report(.unknownKey(key.string ?? "?", known: keys), at: key)
        }
        return name
    }

    private mutating func items(_ node: Node?) -> [Node] {
        guard let node else { return [] }
        guard case .sequence(let sequence) = node else {
            report(.notAList, at: node)
            return []
        }
        return Array(sequence)
    }

    private mutating func texts(_ node: Node?) -> [String] {
        items(node).compactMap { item in
            if let text = item.string { return text }
            report(.notAText, at: item)
            return nil
        }
    }

    private mutating func quantity(_ node: Node) -> Quantity? {
        if let quantity = node.string.flatMap({ Quantity($0) }) { return quantity }
        report(.notANumber(node.string ?? "?"), at: node)
        return nil
    }

    /// The grade that a fault is about, or else the key.
    private func node(of fault: RankingPolicyFault, in mapping: Node.Mapping) -> Node? {
        gradeNodes.last { $0.name == fault.grade }?.node ?? mapping[fault.key]
    }

    private mutating func report(_ fault: PolicyFileFault, at node: Node?) {
        let place = Place(file: file, line: node?.mark?.line, column: node?.mark?.column)
        diagnostics.append(Diagnostic(.error, at: place, fault.problem))
    }
}

extension RankingPolicyFault {
    /// The grade that the fault is about.
    fileprivate var grade: String? {
        switch self {
        case .grades(.nameTwice(let name)), .grades(.unreachable(let name)): name
        case .grades(.gap(let name, _, _)), .grades(.overlap(let name, _, _, _)): name
        case .grades(.order(_, let name)): name
        case .grades(.empty), .grades(.unknownGrade), .blockTwice, .inTwoBlocks: nil
        }
    }

    /// The key of the file that the fault is about.
    fileprivate var key: String {
        switch self {
        case .grades(.unknownGrade): "disqualifiers"
        case .grades: "grades"
        case .blockTwice, .inTwoBlocks: "blocks"
        }
    }
}
