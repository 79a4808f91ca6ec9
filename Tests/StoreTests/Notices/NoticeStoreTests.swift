import Database
import ParIndex
import Samples
import Store
import TestDatabases
import Testing

struct NoticeStoreTests {
    private static let now = Instant("2024-12-20", secondOfDay: 8 * 3600)
    private static let tomorrow = Instant("2024-12-21", secondOfDay: 8 * 3600)
    private static let criterion = Criterion(
        code: c("1.1"), title: "Kế hoạch CCHC", maximum: Points(2), rule: .unknown,
        source: Source(document: "Bộ tiêu chí"), from: "2023-01-01")
    private static let set = CriteriaSet(
        slug: "chi-lang-2023", title: "Bộ tiêu chí", standing: .test, source: Source(document: "Bộ tiêu chí"),
        from: "2023-01-01", scale: Points(2), domains: [Domain(node: criterion)])

    private static let people = [
        ("moi", "Vi Thị Mối", Role.unitCoordinator, Seat.unit(Samples.lienSon)),
        ("tinh", "Lý Văn Tính", .unitOfficer, .unit(Samples.dongMo)),
        ("dinh", "Phạm Thị Định", .appraiser, .authority(Samples.chiLang.code)),
    ].map { id, name, role, seat in
        Person(
            id: id, name: name, appointments: [Appointment(id: id, role: role, seat: seat, seatName: "UBND xã")])
    }

    private func withPeople(_ kind: TestEngine, _ body: @Sendable (Store) async throws -> Void) async throws {
        try await withStore(kind) { store in
            try await store.add(Samples.runningRound(at: Self.now), cards: [:], results: [:])
            let accounts = Self.people.map { person in
                NewAccount(person: person, email: person.id == "dinh" ? "" : "\(person.id)@chi-lang.vn")
            }
            _ = try await store.add(accounts, by: .system, at: Self.now, request: "")
            try await body(store)
        }
    }

    private func remind(_ store: Store, at now: Instant = Self.now) async throws -> Int {
        try await store.remind(at: now) { _ in Self.set }.notices
    }

    private func occasion(_ id: String, at now: Instant = Self.now) throws -> Occasion {
        let person = try #require(Self.people.first { $0.id == id })
        return Occasion(Actor(person, hasSecondFactor: true), at: now, request: "r")
    }

    @Test(arguments: TestEngine.present)
    func `a second run makes nothing twice, two at once neither`(_ kind: TestEngine) async throws {
        try await withPeople(kind) { store in
            async let first = remind(store)
            async let second = remind(store)
            let made = try await first + second
            #expect(made == 2)
            let again = try await remind(store, at: Self.tomorrow)
            #expect(again == 0)
            let kept = try await store.notices(of: "moi", most: 10)
            #expect(kept.map(\.notice.key.kind) == [.assigned])
            #expect(kept.first?.notice.key.unit == Samples.lienSon)
            #expect(kept.first?.notice.unitName == "Xã Liên Sơn")
        }
    }

    @Test(arguments: TestEngine.present)
    func `one reads one's own notices only`(_ kind: TestEngine) async throws {
        try await withPeople(kind) { store in
            _ = try await remind(store)
            let id = try #require(try await store.notices(of: "moi", most: 10).first?.id)
            let foreign = try await store.readNotice(id, on: occasion("tinh"))
            #expect(foreign == nil)
            let unread = try await store.notices(of: "moi", most: 10).first?.read
            #expect(unread == nil)
            let own = try await store.readNotice(id, on: occasion("moi"))
            #expect(own?.id == id)
            let read = try await store.notices(of: "moi", most: 10).first?.read
            #expect(read == Self.now)
        }
    }

    @Test(arguments: TestEngine.present)
    func `reading all leaves unread what came after the list was seen`(_ kind: TestEngine) async throws {
        try await withPeople(kind) { store in
            _ = try await remind(store)
            let due = Instant("2024-12-26", secondOfDay: 8 * 3600)
            _ = try await remind(store, at: due)
            try await store.readNotices(until: Self.now, on: occasion("moi", at: due))
            let notices = try await store.notices(of: "moi", most: 10)
            #expect(notices.map { $0.read == nil } == [true, false])
            #expect(notices.map(\.notice.key.kind) == [.dueTomorrow, .assigned])
        }
    }

    @Test(arguments: TestEngine.present)
    func `a person with an address is mailed once a day, what was read or mailed not again`(
        _ kind: TestEngine
    ) async throws {
        try await withPeople(kind) { store in
            _ = try await remind(store)
            let digests = try await store.digests(at: Self.now)
            #expect(digests.map(\.email) == ["moi@chi-lang.vn", "tinh@chi-lang.vn"])
            let first = try #require(digests.first)
            try await store.noteMailed(first, at: Self.now)
            let left = try await store.digests(at: Self.tomorrow)
            #expect(left.map(\.person.id) == ["tinh"])
            try await store.readNotices(until: Self.now, on: occasion("tinh"))
            let none = try await store.digests(at: Self.tomorrow)
            #expect(none.isEmpty)
        }
    }

    @Test(arguments: TestEngine.present)
    func `what comes later on a day with a mail waits for the next day`(_ kind: TestEngine) async throws {
        try await withPeople(kind) { store in
            _ = try await remind(store)
            let (due, next) = (Instant("2024-12-26", secondOfDay: 8 * 3600), Instant("2024-12-27"))
            for digest in try await store.digests(at: due) { try await store.noteMailed(digest, at: due) }
            let made = try await remind(store, at: due)
            #expect(made == 2)
            let today = try await store.digests(at: due)
            let tomorrow = try await store.digests(at: next)
            #expect(today.isEmpty)
            #expect(tomorrow.map(\.notices.count) == [1, 1])
        }
    }

    @Test(arguments: TestEngine.present)
    func `who left is told nothing`(_ kind: TestEngine) async throws {
        try await withPeople(kind) { store in
            try await store.close("tinh", by: .system, at: Self.now, request: "")
            let made = try await remind(store)
            #expect(made == 1)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a run and a reading are on record`(_ kind: TestEngine) async throws {
        try await withPeople(kind) { store in
            _ = try await remind(store)
            try await store.readNotices(until: Self.now, on: occasion("moi"))
            let acts = try await store.recordEntries(by: .system, at: Self.now, request: "").map(\.deed.act)
            #expect(acts.filter { ["remind", "readNotices"].contains($0) }.count == 2)
        }
    }
}
