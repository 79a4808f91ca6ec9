import Database
import ParIndex

extension Role: Storable {}

extension Seat: Storable {
    public var stored: SQL.Value { .text(text) }

    public init?(stored: SQL.Value) {
        guard let text = String(stored: stored) else { return nil }
        self.init(text: text)
    }
}

extension SignInName: Storable {
    public var stored: SQL.Value { .text(text) }

    public init?(stored: SQL.Value) {
        guard let text = String(stored: stored) else { return nil }
        self.init(text)
    }
}

extension Transaction {
    /// The person of a row of table `person`, with all appointments.
    func person(_ row: Row) throws -> Person {
        let id: String = try row["id"]
        return Person(
            id: id, name: try row["name"],
            appointments: try rows("SELECT * FROM appointment WHERE person = \(id) ORDER BY id").map(Appointment.init))
    }

    /// The person of that id.
    func person(id: String) throws -> Person? {
        try one("SELECT * FROM person WHERE id = \(id)").map { try person($0) }
    }

    /// Adds an appointment that is not there yet.
    func add(_ appointment: Appointment, of person: String) throws {
        try execute(
            """
            INSERT INTO appointment (id, person, role, seat, seat_name, round, codes, units)
            VALUES (\(appointment.id), \(person), \(appointment.role), \(appointment.seat), \(appointment.seatName),
                \(appointment.round), \(Words.text(appointment.codes)), \(Words.text(appointment.units)))
            ON CONFLICT (id) DO NOTHING
            """)
    }
}

extension Appointment {
    init(_ row: Row) throws {
        self.init(
            id: try row["id"], role: try row["role"], seat: try row["seat"], seatName: try row["seat_name"],
            round: try row["round"], codes: Words.list(try row["codes"]) { Code($0) },
            units: Words.list(try row["units"]) { UnitKey(parsing: $0) })
    }
}

/// Several keys in one column, with a space between; keys hold none.
enum Words {
    static func text(_ keys: [some CustomStringConvertible]) -> String {
        keys.map(\.description).joined(separator: " ")
    }

    static func list<Key>(_ text: String, _ key: (Substring) -> Key?) -> [Key] {
        text.split(separator: " ").compactMap(key)
    }
}
