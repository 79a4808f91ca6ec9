import CriteriaFiles
import Pages
import ParIndex
import Store
import Synchronization

/// The criteria sets at hand, by the key that rounds name them by: those shipped by their slugs, stored ones by slug and
/// digest. What a key means never changes, so nothing here grows old.
public final class SetShelf: Sendable {
    private struct Entry {
        let set: CriteriaSet
        let tallier: Tallier
        let criteria: [Code: Criterion]
        let notes: [Code: CriterionNotes]
        let needs: OutsideNeeds
        let files: [SourceFile]

        init(_ set: CriteriaSet, _ files: [SourceFile]) {
            (self.set, self.files, tallier) = (set, files, Tallier(set))
            let nodes = set.criteria
            criteria = Dictionary(nodes.map { ($0.code, $0) }) { first, _ in first }
            notes = criteria.mapValues(CriterionNotes.init)
            needs = OutsideNeeds(
                registers: nodes.contains { $0.rule.registerRule != nil },
                reports: nodes.contains(where: \.isScoredOutside))
        }
    }

    private let entries: Mutex<[String: Entry]>

    /// The shipped sets; those of rounds come with `stock`.
    public init(_ shipped: Library) {
        let entries = shipped.folders.filter(\.isUsable).compactMap { folder in
            folder.set.map { ($0.slug, Entry($0, folder.files)) }
        }
        self.entries = Mutex(Dictionary(entries) { first, _ in first })
    }

    /// The set of that key, where it is at hand.
    public subscript(key: String) -> CriteriaSet? { entries.withLock { $0[key]?.set } }

    /// The set made ready to score.
    func tallier(_ key: String) -> Tallier? { entries.withLock { $0[key]?.tallier } }

    /// The set's criteria by code.
    func criteria(_ key: String) -> [Code: Criterion]? { entries.withLock { $0[key]?.criteria } }

    /// What a sheet says under each criterion, by code.
    func notes(_ key: String) -> [Code: CriterionNotes] { entries.withLock { $0[key]?.notes } ?? [:] }

    /// What the set needs from elsewhere; all that there may be where it is not at hand.
    func needs(_ key: String) -> OutsideNeeds {
        entries.withLock { $0[key]?.needs } ?? OutsideNeeds(registers: true, reports: true)
    }

    /// The files that say what the set is, without worked examples: what a publication freezes.
    func files(_ key: String) -> [SourceFile] { SetFolder.definition(entries.withLock { $0[key]?.files } ?? []) }

    /// Puts the sets of all rounds here, so that whoever looks finds them.
    public func stock(from store: Store) async throws {
        for key in Set(try await store.rounds().flatMap(\.round.tables).map(\.set)) {
            _ = try await set(key, from: store)
        }
    }

    /// The set of that key, read from the store where it is not at hand; `nil` where there is none.
    func set(_ key: String, from store: Store) async throws -> CriteriaSet? {
        if let set = self[key] { return set }
        guard let stored = try await store.storedSet(key), let set = stored.read() else { return nil }
        put(set, stored.sources, key)
        return set
    }

    private func put(_ set: CriteriaSet, _ files: [SourceFile], _ key: String) {
        let entry = Entry(set, files)
        entries.withLock { $0[key] = entry }
    }
}
