import Synchronization
import TestDatabases
import Testing

@testable import Database

private struct Interrupted: Error {}

/// How often the engine was asked for a turn.
private final class Calls: Sendable {
    private let count = Atomic(0)

    var number: Int { count.load(ordering: .relaxed) }

    @Sendable func add() { count.add(1, ordering: .relaxed) }
}

/// Tasks that begin at once stand in line before the turn is taken, so what a turn takes is certain.
struct WriteQueueTests {
    @Test func `all that wait are one batch, and each gets its own answer`() async throws {
        let queue = WriteQueue()
        let calls = Calls()
        let tasks = (1...20).map { number in
            Task.immediate {
                try await queue.write({ _ in number }, serve: calls.add)
            }
        }
        let sizes = try await turns(of: queue)
        #expect(sizes == [20])
        #expect(calls.number == 1)
        for (place, task) in tasks.enumerated() {
            let answer = try await task.value
            #expect(answer == place + 1)
        }
    }

    @Test func `more than a batch holds wait for the next turn`() async throws {
        let queue = WriteQueue()
        let tasks = (1...150).map { _ in Task.immediate { try await queue.write({ _ in }, serve: {}) } }
        let sizes = try await turns(of: queue)
        #expect(sizes == [64, 64, 22])
        for task in tasks { try await task.value }
    }

    @Test func `who is cancelled leaves the line, the others are served`() async throws {
        let queue = WriteQueue()
        let tasks = (1...3).map { number in Task.immediate { try await queue.write({ _ in number }, serve: {}) } }
        tasks[1].cancel()
        let sizes = try await turns(of: queue)
        #expect(sizes == [2])
        await #expect(throws: CancellationError.self) { try await tasks[1].value }
        let answers = [try await tasks[0].value, try await tasks[2].value]
        #expect(answers == [1, 3])
    }

    @Test func `a line that everybody left is served again when the next comes`() async throws {
        let queue = WriteQueue()
        let gone = Task.immediate { try await queue.write({ _ in }, serve: {}) }
        gone.cancel()
        let none = try await turns(of: queue)
        #expect(none.isEmpty)
        let calls = Calls()
        let next = Task.immediate { try await queue.write({ _ in }, serve: calls.add) }
        #expect(calls.number == 1)
        _ = try await turns(of: queue)
        try await next.value
    }

    @Test func `when the commit fails every write of the batch has failed`() async throws {
        let queue = WriteQueue()
        let tasks = (1...3).map { _ in Task.immediate { try await queue.write({ _ in }, serve: {}) } }
        #expect(!queue.turn { _ in throw Interrupted() })
        for task in tasks { await #expect(throws: Interrupted.self) { try await task.value } }
    }

    /// Takes turns until nobody waits; tells how many writes each committed.
    private func turns(of queue: WriteQueue) async throws -> [Int] {
        try await withSample(.sqlite) { engine in
            try await engine.write { transaction in
                var sizes: [Int] = []
                var isMore = true
                while isMore {
                    isMore = queue.turn { batch in
                        sizes.append(batch.count)
                        return try batch.map { try $0.run(transaction) }
                    }
                }
                return sizes
            }
        }
    }
}
