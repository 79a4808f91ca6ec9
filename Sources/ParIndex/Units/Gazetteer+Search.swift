extension Gazetteer {
    /// A commune that a search found, with what became of it.
    public struct Match: Hashable, Sendable {
        /// The commune found: its name, province, superior and dates.
        public let commune: Commune

        /// What is known of it rests on this.
        public let basis: GazetteerBasis

        /// The units of today that hold it, itself if it still is; `nil` where they are not known (chưa rõ).
        public let today: [Succession]?
    }

    /// The communes of all times whose name holds `text`, however it is typed: without diacritics, in any case, in
    /// parts ("lien s"), with the kind before it ("xã liên sơn").
    ///
    /// Where no name holds it, names are sought that hold its first words while the others stand in the names above
    /// them: "lien son chi lang". Whole names come first, then beginnings, then the rest; names with the diacritics
    /// that were typed before others ("Liên Sơn" before "Liễn Sơn"); units of today before former ones; then by name
    /// and province. At most `limit` are returned.
    public func search(_ text: some StringProtocol, limit: Int = 100) -> [Match] {
        let wanted = Folding.fold(text)
        guard !wanted.isEmpty, limit > 0 else { return [] }
        var found = hits(holding: wanted, above: [], atLeast: limit).map { $0.spelled(as: text) }
        var words = wanted.split(separator: " ")
        var above: [String] = []
        while found.isEmpty, let last = words.popLast(), !words.isEmpty {
            above.append(String(last))
            found = hits(holding: words.joined(separator: " "), above: above, atLeast: .max)
        }
        // Sorting by name before sorting by rank keeps the names in order within each rank.
        let byName = VietnameseOrder.sorted(found, by: \.sortName)
        return byName.sorted { $0.rank < $1.rank }.prefix(limit).map(match)
    }
}

extension Gazetteer {
    /// How near a name is to what was sought, the nearest first.
    private enum Nearness: Int, Comparable {
        case whole, beginning, word, inside

        static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
    }

    private struct Hit {
        let commune: Commune
        let basis: GazetteerBasis
        let nearness: Nearness
        var isSpelledSo = true

        var rank: Int { nearness.rawValue * 4 + (isSpelledSo ? 0 : 2) + (basis == .inForce ? 0 : 1) }
        var sortName: String { "\(commune.name) \(commune.province.name)" }

        /// Characters are equal in every normal form, so that only what was typed otherwise counts.
        func spelled(as text: some StringProtocol) -> Hit {
            var hit = self
            let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            hit.isSpelledSo = commune.fullName.lowercased().contains(words)
            return hit
        }
    }

    private func match(_ hit: Hit) -> Match {
        Match(commune: hit.commune, basis: hit.basis, today: unitsOfToday(of: hit.commune.key))
    }

    private func hits(holding wanted: String, above: [String], atLeast limit: Int) -> [Hit] {
        let sought = Sought(wanted, above: above)
        return hitsInLists(sought, atLeast: limit) + hitsInPapers(sought)
    }

    /// The nearest `limit` hits or more; further ones are left out before communes are made of them.
    private func hitsInLists(_ sought: Sought, atLeast limit: Int) -> [Hit] {
        var found: [Int: Nearness] = [:]
        for (kind, name) in sought.readings {
            foldedNames.forEachRow(holding: Array(name.utf8)) { row, offset, isWhole in
                guard kind == nil || kind == rows[row].kind else { return }
                let nearness = nearness(of: row, offset: offset, isWhole: isWhole)
                found[row] = min(nearness, found[row] ?? .inside)
            }
        }
        let nearest = found.values.sorted()
        let furthest = nearest.count > limit ? nearest[limit - 1] : .inside
        return found.filter { $0.value <= furthest }.sorted { $0.key < $1.key }.compactMap { row, nearness in
            let commune = commune(at: row)
            guard sought.isBelow(commune) else { return nil }
            return Hit(commune: commune, basis: list(of: row).basis, nearness: nearness)
        }
    }

    /// Units that no list holds are known by their papers only.
    private func hitsInPapers(_ sought: Sought) -> [Hit] {
        attested.filter { row($0.commune.key) == nil && sought.isBelow($0.commune) }.compactMap { attested in
            let name = Folding.fold(attested.commune.name)
            let readings = sought.readings.filter { $0.kind == nil || $0.kind == attested.commune.kind }
            guard readings.contains(where: { name.contains($0.name) }) else { return nil }
            let isWhole = readings.contains { $0.name == name }
            return Hit(
                commune: attested.commune, basis: .attested(paper: attested.paper),
                nearness: isWhole ? .whole : .beginning)
        }
    }

    private func nearness(of row: Int, offset: Int, isWhole: Bool) -> Nearness {
        if isWhole { return .whole }
        if offset == 0 { return .beginning }
        let name = foldedNames[row]
        return name[name.startIndex + offset - 1] == UInt8(ascii: " ") ? .word : .inside
    }
}

/// What is sought, in each way that it can be read: "xa loc" may be any name that holds it, or a xã called "Lộc…".
private struct Sought {
    let readings: [(kind: Commune.Kind?, name: String)]
    private let above: [String]

    init(_ wanted: String, above: [String]) {
        let kinds = Commune.Kind.allCases.compactMap { kind -> (kind: Commune.Kind?, name: String)? in
            let title = Folding.fold(kind.title) + " "
            guard wanted.hasPrefix(title), wanted.utf8.count > title.utf8.count else { return nil }
            return (kind, String(wanted.dropFirst(title.count)))
        }
        readings = [(nil, wanted)] + kinds
        self.above = above
    }

    /// Whether every word sought above the name stands in the names above the commune.
    func isBelow(_ commune: Commune) -> Bool {
        guard !above.isEmpty else { return true }
        let names = Folding.fold("\(commune.superior.name) \(commune.province.name)").split(separator: " ")
        return above.allSatisfy { word in names.contains { $0.hasPrefix(word) } }
    }
}
