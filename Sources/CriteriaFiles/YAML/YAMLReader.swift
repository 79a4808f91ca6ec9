import Wording
import Yams

/// Reads one file into places and values, and refuses what could harm: too large, too deep, growing by aliases.
struct YAMLReader {
    private static let maximumDepth = 40
    private static let maximumValues = 100_000
    /// Each repeated key costs one more run of the parser; together they stay below this many bytes.
    private static let maximumBytesParsed = 8 << 20

    private let file: String
    private let faults: Faults
    private var values = 0

    /// The file's content, or `nil` where it is empty or a fault makes it unreadable as a whole.
    static func read(_ source: SourceFile, faults: Faults) -> YAMLNode? {
        guard let text = YAMLBytes(source).text(faults: faults) else { return nil }
        var reader = YAMLReader(file: source.name, faults: faults)
        do throws(Refusal) {
            if let line = AliasScan.firstLine(in: text) {
                throw Refusal(place: Place(file: source.name, line: line), fault: .alias)
            }
            return try reader.compose(text)
        } catch {
            faults.add(error)
            return nil
        }
    }

    private init(file: String, faults: Faults) {
        (self.file, self.faults) = (file, faults)
    }

    private mutating func compose(_ source: String) throws(Refusal) -> YAMLNode? {
        var text = source
        var bytesLeft = Self.maximumBytesParsed
        while true {
            do {
                return try parse(text)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let (line, column) = (context.mark.line, context.mark.column)
                bytesLeft -= source.utf8.count
                guard bytesLeft > 0 else { throw Refusal(repeated: keys, at: Place(file: file, line: line)) }
                text = RepeatedKey.marked(in: text, line: line, column: column)
            } catch let refusal as Refusal {
                throw refusal
            } catch {
                throw Refusal(error, file: file)
            }
        }
    }

    /// The parser lives until all nodes are read, since nodes hold their anchors weakly.
    private mutating func parse(_ text: String) throws -> YAMLNode? {
        let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
        defer { withExtendedLifetime(parser) {} }
        guard let root = try parser.singleRoot() else { return nil }
        return try read(root, depth: 0)
    }

    private mutating func read(_ node: Node, depth: Int) throws(Refusal) -> YAMLNode {
        values += 1
        let place = place(of: node)
        guard node.anchor == nil else { throw Refusal(place: place, fault: .alias) }
        guard values <= Self.maximumValues else {
            throw Refusal(place: place, fault: .tooManyValues(count: Self.maximumValues))
        }
        guard depth <= Self.maximumDepth else {
            throw Refusal(place: place, fault: .tooDeep(levels: Self.maximumDepth))
        }
        return YAMLNode(content: try content(of: node, depth: depth), place: place)
    }

    private mutating func content(of node: Node, depth: Int) throws(Refusal) -> YAMLNode.Content {
        switch node {
        case .scalar(let scalar): return .text(scalar.string)
        case .sequence(let sequence):
            var list: [YAMLNode] = []
            for item in sequence { list.append(try read(item, depth: depth + 1)) }
            return .list(list)
        case .mapping(let mapping): return .mapping(try entries(of: mapping, depth: depth + 1))
        case .alias: throw Refusal(place: place(of: node), fault: .alias)
        }
    }

    private mutating func entries(of mapping: Node.Mapping, depth: Int) throws(Refusal) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var lines: [String: Int] = [:]
        for (key, value) in mapping {
            let keyNode = try read(key, depth: depth)
            let value = try read(value, depth: depth)
            guard let text = keyNode.text.map(RepeatedKey.unmarked) else {
                faults.add(at: keyNode.place, ShapeFault(.text))
                continue
            }
            if let firstLine = lines[text] {
                faults.add(at: keyNode.place, KeyFault.twice(key: text, firstLine: firstLine))
            } else {
                lines[text] = keyNode.place.line
                entries.append(YAMLNode.Entry(key: text, place: keyNode.place, value: value))
            }
        }
        return entries
    }

    private func place(of node: Node) -> Place {
        Place(file: file, line: node.mark?.line, column: node.mark?.column)
    }
}
