import ParIndex
import Wording

/// Several folders read together: cases may name each other's sets, and indicators each other's catalogues.
public struct Library: Sendable {
    public let folders: [SetFolder]
    /// Everything wrong in all folders, by place.
    public let diagnostics: [Diagnostic]

    /// The sets that can be used.
    public var sets: [CriteriaSet] { folders.filter(\.isUsable).compactMap(\.set) }
    public var catalogues: [IndicatorCatalogue] { folders.flatMap(\.catalogues) }
    public var cases: [ScoringCase] { folders.flatMap(\.cases) }

    /// Reads folders without running their cases.
    public static func read(_ folders: [[SourceFile]]) -> Library {
        let read = folders.map(SetFolder.read)
        return Library(folders: read, diagnostics: read.flatMap(\.diagnostics))
    }

    /// No folder at all.
    public static let empty = Library(folders: [], diagnostics: [])

    /// Reads folders, runs every case, and holds sets, catalogues and cases against each other.
    ///
    /// - Parameter known: sets and catalogues that cases and criteria may name besides those of the folders.
    public static func check(_ folders: [[SourceFile]], known: Library = .empty) -> Library {
        let library = read(folders)
        let found = LibraryCheck(library: library, known: known).diagnostics
        return Library(
            folders: library.folders, diagnostics: (library.diagnostics + found).sorted { $0.place < $1.place })
    }

    /// Every case of every folder that can be run, with the set it is about and what differs.
    public var runs: [(example: ScoringCase, faults: [CaseFault])] {
        LibraryCheck(library: self, known: .empty).runs
    }
}

/// What only shows when several folders are looked at together.
private struct LibraryCheck {
    let library: Library
    let known: Library

    var diagnostics: [Diagnostic] { slugsTwice + indicatorsTwice + unknownIndicators + caseFaults + rulesWithoutCase }

    var runs: [(example: ScoringCase, faults: [CaseFault])] {
        let sets = Dictionary((library.sets + known.sets).map { ($0.slug, $0) }) { first, _ in first }
        return library.folders.flatMap { folder in
            folder.cases.compactMap { example in
                if let slug = example.set, folder.set?.slug != slug {
                    guard let set = sets[slug] else { return (example, [.setUnknown(slug: slug)]) }
                    return (example, CaseRunner(set: set, example: example).faults)
                }
                // A set with errors gives no points to compare with.
                guard folder.isUsable, let set = folder.set else { return nil }
                return (example, CaseRunner(set: set, example: example).faults)
            }
        }
    }

    private var caseFaults: [Diagnostic] {
        runs.flatMap { example, faults in faults.map { Diagnostic(.error, at: example.place, $0.problem) } }
    }

    private var slugsTwice: [Diagnostic] {
        var first: [String: Place] = [:]
        return library.folders.compactMap { folder in
            guard let slug = folder.set?.slug, let place = folder.headerPlace else { return nil }
            guard let earlier = first[slug] else {
                first[slug] = place
                return nil
            }
            return Diagnostic(.error, at: place, HeaderFault.slugTwice(slug, first: earlier).problem)
        }
    }

    /// Codes are unique over all catalogues; a catalogue that is known under the same slug is the one looked at.
    private var indicatorsTwice: [Diagnostic] {
        let read = library.folders.flatMap(\.readCatalogues)
        let slugs = Set(read.map(\.catalogue.slug))
        let others = known.folders.flatMap(\.readCatalogues).filter { !slugs.contains($0.catalogue.slug) }
        var first = Dictionary(others.flatMap(\.entries).map { ($0.indicator.code, $0.place) }) { first, _ in first }
        return read.flatMap(\.entries).compactMap { entry in
            let code = entry.indicator.code
            guard let earlier = first[code] else {
                first[code] = entry.place
                return nil
            }
            return Diagnostic(.error, at: entry.place, CatalogueFault.codeTwice(code, first: earlier).problem)
        }
    }

    /// Criteria fed by indicators that no catalogue has, where there is a catalogue at all.
    private var unknownIndicators: [Diagnostic] {
        let codes = Set((library.catalogues + known.catalogues).flatMap(\.indicators).map(\.code.text))
        guard !codes.isEmpty else { return [] }
        return library.folders.flatMap { folder in
            zip(folder.set?.criteria ?? [], folder.places).flatMap { criterion, places in
                criterion.namedIndicators.filter { !codes.contains($0.code) }.map { code, key in
                    Diagnostic(
                        .error, at: places.place(of: key),
                        ChoiceFault.indicator(code, nearest: Nearest.word(to: code, among: Array(codes))).problem)
                }
            }
        }
    }

    /// Every rule ships with a case: criteria that no case of the folder, single or total, is about.
    private var rulesWithoutCase: [Diagnostic] {
        library.folders.filter { $0.isUsable && $0.set?.standing != .test }.flatMap { folder in
            let covered = Set(folder.cases.flatMap(\.codes))
            return (folder.set?.criteria ?? []).filter { $0.needsCase && !covered.contains($0.code) }.compactMap {
                criterion in
                folder.place(ofRule: criterion.code).map {
                    Diagnostic(.warning, at: $0, CaseFault.ruleWithoutCase(criterion.code).problem)
                }
            }
        }
    }
}

extension ScoringCase {
    /// The criteria that the case is about.
    fileprivate var codes: [Code] {
        switch question {
        case .criterion(let code, _): [code]
        case .unit(let answers): Array(answers.keys)
        }
    }
}

extension Criterion {
    /// The indicators that the criterion and the inputs of its rule name, with the key where they stand.
    fileprivate var namedIndicators: [(code: String, key: String)] {
        indicators.map { ($0, "indicators") } + rule.inputs.compactMap(\.indicator).map { ($0, "rule") }
    }

    /// Whether the criterion has a rule of its own that a case can show.
    fileprivate var needsCase: Bool { components.isEmpty && rule != .unknown }
}
