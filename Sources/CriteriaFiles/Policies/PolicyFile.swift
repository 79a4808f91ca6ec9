import ParIndex
import Wording

/// Reads a ranking policy from YAML: `ranking`, `rankOn`, `measure`, `publishedDecimals`, `blocks`, `grades`,
/// `disqualifiers` and `range`; what is left out is as in the default.
public enum PolicyFile {
    /// The keys that a policy may have.
    static let keys = [
        "ranking", "rankOn", "measure", "publishedDecimals", "blocks", "grades", "disqualifiers", "range",
    ]

    /// The policy in a text, or all that is wrong with it. `file` is the name that faults bear.
    public static func read(
        _ text: String, file: String, default policy: RankingPolicy
    ) -> Result<RankingPolicy, PolicyFaults> {
        let faults = Faults()
        let root = YAMLReader.read(SourceFile(name: file, text: text), faults: faults)
        if root == nil, faults.list.isEmpty { faults.add(at: Place(file: file), FileFault.nothingKnown(keys: keys)) }
        let read = root.flatMap { RankingPolicy.read($0, faults, default: policy) }
        guard let read, faults.list.isEmpty else { return .failure(PolicyFaults(diagnostics: faults.list)) }
        return .success(read)
    }
}

/// All that is wrong with a policy file.
public struct PolicyFaults: Error {
    /// The faults with their lines.
    public let diagnostics: [Diagnostic]
}
