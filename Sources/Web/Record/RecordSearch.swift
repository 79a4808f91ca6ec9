import ParIndex

/// What is looked for in the record, from what a person typed: a unit by its name, a criterion by its code, both, or a path.
struct RecordSearch: Equatable {
    /// The path whose entries are wanted, with all below it; empty for all.
    var object: String
    /// The criterion whose entries are wanted.
    var code: Code?
    /// The ids of those whose entries are wanted; `nil` for everybody's.
    var doers: [String]?
    /// The act whose entries are wanted; empty for all.
    var act = ""

    /// - Parameter round: whose record it is; `nil` for that of the installation, where only paths and codes are known.
    init(_ typed: String, in round: Round?) {
        let root = round.map { Self.root + $0.slug } ?? ""
        var words = typed.split(whereSeparator: \.isWhitespace)
        if words.last?.contains("/") == false, let last = words.last, let code = Code(last) {
            self.code = code
            words.removeLast()
        }
        let name = words.joined(separator: " ")
        let found = round.flatMap { Self.unit(name, in: $0) } ?? name
        object = [root, found].filter { !$0.isEmpty }.joined(separator: "/")
    }

    /// The ids of those whose name holds what was typed, in any spelling, the program's own among them.
    static func doers(_ typed: String, among people: [Person]) -> [String]? {
        let wanted = Folding.fold(typed.trimmed)
        guard !wanted.isEmpty else { return nil }
        let all = people.map { ($0.id, $0.name) } + [(Doer.system.id, Doer.system.name)]
        return all.filter { Folding.fold($0.1).contains(wanted) }.map(\.0)
    }

    /// The slug of the round that a path is within.
    static func round(in object: String) -> String? {
        guard object.hasPrefix(root) else { return nil }
        return String(object.dropFirst(root.count).prefix { $0 != "/" })
    }

    private static let root = "dot/"

    /// The key of the unit of that name, in any spelling: the one that is called just so, else the first that holds it.
    private static func unit(_ name: String, in round: Round) -> String? {
        let wanted = Folding.fold(name)
        guard !wanted.isEmpty else { return nil }
        let named = round.tables.flatMap(\.participants).map { ($0.unit.description, Folding.fold($0.name)) }
        return (named.first { $0.1 == wanted } ?? named.first { $0.1.contains(wanted) })?.0
    }
}
