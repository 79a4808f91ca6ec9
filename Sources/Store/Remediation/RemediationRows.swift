import Database
import ParIndex

extension RemedialMeasure.State: Storable {}

extension Transaction {
    /// A unit's measures in a round, in the order in which they were written.
    func measures(_ round: String, _ unit: UnitKey) throws -> [RemedialMeasure] {
        try rows("SELECT * FROM measure WHERE round = \(round) AND unit = \(unit) ORDER BY place")
            .map(RemedialMeasure.init)
    }

    /// Keeps a new measure behind those that are there.
    func add(_ measure: RemedialMeasure, _ round: String, _ unit: UnitKey) throws {
        let last = try one("SELECT MAX(place) AS place FROM measure WHERE round = \(round) AND unit = \(unit)")
        let place = (try last?["place"] as Int? ?? 0) + 1
        let terms = measure.terms
        try execute(
            """
            INSERT INTO measure (id, round, unit, code, place, version, content, responsible, due, proof, expected, state,
                outcome, done_on, changed_by, changed_name, changed_at)
            VALUES (\(measure.id), \(round), \(unit), \(measure.code), \(place), \(measure.version), \(terms.action),
                \(terms.responsible), \(terms.due?.description), \(terms.proof), \(terms.expected), \(terms.state),
                \(terms.outcome), \(terms.doneOn?.description), \(measure.changed.person), \(measure.changed.name),
                \(measure.changed.at))
            """)
    }

    /// Keeps other terms of a measure of the unit.
    func update(_ measure: RemedialMeasure, _ round: String, _ unit: UnitKey) throws {
        let terms = measure.terms
        try execute(
            """
            UPDATE measure SET version = \(measure.version), content = \(terms.action),
                responsible = \(terms.responsible), due = \(terms.due?.description), proof = \(terms.proof),
                expected = \(terms.expected), state = \(terms.state), outcome = \(terms.outcome),
                done_on = \(terms.doneOn?.description), changed_by = \(measure.changed.person),
                changed_name = \(measure.changed.name), changed_at = \(measure.changed.at)
            WHERE id = \(measure.id) AND round = \(round) AND unit = \(unit)
            """)
    }
}

extension RemedialMeasure {
    fileprivate init(_ row: Row) throws {
        let due: String? = try row["due"]
        let doneOn: String? = try row["done_on"]
        let terms = Terms(
            action: try row["content"], responsible: try row["responsible"], due: due.flatMap { Day(parsing: $0) },
            proof: try row["proof"], expected: try row["expected"], state: try row["state"],
            outcome: try row["outcome"], doneOn: doneOn.flatMap { Day(parsing: $0) })
        self.init(
            id: try row["id"], code: try row["code"], version: try row["version"], terms: terms,
            changed: try Authorship(changedIn: row))
    }

    /// What the record keeps of it: every part that says something.
    var said: String {
        [
            terms.action, terms.responsible, terms.due?.description ?? "", terms.proof,
            terms.expected.map { "+\($0)" } ?? "", terms.state.rawValue, terms.outcome,
            terms.doneOn?.description ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " | ")
    }
}
