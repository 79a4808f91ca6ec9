import Database
import Foundation
import ParIndex
import Store

/// Writes on record in a loop, for what can not be tried inside a test: being killed, and being measured.
///
///     RecordDrill ADDRESS WRITERS           prints each write once it is committed, until it is killed
///     RecordDrill ADDRESS WRITERS SECONDS   prints how long the writes took
///
/// ADDRESS is the path of a file, or `postgres://…`.
@main
enum RecordDrill {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let writers = Int(arguments[2]) else { return print("ADDRESS WRITERS [SECONDS]") }
        let address: DatabaseAddress =
            arguments[1].hasPrefix("postgres") ? .postgres(url: arguments[1]) : .sqlite(path: arguments[1])
        let (store, _) = try await Store.open(address, at: Instant(seconds: 0))
        if arguments.count > 3, let seconds = Double(arguments[3]) {
            try await measure(store, writers, seconds)
        } else {
            try await writeUntilKilled(store, writers)
        }
        try await store.close()
    }

    private static func writeUntilKilled(_ store: Store, _ writers: Int) async throws {
        // Numbers that no earlier run has used.
        let run = ProcessInfo.processInfo.processIdentifier
        try await withThrowingTaskGroup { group in
            for writer in 1...writers {
                group.addTask {
                    for number in 1... {
                        try await save(store, "\(run).\(writer).\(number)")
                        FileHandle.standardOutput.write(Data("\(run).\(writer).\(number)\n".utf8))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func measure(_ store: Store, _ writers: Int, _ seconds: Double) async throws {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        let times = try await withThrowingTaskGroup { group in
            for writer in 1...writers {
                group.addTask {
                    var times: [Duration] = []
                    while clock.now < end {
                        times.append(try await clock.measure { try await save(store, "\(writer).\(times.count)") })
                    }
                    return times
                }
            }
            return try await group.reduce(into: [Duration]()) { $0 += $1 }.sorted()
        }
        let places = [("p50", 0.5), ("p99", 0.99), ("longest", 1)].map { name, part in
            "\(name) \(text(times[min(times.count - 1, Int(Double(times.count) * part))]))"
        }
        print("\(writers) writers: \(Int(Double(times.count) / seconds)) writes/s, \(places.joined(separator: ", "))")
        var entries: Int64 = 0
        let verifying = try await clock.measure { entries = try await store.verifyRecord().seq }
        print("verified \(entries) entries in \(text(verifying))")
    }

    private static func text(_ time: Duration) -> String {
        time.formatted(.units(allowed: [.milliseconds], fractionalPart: .show(length: 2)))
    }

    /// Reads a row, writes one, and puts it on record: what saving a score comes to.
    private static func save(_ store: Store, _ key: String) async throws {
        let doer = Doer(id: "p1", name: "Hoàng Thị Lan", role: "unitOfficer", seat: "don-vi:06502@")
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        try await store.record(by: doer, at: now, request: key) { transaction, deeds in
            let before = try transaction.one("SELECT successor FROM succession WHERE successor = \(key)")
            try transaction.execute(
                """
                INSERT INTO succession (successor, predecessor) VALUES (\(key), \("1"))
                ON CONFLICT (successor, predecessor) DO NOTHING
                """)
            deeds.note(
                Deed("answer", "dot/chi-lang-2023/06502@/\(key)", before: try before?["successor"], after: "0,5"))
        }
    }
}
