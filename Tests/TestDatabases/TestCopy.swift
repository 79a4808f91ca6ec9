import Database
import Foundation

/// One database of the tests: a file in this run's folder, or a database of the server named after this run.
struct TestCopy: Sendable {
    let kind: TestEngine
    let name: String

    var address: DatabaseAddress {
        switch kind {
        case .sqlite: .sqlite(path: Self.folder.appendingPathComponent(name).path)
        // Fewer than in use, so that tests also meet a pool that is full.
        case .postgres: .postgres(url: TestServer.url(of: name), connections: 4)
        }
    }

    static func makeEmpty(_ kind: TestEngine) async throws -> TestCopy {
        let copy = TestCopy(kind: kind)
        if kind == .postgres {
            // A Vietnamese locale on purpose: what is ordered must not depend on it.
            try await command(
                """
                CREATE DATABASE \(copy.name) TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'vi'
                """)
            serverQueue.async { templates.append(copy.name) }
        }
        return copy
    }

    static func make(of original: TestCopy) async throws -> TestCopy {
        let copy = TestCopy(kind: original.kind)
        switch original.kind {
        case .sqlite:
            let original = folder.appendingPathComponent(original.name)
            try FileManager.default.copyItem(at: original, to: folder.appendingPathComponent(copy.name))
        case .postgres:
            try await command("CREATE DATABASE \(copy.name) TEMPLATE \(original.name)")
        }
        return copy
    }

    func remove() async throws {
        switch kind {
        case .sqlite:
            for ending in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(at: Self.folder.appendingPathComponent(name + ending))
            }
        case .postgres:
            try await Self.command("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
        }
    }

    private init(kind: TestEngine) {
        self.kind = kind
        name = Self.prefix + UUID().uuidString.lowercased().filter { $0 != "-" }
    }

    private static let prefix = "cchc_test_\(ProcessInfo.processInfo.processIdentifier)_"

    /// In memory where the system has a place for that: every commit waits for the disk otherwise, which no test is about.
    private static let folder: URL = {
        let memory = URL(fileURLWithPath: "/dev/shm", isDirectory: true)
        let isThere = FileManager.default.isWritableFile(atPath: memory.path)
        let folder = (isThere ? memory : FileManager.default.temporaryDirectory).appendingPathComponent(
            prefix + "files")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit { TestCopy.removeFolder() }
        return folder
    }()

    private static func removeFolder() {
        try? FileManager.default.removeItem(at: folder)
    }

    private static let serverQueue = DispatchQueue(label: "cchc.tests.server")

    /// On a thread that may wait, one after the other.
    private static func command(_ text: String) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            serverQueue.async {
                continuation.resume(with: Result { try server.get().command(text) })
            }
        }
    }

    /// Kept for the whole run; used on `serverQueue` only. When the run ends it drops the templates.
    nonisolated(unsafe) private static let server: Result<PostgresConnection, any Error> = {
        atexit { TestCopy.dropTemplates() }
        return Result { try PostgresConnection(url: TestServer.maintenance) }
    }()

    private static func dropTemplates() {
        serverQueue.sync {
            guard let server = try? server.get() else { return }
            for name in templates { try? server.command("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") }
        }
    }

    /// Used on `serverQueue` only.
    nonisolated(unsafe) private static var templates: [String] = []
}
