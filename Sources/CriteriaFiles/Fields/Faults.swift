import Wording

/// The faults found while reading, in the order of finding: shared by all readers of one folder.
final class Faults {
    private(set) var list: [Diagnostic] = []

    func add(_ severity: Diagnostic.Severity = .error, at place: Place, _ fault: some Explained) {
        list.append(Diagnostic(severity, at: place, fault.problem))
    }

    /// Adds why a file is not read at all.
    func add(_ refusal: Refusal) {
        list.append(Diagnostic(.error, at: refusal.place, refusal.problem))
    }

    /// Whether `read` brought an error to light.
    func areFound<Value>(by read: () -> Value) -> (value: Value, areFound: Bool) {
        let before = list.count
        let value = read()
        return (value, list[before...].contains { $0.severity == .error })
    }
}
