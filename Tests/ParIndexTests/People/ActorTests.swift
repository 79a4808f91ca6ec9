import ParIndex
import Testing

struct ActorTests {
    private static let lienSon = UnitKey("06502", from: nil)
    private static let dongMo = UnitKey("06463", from: nil)

    private func actor(_ appointments: Appointment..., secondFactor: Bool = true) -> Actor {
        Actor(Person(id: "p", name: "Vi Thị Mối", appointments: appointments), hasSecondFactor: secondFactor)
    }

    private func appointment(
        _ role: Role, _ seat: Seat, round: String? = nil, codes: [Code] = [], units: [UnitKey] = []
    )
        -> Appointment
    {
        Appointment(
            id: "\(role)\(codes)", role: role, seat: seat, seatName: "UBND xã Liên Sơn", round: round, codes: codes,
            units: units)
    }

    private func subject(_ unit: UnitKey, _ code: Code? = nil) -> Subject {
        Subject(authority: "187", round: "chi-lang-2023", unit: unit, code: code)
    }

    @Test func `an officer answers the criteria given and nothing else`() throws {
        let officer = actor(appointment(.unitOfficer, .unit(Self.lienSon), codes: [try #require(Code("3.4"))]))
        #expect(officer.may(.answer, on: subject(Self.lienSon, Code("3.4.1"))))
        #expect(officer.may(.answer, on: subject(Self.lienSon, Code("3.4"))))
        #expect(!officer.may(.answer, on: subject(Self.lienSon, Code("3.41"))))
        #expect(!officer.may(.answer, on: subject(Self.lienSon, Code("3"))))
    }

    @Test func `nobody of one unit sees the sheet of another`() {
        for role in [Role.unitHead, .unitCoordinator, .unitOfficer] {
            #expect(actor(appointment(role, .unit(Self.lienSon))).may(.seeSheet, on: subject(Self.lienSon)))
            #expect(!actor(appointment(role, .unit(Self.lienSon))).may(.seeSheet, on: subject(Self.dongMo)))
        }
    }

    @Test func `a council member appraises only units and criteria assigned`() throws {
        let member = actor(
            appointment(.appraiser, .authority("187"), codes: [try #require(Code("5"))], units: [Self.dongMo]))
        #expect(member.may(.appraise, on: subject(Self.dongMo, Code("5.2"))))
        #expect(!member.may(.appraise, on: subject(Self.lienSon, Code("5.2"))))
        #expect(!member.may(.appraise, on: subject(Self.dongMo, Code("6.1"))))
    }

    @Test func `an appointment for one round does not reach another`() {
        let chair = actor(appointment(.councilChair, .authority("187"), round: "chi-lang-2022"))
        #expect(!chair.may(.conclude, on: subject(Self.lienSon)))
    }

    @Test func `an authority does not reach units of another`() {
        let chair = actor(appointment(.councilChair, .authority("188")))
        #expect(!chair.may(.appraise, on: subject(Self.lienSon)))
    }

    @Test func `approving needs the second factor, answering does not`() throws {
        let head = actor(appointment(.unitHead, .unit(Self.lienSon)), secondFactor: false)
        #expect(throws: Denial.secondFactorMissing(.approve)) {
            try head.authorize(.approve, on: subject(Self.lienSon))
        }
        #expect(try head.authorize(.answer, on: subject(Self.lienSon)).role == .unitHead)
    }

    @Test func `who enters for an officer acts by the wider appointment`() throws {
        let both = actor(
            appointment(.unitCoordinator, .unit(Self.lienSon)),
            appointment(.unitOfficer, .unit(Self.lienSon), codes: [try #require(Code("5"))]))
        #expect(try both.authorize(.answer, on: subject(Self.lienSon, Code("5.1"))).role == .unitOfficer)
        #expect(try both.authorize(.answer, on: subject(Self.lienSon, Code("6.1"))).role == .unitCoordinator)
    }

    @Test func `a unit never appraises, a council never answers`() {
        for role in Role.allCases {
            #expect(!(role.acts.contains(.answer) && role.acts.contains(.appraise)), "\(role)")
        }
    }
}
