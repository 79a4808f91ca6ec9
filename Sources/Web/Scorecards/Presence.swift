import ParIndex

/// Who looked at which sheet a moment ago (người đang mở phiếu): a courtesy, kept in memory only.
actor Presence {
    /// How long somebody counts as being there after they were last seen.
    private static let seconds: Int64 = 120

    private struct Seen {
        var name: String
        var at: Instant
    }

    private var seen: [String: [String: Seen]] = [:]

    /// Notes that somebody looks at a sheet now.
    ///
    /// - Returns: the names of all others who do.
    func note(_ person: Person, at sheet: String, _ now: Instant) -> [String] {
        seen[sheet, default: [:]][person.id] = Seen(name: person.name, at: now)
        for key in Array(seen.keys) {
            seen[key] = seen[key]?.filter { $0.value.at.adding(seconds: Self.seconds) > now }
            if seen[key]?.isEmpty == true { seen[key] = nil }
        }
        let others = seen[sheet, default: [:]].filter { $0.key != person.id }.map(\.value.name)
        return VietnameseOrder.sorted(others, by: \.self)
    }
}
