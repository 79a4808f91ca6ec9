import ParIndex
import Store
import TestDatabases
import Testing

struct AssignmentTests {
    private static let unit = Participant.lienSon.unit
    private static let seat = Seat.unit(unit)

    private static func person(_ id: String, _ role: Role) -> Person {
        Person(
            id: id, name: "Nông Văn Chức",
            appointments: [Appointment(id: id + "-1", role: role, seat: seat, seatName: "UBND xã Liên Sơn")])
    }

    private static func running() -> TestRound {
        var sample = TestRound([(.lienSon, "8")])
        sample.round.course = RoundCourse(phase: .selfAssessment)
        sample.cards = [:]
        return sample
    }

    @Test(arguments: TestEngine.present)
    func `assigning again takes the place of what was assigned, and nothing takes it away`(_ kind: TestEngine)
        async throws
    {
        try await withStore(kind) { store in
            try await store.add(Self.running())
            let (officer, head) = (Self.person("chuc", .unitOfficer), Self.person("moi", .unitCoordinator))
            try await store.add([(officer, "a"), (head, "b")], at: 0)
            let occasion = Occasion(Actor(head, hasSecondFactor: false), at: Instant(seconds: 1), request: "r")
            for codes in [[c("1")], [c("2"), c("1.1")], []] {
                let sheet = try #require(
                    try await store.assign(codes, to: "chuc", "chi-lang-2023", Self.unit, on: occasion))
                let people = try await store.people(at: Self.seat)
                let found = try #require(people.first { $0.id == "chuc" })
                #expect(sheet.assignment(of: found) == codes.sorted())
                #expect(found.appointments.count == (codes.isEmpty ? 1 : 2))
            }
            let nobody = try await store.assign([c("1")], to: "ai", "chi-lang-2023", Self.unit, on: occasion)
            #expect(nobody == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `handing over moves what is assigned in a sheet, to stand beside what the successor has`(_ kind: TestEngine)
        async throws
    {
        try await withStore(kind) { store in
            try await store.add(Self.running())
            let (leaving, successor) = (Self.person("chuc", .unitOfficer), Self.person("lua", .unitOfficer))
            let head = Self.person("moi", .unitCoordinator)
            try await store.add([(leaving, "a"), (successor, "b"), (head, "c")], at: 0)
            let occasion = Occasion(Actor(head, hasSecondFactor: false), at: Instant(seconds: 1), request: "r")
            _ = try await store.assign([c("1.1"), c("2")], to: "chuc", "chi-lang-2023", Self.unit, on: occasion)
            try await store.handOver(from: leaving, to: successor, by: .system, at: occasion.at, request: "")
            let sheet = try #require(
                try await store.assign([c("1")], to: "moi", "chi-lang-2023", Self.unit, on: occasion))
            let assigned = try await assignments(store, sheet)
            #expect(assigned == ["chuc": nil, "lua": [c("1.1"), c("2")], "moi": [c("1")]])
            try await store.handOver(from: head, to: successor, by: .system, at: occasion.at, request: "")
            let joined = try await assignments(store, sheet)
            #expect(joined == ["chuc": nil, "lua": [c("1"), c("2")], "moi": nil])
        }
    }

    /// What each is assigned, by their ids; `nil` for who serves at the unit no longer.
    private func assignments(_ store: Store, _ sheet: Sheet) async throws -> [String: [Code]?] {
        let people = try await store.people(at: Self.seat)
        return ["chuc", "lua", "moi"].reduce(into: [:]) { found, id in
            found.updateValue(people.first { $0.id == id }.map { sheet.assignment(of: $0) }, forKey: id)
        }
    }

    @Test(arguments: TestEngine.present)
    func `who left serves at the unit no more`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(
                [(Self.person("chuc", .unitOfficer), "a"), (Self.person("lua", .unitOfficer), "b")], at: 0)
            try await store.close("chuc", by: .system, at: Instant(seconds: 1), request: "")
            let people = try await store.people(at: Self.seat)
            #expect(people.map(\.id) == ["lua"])
        }
    }

    @Test(arguments: TestEngine.present)
    func `why the head refused a sheet is found with it again`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(Self.running())
            let (sender, head) = (Self.person("moi", .unitCoordinator), Self.person("xa", .unitHead))
            let at = Instant(seconds: 1)
            _ = try await store.send(
                "chi-lang-2023", Self.unit, open: { _ in 0 },
                on: Occasion(Actor(sender, hasSecondFactor: false), at: at, request: "r"))
            let actor = Actor(head, hasSecondFactor: true)
            _ = try await store.reject(
                "chi-lang-2023", Self.unit, reason: "Thiếu số liệu", on: Occasion(actor, at: at, request: "r"))
            let kept = try await store.sheet("chi-lang-2023", Self.unit, for: actor)?.found.sheet
            #expect(kept?.rejection?.reason == "Thiếu số liệu")
            #expect(kept?.rejection?.by == Authorship(person: "xa", name: "Nông Văn Chức", at: at))
        }
    }

    @Test(arguments: TestEngine.present)
    func `the sheets of a unit that run are found, those of the past are not`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound(named: "cu", year: 2022, [(.lienSon, "8")]))
            try await store.add(Self.running())
            let actor = Actor(Self.person("moi", .unitCoordinator), hasSecondFactor: false)
            let sheets = try await store.runningSheets(of: [Self.unit], for: actor)
            #expect(sheets.map(\.found.sheet.round) == ["chi-lang-2023"])
            let material = try await store.sheetMaterial("chi-lang-2023", Self.unit, for: actor) { _ in
                OutsideNeeds(registers: false, reports: false)
            }
            #expect(material?.past.map(\.line.code).sorted() == [c("1"), c("2")])
            #expect(material?.past.allSatisfy { $0.year == 2022 && $0.unit == Self.unit } == true)
        }
    }
}
