import ParIndex
import Wording

/// Turns a value of a file into a value of the core, or adds a fault and gives `nil`.
typealias Reader<Value> = (YAMLNode, Faults) -> Value?

/// The keys of one mapping: each is asked for by name, and those never asked for are reported as unknown.
final class Fields {
    /// Where the mapping begins.
    let place: Place
    let faults: Faults
    private let entries: [String: YAMLNode.Entry]
    private let order: [String]
    private var known: [String] = []

    /// Reads the mapping `node` by `read`, then reports the keys that `read` did not ask for.
    static func read<Value>(_ node: YAMLNode, _ faults: Faults, by read: (Fields) -> Value?) -> Value? {
        guard case .mapping(let entries) = node.content else {
            faults.add(at: node.place, ShapeFault(.mapping, found: node.text))
            return nil
        }
        let fields = Fields(entries, place: node.place, faults)
        let value = read(fields)
        fields.reportUnknown()
        return value
    }

    private init(_ entries: [YAMLNode.Entry], place: Place, _ faults: Faults) {
        (self.place, self.faults) = (place, faults)
        self.entries = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
        order = entries.map(\.key)
    }

    /// The value of `key`; a fault where it is missing.
    func required<Value>(_ key: String, _ read: Reader<Value>) -> Value? {
        guard let value = value(key) else {
            faults.add(at: place, KeyFault.missing(key: key))
            return nil
        }
        return read(value, faults)
    }

    /// The value of `key`, or `nil` where it is absent or at fault.
    func optional<Value>(_ key: String, _ read: Reader<Value>) -> Value? {
        value(key).flatMap { read($0, faults) }
    }

    /// The items of the list at `key`; none where it is absent.
    func list<Value>(_ key: String, _ read: @escaping Reader<Value>) -> [Value] {
        optional(key, Scalar.list(read)) ?? []
    }

    /// The value at `key` as it stands in the file.
    func value(_ key: String) -> YAMLNode? {
        if !known.contains(key) { known.append(key) }
        return entries[key]?.value
    }

    /// Whether `key` stands in the file; asking makes it known.
    func has(_ key: String) -> Bool { value(key) != nil }

    /// Where `key` stands, or the mapping where it is absent.
    func place(of key: String) -> Place { entries[key]?.place ?? place }

    /// Where each key stands.
    var places: [String: Place] { entries.mapValues(\.place) }

    /// The keys not asked for so far, in the order of the file: those that a rule names itself.
    var remaining: [YAMLNode.Entry] {
        order.filter { !known.contains($0) }.compactMap { entries[$0] }
    }

    /// Makes all keys known: after a fault that leaves open which keys belong here.
    func ignoreRemaining() { known += remaining.map(\.key) }

    private func reportUnknown() {
        for entry in remaining {
            let nearest = Nearest.word(to: entry.key, among: known)
            faults.add(at: entry.place, KeyFault.unknown(key: entry.key, nearest: nearest, known: known))
        }
    }
}
