import ParIndex
import Wording

/// Where the grades and keys of a policy stand, so that a fault of the whole names the line to mend.
struct PolicyPlaces {
    private let whole: Place
    private let keys: [String: Place]
    private let grades: [String: Place]

    /// The places in the file's content.
    init(_ root: YAMLNode) {
        whole = root.place
        let entries: [YAMLNode.Entry] = if case .mapping(let entries) = root.content { entries } else { [] }
        keys = Dictionary(entries.map { ($0.key, $0.place) }) { first, _ in first }
        grades = Self.named(entries.first { $0.key == "grades" }?.value)
    }

    /// The grade that a fault is about, the last of that name, or else the key.
    func place(of fault: RankingPolicyFault) -> Place {
        fault.grade.flatMap { grades[$0] } ?? keys[fault.key] ?? whole
    }

    private static func named(_ list: YAMLNode?) -> [String: Place] {
        guard case .list(let items)? = list?.content else { return [:] }
        let places = items.compactMap { item -> (String, Place)? in
            guard case .mapping(let entries) = item.content else { return nil }
            return entries.first { $0.key == "name" }?.value.text.map { ($0, item.place) }
        }
        return Dictionary(places) { _, last in last }
    }
}

extension RankingPolicyFault {
    /// The grade that the fault is about.
    fileprivate var grade: String? {
        switch self {
        case .grades(.nameTwice(let name)), .grades(.unreachable(let name)): name
        case .grades(.gap(let name, _, _)), .grades(.overlap(let name, _, _, _)): name
        case .grades(.order(_, let name)): name
        case .grades(.empty), .grades(.unknownGrade), .blockTwice, .inTwoBlocks: nil
        }
    }

    /// The key of the file that the fault is about.
    fileprivate var key: String {
        switch self {
        case .grades(.unknownGrade): "disqualifiers"
        case .grades: "grades"
        case .blockTwice, .inTwoBlocks: "blocks"
        }
    }
}
