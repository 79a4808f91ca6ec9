import Database
import ParIndex

extension Store {
    /// The registers that rules of a round look at.
    public func registers(round: String) async throws -> Registers {
        try await engine.read { try $0.registers(round) }
    }

    /// What the registers of a round say of one unit.
    public func registers(round: String, of unit: UnitKey) async throws -> Registers {
        try await engine.read { try $0.registers(round, of: unit) }
    }

    /// Writes a register's figures of a table's units in the place of those before; tells how many, or `nil` where the
    /// person may not see the round's management.
    ///
    /// - Parameter source: what published the figures, with number and date.
    public func keepRegister(
        _ key: String, _ figures: [UnitKey: Quantity], source: String, in slug: String, table: String,
        under set: CriteriaSet, on occasion: Occasion
    ) async throws -> Int? {
        try await record(occasion) { transaction, deeds in
            guard let round = try transaction.round(slug)?.round, occasion.actor.may(.seeRound, on: round.subject)
            else { return nil }
            try round.expectImports(by: occasion.actor)
            guard source.holdsWords else { throw RegisterFault.sourceMissing }
            let codes = set.lines.filter { $0.rule.isRegister && $0.rule.registerRule?.register == key }.map(\.code)
            guard set.registers.contains(where: { $0.key == key }) else { throw RegisterFault.unknownRegister(key) }
            let before = try transaction.registers(slug)
            let former = before.sources[key].map { "\(before.figures[key]?.count ?? 0) | \($0)" }
            for sheet in try transaction.foundSheets(slug).filter({ $0.table == table }).map(\.sheet) {
                let (old, new) = (before.figures[key]?[sheet.unit.code], figures[sheet.unit])
                try transaction.keep(new, key, slug, sheet.unit)
                for code in codes where sheet.exclusion(of: code) == nil {
                    let line = try transaction.line(slug, sheet.unit, code)
                    let changed = try round.lookUp(
                        line, isListed: new != nil, by: occasion.actor, at: occasion.at)
                    if changed != line { try transaction.write(changed, slug, sheet.unit) }
                    guard old != new || before.sources[key] != source else { continue }
                    deeds.note(
                        Deed(
                            "keepRegister", sheet.path(code),
                            before: old.map { "\($0) | \(before.sources[key] ?? "")" },
                            after: new.map { "\($0) | \(source)" }),
                        by: occasion.actor, .importParts, on: sheet.subject.of(code))
                }
            }
            try transaction.execute(
                """
                INSERT INTO register_source (round, register, source) VALUES (\(slug), \(key), \(source))
                ON CONFLICT (round, register) DO UPDATE SET source = excluded.source
                """)
            deeds.note(
                Deed(
                    "keepRegister", "dot/\(slug)/so-lieu/\(key)", before: former, after: "\(figures.count) | \(source)"),
                by: occasion.actor, .importParts, on: round.subject)
            return figures.count
        }
    }
}

extension Transaction {
    func registers(_ round: String) throws -> Registers {
        var registers = Registers()
        for row in try rows("SELECT * FROM register_figure WHERE round = \(round)") {
            registers.figures[try row["register"], default: [:]][try row["unit_code"]] = try row["figure"]
        }
        for row in try rows("SELECT * FROM register_source WHERE round = \(round)") {
            registers.sources[try row["register"]] = try row["source"]
        }
        return registers
    }

    /// What the registers of a round say of one unit: a register that does not list it is there without a figure.
    func registers(_ round: String, of unit: UnitKey) throws -> Registers {
        var registers = Registers()
        for row in try rows(
            """
            SELECT f.register, s.source, MAX(CASE WHEN f.unit_code = \(unit.code) THEN f.figure END) AS figure
            FROM register_figure f
                LEFT JOIN register_source s ON s.round = f.round AND s.register = f.register
            WHERE f.round = \(round) GROUP BY f.register, s.source
            """
        ) {
            let (register, figure): (String, Quantity?) = (try row["register"], try row["figure"])
            registers.figures[register] = figure.map { [unit.code: $0] } ?? [:]
            registers.sources[register] = try row["source"]
        }
        return registers
    }

    /// What scores some criteria of a unit's sheet: registers are read only where a rule looks at one.
    func context(
        _ set: CriteriaSet, _ sheet: Sheet, for criterion: Criterion
    ) throws -> ScoringContext {
        let registers =
            criterion.rule.registerRule == nil ? Registers() : try registers(sheet.round, of: sheet.unit)
        return ScoringContext(set, year: sheet.year, unit: sheet.unit.code, registers: registers)
    }

    fileprivate func keep(_ figure: Quantity?, _ key: String, _ round: String, _ unit: UnitKey) throws {
        try execute(
            "DELETE FROM register_figure WHERE round = \(round) AND register = \(key) AND unit_code = \(unit.code)")
        guard let figure else { return }
        try execute(
            """
            INSERT INTO register_figure (round, register, unit_code, figure)
            VALUES (\(round), \(key), \(unit.code), \(figure))
            """)
    }
}
