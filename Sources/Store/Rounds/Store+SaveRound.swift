import Database
import ParIndex

extension Store {
    /// Adds a round with its tables, units, answers and results, in one transaction.
    ///
    /// Throws a `DatabaseError` of kind `.unique` where a round of that slug is there already; nothing is stored then.
    ///
    /// - Parameters:
    ///   - results: by the table's slug.
    ///   - registers: published registers that rules of the round look at, by key: unit code to figure.
    public func add(
        _ round: Round, cards: [UnitKey: Scorecard], results: [String: [UnitResult]],
        registers: [String: [String: Quantity]] = [:]
    ) async throws {
        try await engine.write { transaction in
            let writer = RoundWriter(round: round, transaction: transaction)
            try writer.write(cards, results)
            try writer.write(registers)
        }
    }
}

/// Writes one round into the tables of the schema.
struct RoundWriter {
    let round: Round
    let transaction: any Transaction

    func write(_ cards: [UnitKey: Scorecard], _ results: [String: [UnitResult]]) throws {
        try writeRound()
        for (place, table) in round.tables.enumerated() {
            try write(table, place: place, appraised: results[table.slug]?.count ?? 0)
            try write(participants: table)
        }
        try write(entriesOf: round.tables.flatMap(\.participants).compactMap { cards[$0.unit] })
        try ResultRows(round: round.slug, transaction: transaction).write(results)
    }

    func write(_ registers: [String: [String: Quantity]]) throws {
        for (register, figures) in registers {
            try transaction.insert(
                into: "register_figure", columns: ["round", "register", "unit_code", "figure"],
                rows: figures.lazy.map { [round.slug.stored, register.stored, $0.key.stored, $0.value.stored] })
        }
    }

    /// A round with a made-up unit is simulated, whether it says so or not.
    var isSimulated: Bool {
        round.isSimulated || round.tables.contains { $0.participants.contains(where: \.isMadeUp) }
    }

    private func writeRound() throws {
        try transaction.execute(
            """
            INSERT INTO round (slug, title, year, authority_code, authority_name,
                source_document, source_place, source_remark, is_simulated, phase, is_practice, is_blind)
            VALUES (\(round.slug), \(round.title), \(round.year), \(round.authority.code), \(round.authority.name),
                \(round.source?.document), \(round.source?.place), \(round.source?.remark), \(isSimulated.stored),
                \(round.course.phase), \(round.course.isPractice.stored), \(round.course.isBlind.stored))
            """)
        try transaction.write(round.course.calendar, of: round.slug)
    }

    func write(_ table: RoundTable, place: Int, appraised: Int) throws {
        let policy = table.policy
        let range = (policy.grades ?? GradeTable([])).range
        try transaction.execute(
            """
            INSERT INTO round_table (round, slug, place, title, unit_noun, criteria_set,
                units, appraised, ranking_method, rank_on, measure, published_decimals, lowest_score, highest_score)
            VALUES (\(round.slug), \(table.slug), \(place), \(table.title), \(table.unitNoun), \(table.set),
                \(table.participants.count), \(appraised), \(policy.method), \(policy.rankOn), \(policy.measure),
                \(policy.publishedDecimals), \(range.lowerBound), \(range.upperBound))
            """)
        try PolicyRows(round: round.slug, table: table.slug, transaction: transaction).write(policy)
    }

    func write(participants table: RoundTable) throws {
        try transaction.insert(
            into: "participant",
            columns: [
                "round", "unit", "round_table", "name", "name_folded", "name_order", "kind", "superior_code",
                "superior_name", "province_code", "province_name", "is_made_up",
            ],
            rows: table.participants.lazy.map { unit in
                [
                    round.slug.stored, unit.unit.stored, table.slug.stored, unit.name.stored,
                    Folding.fold(unit.name).stored, VietnameseOrder.Key(unit.name).weights.stored, unit.kind.stored,
                    unit.superior.code.stored, unit.superior.name.stored, unit.province.code.stored,
                    unit.province.name.stored, unit.isMadeUp.stored.stored,
                ]
            })
    }

    private func write(entriesOf cards: [Scorecard]) throws {
        for card in cards {
            try transaction.insert(
                into: "entry", columns: ["round", "unit", "code", "self_assessment", "appraisal"],
                rows: card.entries.lazy.map { code, entry in
                    [
                        round.slug.stored, card.unit.stored, code.stored, entry.selfAssessment.stored,
                        entry.appraisal.stored,
                    ]
                })
            for (layer, points) in card.printedTotals {
                try transaction.execute(
                    """
                    INSERT INTO printed_total (round, unit, layer, points)
                    VALUES (\(round.slug), \(card.unit), \(layer), \(points))
                    """)
            }
            guard let grade = card.printedGrade else { continue }
            try transaction.execute(
                "INSERT INTO printed_grade (round, unit, grade) VALUES (\(round.slug), \(card.unit), \(grade))")
        }
    }
}
