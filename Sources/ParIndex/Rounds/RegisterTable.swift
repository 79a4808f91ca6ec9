/// A register as rows of a table: unit (code or name), figure (bảng số liệu đã công bố).
public struct RegisterTable: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        public var unit: UnitKey
        public var name: String
        public var figure: Quantity
    }

    public struct Fault: Hashable, Sendable {
        /// Counted from 1.
        public var line: Int
        public var fault: RegisterFault

        public init(line: Int, fault: RegisterFault) {
            (self.line, self.fault) = (line, fault)
        }
    }

    public private(set) var lines: [Line] = []
    public private(set) var faults: [Fault] = []

    private let table: RoundTable
    private let set: CriteriaSet
    private let key: String
    private let year: Int

    /// Reads rows; a first row whose second cell is no number is a heading.
    ///
    /// - Parameter key: the register's, by which rules of the set name it.
    public init(_ rows: [[String]], register key: String, of table: RoundTable, under set: CriteriaSet, year: Int) {
        (self.table, self.set, self.key, self.year) = (table, set, key, year)
        for (place, row) in rows.enumerated() where row.contains(where: \.holdsWords) {
            if place == 0, row.count >= 2, Quantity(row[1]) == nil, (try? table.participant(named: row[0])) == nil {
                continue
            }
            do throws(RegisterFault) {
                lines.append(try line(row))
            } catch {
                faults.append(Fault(line: place + 1, fault: error))
            }
        }
    }

    /// The units of the table that no line names.
    public var missing: [Participant] {
        let known = Set(lines.map(\.unit))
        return table.participants.filter { !known.contains($0.unit) }
    }

    private func line(_ row: [String]) throws(RegisterFault) -> Line {
        guard row.count >= 2 else { throw .columnsMissing }
        let participant: Participant
        do throws(GivenPartFault) {
            participant = try table.participant(named: row[0])
        } catch {
            throw .unit(error)
        }
        guard let figure = Quantity(row[1]) else { throw .notFigure(row[1]) }
        guard !lines.contains(where: { $0.unit == participant.unit }) else { throw .twice }
        try expectScorable(figure, participant.unit)
        return Line(unit: participant.unit, name: participant.name, figure: figure)
    }

    /// Refuses a figure of which a rule can make no points, such as a percentage above 100.
    private func expectScorable(_ figure: Quantity, _ unit: UnitKey) throws(RegisterFault) {
        let context = ScoringContext(set, year: year, unit: unit.code, registers: [key: [unit.code: figure]])
        for criterion in set.criteria where criterion.rule.isRegister && criterion.rule.registerRule?.register == key {
            do throws(ScoringError) {
                _ = try criterion.score(.facts([:]), in: context)
            } catch {
                throw .unscorable(criterion.code, error)
            }
        }
    }
}

/// Why a line of a register can not be taken.
public enum RegisterFault: Error, Hashable, Sendable {
    case unit(GivenPartFault)
    case notFigure(String)
    /// The unit stands in an earlier line.
    case twice
    /// A rule can make no points of the figure.
    case unscorable(Code, ScoringError)
    /// A line has fewer than two columns.
    case columnsMissing
    /// What published the figures was not named with number and date.
    case sourceMissing
    /// No rule of the set looks at such a register.
    case unknownRegister(String)
}

extension Round {
    /// A line on which nothing but a register answers, with that answer on the council's side; what the council gave
    /// otherwise stays.
    ///
    /// - Parameter isListed: whether the register holds the unit.
    public func lookUp(
        _ line: SheetLine, isListed: Bool, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> SheetLine {
        try expectImports(by: actor)
        guard line.appraisal == nil || line.appraisal == .facts([:]) else { return line }
        let answer: Answer? = isListed ? .facts([:]) : nil
        guard line.appraisal != answer else { return line }
        var changed = line
        (changed.appraisal, changed.ground, changed.appraised) = (answer, nil, Authorship(actor, at: now))
        changed.version += 1
        return changed
    }
}
