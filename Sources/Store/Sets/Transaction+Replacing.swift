import Database
import ParIndex

/// What hangs on the codes of a set beside its answers, and moves with them when another version takes over.
extension Transaction {
    /// Evidence goes with its criterion; what loses its place stays in the unit's binder, and in the record with the code.
    func moveProofs(
        _ slug: String, _ table: String, _ migration: AnswerMigration, _ deeds: inout Deeds
    ) throws {
        let leaving = try rows(
            """
            SELECT x.* FROM proof x JOIN participant p ON p.round = x.round AND p.unit = x.unit
            WHERE x.round = \(slug) AND p.round_table = \(table) ORDER BY x.unit, x.code, x.document, x.part
            """
        ).map { row in (unit: try row["unit"] as UnitKey, proof: try Proof(row)) }
            .filter { migration.fate(of: $0.proof.code).code != $0.proof.code }
        // All leave before any arrives, so that two criteria may change places.
        for (unit, proof) in leaving {
            try execute(
                """
                DELETE FROM proof WHERE round = \(slug) AND unit = \(unit) AND code = \(proof.code)
                    AND document = \(proof.document) AND part = \(proof.part)
                """)
        }
        for (unit, proof) in leaving {
            let target = migration.fate(of: proof.code).code
            if let target {
                var moved = proof
                moved.code = target
                try insert(moved, slug, unit)
            }
            deeds.note(
                Deed(
                    "moveProof", "dot/\(slug)/\(unit)/\(proof.code)/minh-chung/\(proof.document)",
                    before: "\(proof.code) \(proof.page)", after: target?.text))
        }
    }

    /// Reports of given points go with their criteria.
    func moveReports(_ slug: String, _ table: String, _ migration: AnswerMigration) throws {
        let leaving = try rows(
            """
            SELECT x.* FROM given_proof x JOIN participant p ON p.round = x.round AND p.unit = x.unit
            WHERE x.round = \(slug) AND p.round_table = \(table)
            """
        ).map { row in
            (
                unit: try row["unit"] as UnitKey, code: try row["code"] as Code, report: try row["report"] as String,
                isCurrent: try row["is_current"] as Int
            )
        }.filter { migration.fate(of: $0.code).code != $0.code }
        for proof in leaving {
            try execute(
                """
                DELETE FROM given_proof WHERE round = \(slug) AND unit = \(proof.unit) AND code = \(proof.code)
                    AND report = \(proof.report)
                """)
        }
        for proof in leaving {
            guard let target = migration.fate(of: proof.code).code else { continue }
            try execute(
                """
                INSERT INTO given_proof (round, unit, code, report, is_current)
                VALUES (\(slug), \(proof.unit), \(target), \(proof.report), \(proof.isCurrent))
                """)
        }
    }

    /// Appointments for this round follow their criteria: those at the table's units, and the council's where the round has
    /// one table only, since codes of several sets can not be told apart.
    func moveAppointments(
        _ round: Round, _ table: String, _ migration: AnswerMigration, _ deeds: inout Deeds
    ) throws {
        let units = try rows(
            "SELECT unit FROM participant WHERE round = \(round.slug) AND round_table = \(table)"
        ).map { try $0["unit"] as UnitKey }
        let seats = Set(units.map { Seat.unit($0) })
        let found = try rows("SELECT * FROM appointment WHERE round = \(round.slug) AND codes <> '' ORDER BY id")
        for appointment in try found.map(Appointment.init) {
            guard seats.contains(appointment.seat) || round.tables.count == 1 else { continue }
            let codes = appointment.codes.compactMap { migration.fate(of: $0).code }
            guard codes != appointment.codes else { continue }
            // Nothing left would mean everything; the old codes stay, and whoever assigns sees that they name nothing.
            guard !codes.isEmpty else { continue }
            try execute("UPDATE appointment SET codes = \(Words.text(codes)) WHERE id = \(appointment.id)")
            deeds.note(
                Deed(
                    "moveAppointment", "phan-cong/\(appointment.id)", before: Words.text(appointment.codes),
                    after: Words.text(codes)))
        }
    }
}
