import Database

/// A database prepared once per run and engine, of which each test gets a copy of its own, so that all run side by side.
///
///     private let template = TestTemplate { try await Migrator(steps).migrate($0) }
///
///     @Test(arguments: TestEngine.present)
///     func `a unit is found by its code`(_ kind: TestEngine) async throws {
///         try await template.with(kind) { engine in … }
///     }
public actor TestTemplate {
    private let module: Substring
    private let prepare: @Sendable (any Engine) async throws -> Void
    private var made: [TestEngine: Task<TestCopy, any Error>] = [:]

    /// - Parameter file: where the template is written down; its module is what the ledger notes.
    public init(file: String = #fileID, _ prepare: @escaping @Sendable (any Engine) async throws -> Void = { _ in }) {
        module = file.prefix { $0 != "/" }
        self.prepare = prepare
    }

    /// Opens a copy, hands it over, and removes it after.
    @discardableResult
    public nonisolated func with<Answer: Sendable>(
        _ kind: TestEngine, _ body: @Sendable (any Engine) async throws -> Answer
    ) async throws -> Answer {
        try await withAddress(kind) { address in
            let engine = try address.open()
            let answer = await Self.outcome { try await body(engine) }
            try await engine.close()
            return try answer.get()
        }
    }

    /// Hands over where a copy is, for tests that open it more than once, and removes it after.
    @discardableResult
    public nonisolated func withAddress<Answer: Sendable>(
        _ kind: TestEngine, _ body: @Sendable (DatabaseAddress) async throws -> Answer
    ) async throws -> Answer {
        if kind == .postgres { await TestPlaces.shared.take() }
        let answer = await Self.outcome { try await withCopy(kind, body) }
        if kind == .postgres { await TestPlaces.shared.giveBack() }
        return try answer.get()
    }

    private nonisolated func withCopy<Answer: Sendable>(
        _ kind: TestEngine, _ body: @Sendable (DatabaseAddress) async throws -> Answer
    ) async throws -> Answer {
        let copy = try await TestCopy.make(of: original(kind))
        TestLedger.note(module, kind)
        let answer = await Self.outcome { try await body(copy.address) }
        try await copy.remove()
        return try answer.get()
    }

    private func original(_ kind: TestEngine) async throws -> TestCopy {
        let making = made[kind] ?? Task { try await make(kind) }
        made[kind] = making
        return try await making.value
    }

    private func make(_ kind: TestEngine) async throws -> TestCopy {
        let original = try await TestCopy.makeEmpty(kind)
        let engine = try original.address.open()
        try await prepare(engine)
        // Closed, a database of SQLite is one file, and one of PostgreSQL may be copied.
        try await engine.close()
        return original
    }

    private static func outcome<Answer: Sendable>(
        _ body: () async throws -> Answer
    ) async -> Result<Answer, any Error> {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}
