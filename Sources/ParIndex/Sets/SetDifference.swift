/// What another version of a criteria set changes (khác biệt giữa hai bản): criterion by criterion, in printed order.
public struct SetDifference: Hashable, Sendable {
    /// What became of one criterion.
    public enum Change: Hashable, Sendable {
        case added
        case removed
        /// The criterion bears another code now; the new version names the old one as an alias.
        case renumbered(to: Code)
        case title(from: String, to: String)
        case maximum(from: Points, to: Points)
        case minimum(from: Points, to: Points)
        /// It is scored otherwise, or nothing due counts otherwise.
        case rule
        /// Other days count.
        case window
    }

    public struct Line: Hashable, Sendable {
        /// The code in the old version; of an added criterion in the new one.
        public var code: Code
        public var title: String
        public var changes: [Change]

        public init(code: Code, title: String, changes: [Change]) {
            (self.code, self.title, self.changes) = (code, title, changes)
        }
    }

    public let lines: [Line]

    /// The lines of criteria that changed; those of the old version first.
    public init(from old: CriteriaSet, to new: CriteriaSet) {
        let former = old.criteria
        let kept = former.compactMap { before -> Line? in
            let after = new.successor(of: before.code)
            let changes = after.map { before.changes(to: $0, windows: (old.window, new.window)) } ?? [.removed]
            return changes.isEmpty ? nil : Line(code: before.code, title: before.title, changes: changes)
        }
        let heirs = Set(former.compactMap { new.successor(of: $0.code)?.code })
        let added = new.criteria.filter { !heirs.contains($0.code) }
            .map { Line(code: $0.code, title: $0.title, changes: [.added]) }
        lines = kept + added
    }

    public var isEmpty: Bool { lines.isEmpty }
}

extension CriteriaSet {
    /// The criterion that takes the place of an older version's: the one of that code, or else one with it as an alias.
    public func successor(of code: Code) -> Criterion? { self[code] }
}

extension Criterion {
    fileprivate func changes(
        to other: Criterion, windows: (RelativeWindow, RelativeWindow)
    ) -> [SetDifference.Change] {
        var changes: [SetDifference.Change] = []
        if code != other.code { changes.append(.renumbered(to: other.code)) }
        if title != other.title { changes.append(.title(from: title, to: other.title)) }
        if maximum != other.maximum { changes.append(.maximum(from: maximum, to: other.maximum)) }
        if minimum != other.minimum { changes.append(.minimum(from: minimum, to: other.minimum)) }
        if rule != other.rule || whenNothing != other.whenNothing { changes.append(.rule) }
        if (window ?? windows.0) != (other.window ?? windows.1) { changes.append(.window) }
        return changes
    }
}
