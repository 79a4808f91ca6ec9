import HTTPTypes
import ParIndex
import Samples
import Store

@testable import Web

/// Somebody who asks, by the letters of the table of rights.
struct Persona: Sendable {
    let id: String
    let person: Person
    let hasSecondFactor: Bool
    let token: Token
    let formToken: String

    /// Everybody who has a session, by what the head of the table says of them.
    static let all: [Persona] =
        usual + [everythingElsewhere] + special + usual.filter { $0.id.count == 1 }.map(\.withoutSecondFactor)

    static subscript(id: String) -> Persona { all.first { $0.id == id } ?? all[0] }

    /// Those whom every line is about: each role here, and each that there is elsewhere.
    static let usual: [Persona] = [
        Persona(id: "A", .administrator, .installation),
        Persona(id: "M", .programmeManager, here), Persona(id: "M'", .programmeManager, elsewhere),
        Persona(id: "C", .councilChair, here), Persona(id: "C'", .councilChair, elsewhere),
        Persona(id: "T", .appraiser, here), Persona(id: "T'", .appraiser, elsewhere),
        Persona(id: "H", .unitHead, own), Persona(id: "H'", .unitHead, other),
        Persona(id: "K", .unitCoordinator, own), Persona(id: "K'", .unitCoordinator, other),
        Persona(id: "O", .unitOfficer, own), Persona(id: "O'", .unitOfficer, other),
        Persona(id: "L", .leader, here), Persona(id: "L'", .leader, elsewhere),
        Persona(id: "U", .auditor, here), Persona(id: "U'", .auditor, elsewhere),
        Persona(id: "U*", .auditor, .installation),
    ]

    /// Somebody who is everything there is elsewhere: where they find nothing, nobody from elsewhere does.
    static let everythingElsewhere: Persona = {
        var person = Person(id: "ngoai", name: "Nông Văn Chuyên")
        person.appointments = usual.filter(\.isElsewhere).flatMap(\.person.appointments)
        for place in person.appointments.indices { person.appointments[place].id += "-ngoai" }
        return Persona(person, true)
    }()

    var isElsewhere: Bool { id.hasSuffix("'") }

    /// Those whom some lines name besides.
    private static let special: [Persona] = [
        Persona(id: "M2", .programmeManager, here),
        Persona(id: "T3", .appraiser, here),
        Persona(id: "T1", .appraiser, here, codes: ["1"]),
        Persona(id: "T2", .appraiser, here, units: [Samples.dongMo]),
        Persona(id: "O2", .unitOfficer, own, codes: ["2"]),
    ]

    private static let (here, elsewhere) = (Seat.authority(Samples.chiLang.code), Seat.authority("392"))
    private static let (own, other) = (Seat.unit(Samples.lienSon), Seat.unit(Samples.dongMo))

    init(
        id: String, _ role: Role, _ seat: Seat, codes: [String] = [], units: [UnitKey] = [],
        hasSecondFactor: Bool = true
    ) {
        let appointment = Appointment(
            id: id, role: role, seat: seat, seatName: "Nơi công tác", codes: codes.compactMap(Code.init),
            units: units)
        self.init(Person(id: id, name: "Nông Văn Chuyên", appointments: [appointment]), hasSecondFactor)
    }

    private init(_ person: Person, _ hasSecondFactor: Bool) {
        (id, self.person, self.hasSecondFactor) = (person.id, person, hasSecondFactor)
        token = Token(text: "phien-cua-" + id)
        formToken = token.derived(for: "form")
    }

    /// The same role, signed in by password alone.
    private var withoutSecondFactor: Persona {
        var person = person
        person.id += "-"
        person.appointments[0].id += "-"
        return Persona(person, false)
    }

    var occasion: Occasion {
        Occasion(Actor(person, hasSecondFactor: hasSecondFactor), at: RightsWorld.now, request: "nen")
    }

    /// The cookie of the session.
    func headers(_ program: Program) -> HTTPFields { [.cookie: "\(program.cookies.session)=\(token.text)"] }
}
