import ParIndex
import Wording

/// The files of one folder, read together: a criteria set, its worked examples, catalogues and policies.
public struct SetFolder: Sendable {
    /// The set, where the folder has one that could be read; it may still have errors in `diagnostics`.
    public let set: CriteriaSet?
    public let cases: [ScoringCase]
    /// The files that were read.
    public let files: [SourceFile]
    public var catalogues: [IndicatorCatalogue] { readCatalogues.map(\.catalogue) }
    public let policies: [RankingPolicy]
    /// Everything wrong in the files, in the order of places; cases are not run yet.
    public let diagnostics: [Diagnostic]
    /// The catalogues with the places of their indicators.
    let readCatalogues: [CatalogueReading]
    /// Where each node of `set.criteria` stands.
    let places: [NodePlaces]
    /// Where the part "set" begins.
    let headerPlace: Place?

    /// Whether the set can be used.
    public var isUsable: Bool { self.set != nil && !diagnostics.contains { $0.severity == .error } }

    /// Reads the files of one folder in the order given.
    public static func read(_ files: [SourceFile]) -> SetFolder {
        SetFolderReader(files).folder
    }

    /// The place of a criterion's rule.
    func place(ofRule code: Code) -> Place? {
        guard let position = set?.criteria.firstIndex(where: { $0.code == code }), places.indices.contains(position)
        else { return nil }
        return places[position].place(of: "rule")
    }
}

/// Reads the parts of a folder one after the other.
private struct SetFolderReader {
    private static let parts = ["set", "domains", "bonuses", "penalties", "cases", "catalogue", "groups"]

    private let faults = Faults()
    private let files: [SourceFile]
    private var entries: [YAMLNode.Entry] = []
    private var catalogues: [CatalogueReading] = []
    private var policies: [RankingPolicy] = []

    init(_ files: [SourceFile]) {
        self.files = files
        for file in files { take(file) }
        // The file with the part "set" goes first, so that its domains stand before those of the files beside it.
        guard let first = entries.first(where: { $0.key == "set" })?.place.file else { return }
        entries = entries.filter { $0.place.file == first } + entries.filter { $0.place.file != first }
    }

    var folder: SetFolder {
        let header = header
        let cases = parts("cases").flatMap { list($0, ScoringCase.read) }
        let branches = header.map(branches)
        let set = header.flatMap { header in branches.map { assemble(header, $0) } }
        let places = branches.map { $0.places } ?? []
        let found = set.map { check($0, header, places, branches?.isScaleDoubtful ?? false) } ?? []
        return SetFolder(
            set: set, cases: cases, files: files, policies: policies,
            diagnostics: (faults.list + catalogues.flatMap(\.faults) + found).sorted { $0.place < $1.place },
            readCatalogues: catalogues, places: places,
            headerPlace: header?.place)
    }

    private mutating func take(_ file: SourceFile) {
        guard let root = YAMLReader.read(file, faults: faults) else { return }
        guard case .mapping(let found) = root.content else {
            return faults.add(at: root.place, ShapeFault(.mapping, found: root.text))
        }
        let keys = found.map(\.key)
        if keys.contains("catalogue") {
            CatalogueReading.read(root, faults).map { catalogues.append($0) }
        } else if !keys.contains(where: Self.parts.contains), keys.contains(where: PolicyFile.keys.contains) {
            RankingPolicy.read(root, faults, default: RankingPolicy()).map { policies.append($0) }
        } else {
            take(parts: found, of: file)
        }
    }

    private mutating func take(parts found: [YAMLNode.Entry], of file: SourceFile) {
        let known = found.filter { Self.parts.contains($0.key) }
        guard !known.isEmpty else {
            return faults.add(at: Place(file: file.name), FileFault.nothingKnown(keys: Self.parts))
        }
        for entry in found where !Self.parts.contains(entry.key) {
            let nearest = Nearest.word(to: entry.key, among: Self.parts)
            faults.add(at: entry.place, KeyFault.unknown(key: entry.key, nearest: nearest, known: Self.parts))
        }
        entries += known
    }

    private func parts(_ key: String) -> [YAMLNode.Entry] { entries.filter { $0.key == key } }

    private func list<Value>(_ entry: YAMLNode.Entry, _ read: @escaping Reader<Value>) -> [Value] {
        Scalar.list(read)(entry.value, faults) ?? []
    }

    private var header: SetHeader? {
        let headers = parts("set")
        guard let first = headers.first else {
            if let criteria = parts("domains").first { faults.add(at: criteria.place, HeaderFault.missing) }
            return nil
        }
        for second in headers.dropFirst() { faults.add(at: second.place, HeaderFault.twice(first: first.place)) }
        return SetHeader.read(first.value, faults)
    }

    /// The nodes of the three lists of a set.
    private struct Branches {
        let domains: [CriterionReader.Node]
        let bonuses: [CriterionReader.Node]
        let penalties: [CriterionReader.Node]
        /// A domain or its maximum could not be read, so that the scale says nothing.
        let isScaleDoubtful: Bool

        var places: [NodePlaces] { (domains + bonuses + penalties).flatMap(\.allPlaces) }
    }

    private func branches(_ header: SetHeader) -> Branches {
        let reader = CriterionReader(header: header)
        let read = { (key: String) in parts(key).map { reader.read($0.value, faults) } }
        let domains = read("domains")
        return Branches(
            domains: domains.flatMap(\.nodes), bonuses: read("bonuses").flatMap(\.nodes),
            penalties: read("penalties").flatMap(\.nodes), isScaleDoubtful: domains.contains(where: \.areDoubtful))
    }

    private func assemble(_ header: SetHeader, _ branches: Branches) -> CriteriaSet {
        var set = header.set
        set.domains = branches.domains.map { Domain(node: $0.criterion) }
        set.bonuses = branches.bonuses.map(\.criterion)
        set.penalties = branches.penalties.map(\.criterion)
        return set
    }

    private func check(
        _ set: CriteriaSet, _ header: SetHeader?, _ places: [NodePlaces], _ isScaleDoubtful: Bool
    ) -> [Diagnostic] {
        guard let header else { return [] }
        return set.faults.compactMap { fault in
            guard let position = fault.position else {
                return fault.isAboutScale && isScaleDoubtful
                    ? nil : Diagnostic(fault.severity, at: fault.place(in: header), fault.problem)
            }
            let node = places[position]
            if fault.isAboutSum, node.isSumDoubtful { return nil }
            if fault.isAboutRule, node.isRuleDoubtful { return nil }
            return Diagnostic(fault.severity, at: node.place(of: fault.key), fault.problem)
        }
    }
}

extension SetFault {
    fileprivate var isAboutScale: Bool {
        switch kind {
        case .points(.scale), .tree(.noDomains), .tree(.codeMissing): true
        default: false
        }
    }

    fileprivate var isAboutSum: Bool {
        switch kind {
        case .points, .tree(.codeMissing), .tree(.nothingToSum): true
        default: false
        }
    }

    fileprivate var isAboutRule: Bool {
        if case .rule = kind { true } else { false }
    }

    /// The key of the node that the fault is about.
    fileprivate var key: String {
        switch kind {
        case .tree(.codeTwice), .tree(.wrongParent), .tree(.orphan): "code"
        case .tree(.emptyWindow): "window"
        case .tree(.ruleBesideComponents), .tree(.nothingToSum), .rule: "rule"
        case .tree: "code"
        case .points(.nothingOutside): "whenNothing"
        case .points(.negativeRest): "rest"
        case .points(.minimumAboveMaximum), .points(.penaltyWithoutMinimum): "minimum"
        case .points: "maximum"
        case .remark(.aliasIsCode), .remark(.aliasTwice): "aliases"
        case .remark(.noEvidence), .remark(.noDepartment), .remark(.unknownRules), .remark(.rests): "code"
        case .remark(.deductionStops): "rule"
        }
    }

    /// The place of a fault of the set as a whole.
    fileprivate func place(in header: SetHeader) -> Place {
        let key =
            switch kind {
            case .points(.scale): "scale"
            case .tree(.endsBeforeStart): "to"
            case .tree(.emptyWindow): "window"
            default: "slug"
            }
        return header.places[key] ?? header.place
    }
}
