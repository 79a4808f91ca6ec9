import Database
import ParIndex
import Store
import TestDatabases
import Testing

struct SignInTests {
    private static let person = Person(
        id: "p1", name: "Hoàng Thị Lan",
        appointments: [
            Appointment(
                id: "a1", role: .unitCoordinator, seat: .unit(UnitKey("06502", from: nil)), seatName: "Xã Liên Sơn",
                round: "chi-lang-2023", codes: [Code("3.4"), Code("5")].compactMap { $0 })
        ])

    private func withPerson(
        _ kind: TestEngine, _ body: @Sendable (Store) async throws -> Void
    ) async throws {
        try await withStore(kind) { store in
            try await store.add([(Self.person, linkDigest: "link")], at: 1000)
            try await body(store)
        }
    }

    private static let limits = SessionLimits(idle: 60, absolute: 90)

    private func begin(_ store: Store, _ link: String, _ token: String, at second: Int64) async throws -> Person? {
        try await store.beginSession(
            linkDigest: link, NewSession(tokenDigest: token, device: "", hasSecondFactor: true, isDemo: true),
            Self.limits, at: Instant(seconds: second), request: "r")
    }

    private func person(_ store: Store, _ token: String, at second: Int64) async throws -> Person? {
        try await store.visit(tokenDigest: token, at: Instant(seconds: second), Self.limits).session?.person
    }

    @Test(arguments: TestEngine.present)
    func `a link begins a session that knows the person until it ends`(_ kind: TestEngine) async throws {
        try await withPerson(kind) { store in
            let signedIn = try await begin(store, "link", "t", at: 2000)
            #expect(signedIn == Self.person)
            let last = try await person(store, "t", at: 2059)
            #expect(last == Self.person)
            let after = try await person(store, "t", at: 2060)
            #expect(after == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `an unknown link begins nothing`(_ kind: TestEngine) async throws {
        try await withPerson(kind) { store in
            let stranger = try await begin(store, "' OR '1'='1", "t", at: 1)
            #expect(stranger == nil)
            let session = try await person(store, "t", at: 2)
            #expect(session == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a session that was ended knows nobody, another one still does`(_ kind: TestEngine) async throws {
        try await withPerson(kind) { store in
            for token in ["a", "b"] {
                _ = try await begin(store, "link", token, at: 1)
            }
            try await store.endSession(
                tokenDigest: "a", by: .lan, at: Instant(seconds: 2), request: "r")
            try await store.endSession(
                tokenDigest: "nobody's", by: .lan, at: Instant(seconds: 2), request: "r")
            let (ended, open) = (
                try await person(store, "a", at: 2), try await person(store, "b", at: 2)
            )
            #expect(ended == nil)
            #expect(open == Self.person)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a person who is there already gets a further link and stays who it was`(_ kind: TestEngine) async throws {
        var renamed = Self.person
        renamed.name = "Người khác"
        let again = renamed
        try await withPerson(kind) { store in
            try await store.add([(again, linkDigest: "second")], at: 1001)
            for link in ["link", "second"] {
                let signedIn = try await begin(store, link, link, at: 2)
                #expect(signedIn == Self.person)
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `of people added together none is stored where one is refused`(_ kind: TestEngine) async throws {
        var other = Self.person
        other.id = "p2"
        let second = other
        try await withPerson(kind) { store in
            let error = await #expect(throws: DatabaseError.self) {
                try await store.add([(second, linkDigest: "other"), (Self.person, linkDigest: "link")], at: 1)
            }
            #expect(error?.kind == .unique)
            let signedIn = try await begin(store, "other", "t", at: 1)
            #expect(signedIn == nil)
        }
    }
}
