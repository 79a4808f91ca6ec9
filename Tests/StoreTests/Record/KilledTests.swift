import Database
import Foundation
import ParIndex
import Store
import TestDatabases
import Testing

/// A program that is killed in the middle of its writes, with `kill -9`.
struct KilledTests {
    @Test(arguments: TestEngine.present)
    func `what was told as saved is there once after a kill, and the chain goes on`(_ kind: TestEngine) async throws {
        try await withStoreAddress(kind) { address in
            var told: Set<String> = []
            for lines in [1, 40, 300] { told.formUnion(try killed(afterLines: lines, address)) }
            #expect(told.count >= 341)
            let store = Store(try address.open())
            _ = try await store.verifyRecord()
            let kept = try await store.record(by: .lan, at: .noon, request: "") { transaction, _ -> [String] in
                try transaction.rows("SELECT request FROM record WHERE act = 'answer'").map { try $0["request"] }
            }
            #expect(Set(kept).count == kept.count)
            #expect(told.subtracting(kept).isEmpty)
            let rows = try await store.record(by: .lan, at: .noon, request: "") { transaction, _ -> [String] in
                try transaction.rows("SELECT successor FROM succession").map { try $0["successor"] }
            }
            #expect(Set(rows) == Set(kept))
            try await store.close()
        }
    }

    /// Runs the drill with twenty writers and kills it; what it had told as saved.
    private func killed(afterLines count: Int, _ address: DatabaseAddress) throws -> Set<String> {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "RecordDrill")
        process.arguments = [address.text, "20"]
        process.standardOutput = pipe
        try process.run()
        var told = Data()
        while told.count(where: { $0 == UInt8(ascii: "\n") }) < count {
            let more = pipe.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            told += more
        }
        kill(process.processIdentifier, SIGKILL)
        told += pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        // A line without its end was not told.
        return Set(
            String(decoding: told, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
                .dropLast().map(String.init))
    }
}

extension DatabaseAddress {
    fileprivate var text: String {
        switch self {
        case .sqlite(let path): path
        case .postgres(let url, _): url
        }
    }
}
