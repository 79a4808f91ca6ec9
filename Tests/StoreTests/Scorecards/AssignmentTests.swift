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
    func `the sheets of a unit that run are found, those of the past are not`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound(named: "cu", year: 2022, [(.lienSon, "8")]))
            try await store.add(Self.running())
            let actor = Actor(Self.person("moi", .unitCoordinator), hasSecondFactor: false)
            let sheets = try await store.runningSheets(of: [Self.unit], for: actor)
            #expect(sheets.map(\.found.sheet.round) == ["chi-lang-2023"])
            let material = try await store.sheetMaterial("chi-lang-2023", Self.unit, for: actor)
            #expect(material?.past.map(\.line.code).sorted() == [c("1"), c("2")])
            #expect(material?.past.allSatisfy { $0.year == 2022 && $0.unit == Self.unit } == true)
        }
    }
}
