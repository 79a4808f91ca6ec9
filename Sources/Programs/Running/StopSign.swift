import Synchronization

/// Set by whoever no longer wants the answer, seen by the thread that watches the child.
final class StopSign: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }

    func set() { flag.store(true, ordering: .relaxed) }
}
