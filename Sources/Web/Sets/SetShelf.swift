import ParIndex
import Synchronization

/// The criteria sets at hand, by the key that rounds name them by: those shipped by their slugs, stored ones by slug and
/// digest. What a key means never changes, so nothing here grows old.
final class SetShelf: Sendable {
    private struct Entry {
        let set: CriteriaSet
        let tallier: Tallier
        let criteria: [Code: Criterion]
        let usesRegisters: Bool

        init(_ set: CriteriaSet) {
            (self.set, tallier) = (set, Tallier(set))
            let nodes = set.criteria
            criteria = Dictionary(nodes.map { ($0.code, $0) }) { first, _ in first }
            usesRegisters = nodes.contains { if case .register = $0.rule { true } else { false } }
        }
    }

    private let entries: Mutex<[String: Entry]>

    init(_ shipped: [CriteriaSet]) {
        entries = Mutex(Dictionary(shipped.map { ($0.slug, Entry($0)) }) { first, _ in first })
    }

    /// The set of that key, where it is at hand.
    subscript(key: String) -> CriteriaSet? { entries.withLock { $0[key]?.set } }

    /// The set made ready to score.
    func tallier(_ key: String) -> Tallier? { entries.withLock { $0[key]?.tallier } }

    /// The set's criteria by code.
    func criteria(_ key: String) -> [Code: Criterion]? { entries.withLock { $0[key]?.criteria } }

    /// Whether a rule of the set looks at a register.
    func usesRegisters(_ key: String) -> Bool { entries.withLock { $0[key]?.usesRegisters } ?? false }

    func put(_ set: CriteriaSet, _ key: String) {
        let entry = Entry(set)
        entries.withLock { $0[key] = entry }
    }
}
