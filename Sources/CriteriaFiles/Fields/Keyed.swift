import Wording

/// Readers for mappings whose keys are names or codes that the file chooses.
enum Keyed {
    /// A mapping from what `key` reads to what `value` reads; lines at fault are left out.
    static func reader<Key: Hashable, Value>(
        _ key: @escaping Reader<Key>, _ value: @escaping Reader<Value>
    ) -> Reader<[Key: Value]> {
        { node, faults in
            guard case .mapping(let entries) = node.content else {
                faults.add(at: node.place, ShapeFault(.mapping, found: node.text))
                return nil
            }
            var values: [Key: Value] = [:]
            for entry in entries {
                let keyNode = YAMLNode(content: .text(entry.key), place: entry.place)
                guard let key = key(keyNode, faults), let value = value(entry.value, faults) else { continue }
                values[key] = value
            }
            return values
        }
    }
}
