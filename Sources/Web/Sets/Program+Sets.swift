import CriteriaFiles
import ParIndex
import Store
import Wording

extension Program {
    /// The set by which a round's table is scored: the shipped one, or the text frozen with the round.
    func set(for table: RoundTable) async throws -> CriteriaSet? {
        try await set(table.set)
    }

    /// The set of that key; `nil` where there is none.
    func set(_ key: String) async throws -> CriteriaSet? {
        try await sets.set(key, from: store)
    }

    /// The sets that a round of an authority may be set up with: those shipped, and those the authority brought in.
    func setChoices(of authorities: [String]) async throws -> [(key: String, title: String)] {
        let shipped = library.sets.filter { $0.standing != .test }.sorted { ($0.from, $0.slug) > ($1.from, $1.slug) }
        var choices = shipped.map { (key: $0.slug, title: $0.title) }
        for authority in authorities {
            choices += try await store.storedSets(of: authority).map { stored in
                let day = stored.added.map { Dates.short($0.at.day) } ?? ""
                return (key: stored.key, title: "\(stored.title) (\(day), \(stored.key.suffix(6)))")
            }
        }
        return choices
    }

    /// The exact text of a choice, with the set that it is; `nil` where there is no such choice.
    func frozen(_ choice: String) async throws -> (stored: StoredSet, set: CriteriaSet)? {
        if let stored = try await store.storedSet(choice), let set = try await set(choice) { return (stored, set) }
        guard let folder = library.folders.first(where: { $0.set?.slug == choice && $0.isUsable }), let set = folder.set
        else { return nil }
        return (StoredSet(set, folder.files), set)
    }
}

extension StoredSet {
    init(_ set: CriteriaSet, _ files: [SourceFile], authority: String = "") {
        self.init(
            slug: set.slug, title: set.title,
            files: files.map { file in
                let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
                return File(name: name, text: String(decoding: file.bytes, as: UTF8.self))
            }, authority: authority)
    }

    var sources: [SourceFile] { files.map { SourceFile(name: $0.name, text: $0.text) } }

    func read() -> CriteriaSet? { Library.read([sources]).sets.first }
}
