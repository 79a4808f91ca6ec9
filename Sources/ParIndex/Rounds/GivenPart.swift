/// Points of one unit for one criterion that somebody outside the council gave (điểm do cơ quan khác chấm).
public struct GivenPart: Hashable, Sendable {
    public var unit: UnitKey
    public var code: Code
    public var points: Points

    public init(unit: UnitKey, code: Code, points: Points) {
        (self.unit, self.code, self.points) = (unit, code, points)
    }

    /// What the council's side of the sheet holds then.
    ///
    /// - Parameter proof: the report that states the points, with its number and date.
    public func answer(to criterion: Criterion, proof: String) throws(GivenPartFault) -> Answer {
        guard criterion.isScoredOutside else { throw .notScoredOutside(criterion.code) }
        guard proof.holdsWords else { throw .proofMissing }
        guard points >= criterion.minimum, points <= criterion.maximum else {
            throw .outOfRange(points, minimum: criterion.minimum, maximum: criterion.maximum)
        }
        if case .given = criterion.rule { return .given(points, proof: proof) }
        return .awarded(points, reason: proof)
    }
}

/// Why given points can not be taken.
public enum GivenPartFault: Error, Hashable, Sendable {
    case unknownUnit(String)
    case ambiguousUnit(String)
    case unknownCriterion(String)
    /// Neither a survey nor somebody else scores the criterion.
    case notScoredOutside(Code)
    case notPoints(String)
    case outOfRange(Points, minimum: Points, maximum: Points)
    /// The line's unit and criterion stand in an earlier line.
    case twice
    /// The criterion does not apply to the unit.
    case excluded(reason: String)
    /// A line has fewer than three columns.
    case columnsMissing
    case proofMissing
}

extension Criterion {
    /// Whether the points come from outside: a survey, a satisfaction index, an agency, leaders.
    public var isScoredOutside: Bool {
        switch rule {
        case .given, .survey: true
        default: false
        }
    }
}

/// A table of given points, line by line: unit (code or name), criterion, points.
public struct GivenTable: Hashable, Sendable {
    public struct Fault: Hashable, Sendable {
        /// Counted from 1.
        public var line: Int
        public var fault: GivenPartFault

        public init(line: Int, fault: GivenPartFault) {
            (self.line, self.fault) = (line, fault)
        }
    }

    public private(set) var parts: [GivenPart] = []
    public private(set) var faults: [Fault] = []

    private let table: RoundTable
    private let set: CriteriaSet
    private let excluded: [UnitKey: [Code: String]]

    /// Reads rows; a first row whose third cell is no number is a heading.
    ///
    /// - Parameter excluded: criteria that do not apply, by unit.
    public init(
        _ rows: [[String]], of table: RoundTable, under set: CriteriaSet, excluded: [UnitKey: [Code: String]] = [:]
    ) {
        (self.table, self.set, self.excluded) = (table, set, excluded)
        for (place, row) in rows.enumerated() where row.contains(where: \.holdsWords) {
            if place == 0, row.count >= 3, Points(row[2]) == nil, Code(row[1]) == nil { continue }
            do throws(GivenPartFault) {
                parts.append(try part(row))
            } catch {
                faults.append(Fault(line: place + 1, fault: error))
            }
        }
    }

    private func part(_ row: [String]) throws(GivenPartFault) -> GivenPart {
        guard row.count >= 3 else { throw .columnsMissing }
        let unit = try table.participant(named: row[0]).unit
        guard let code = Code(row[1]), let criterion = set[code] else { throw .unknownCriterion(row[1]) }
        guard let points = Points(row[2]) else { throw .notPoints(row[2]) }
        let part = GivenPart(unit: unit, code: criterion.code, points: points)
        _ = try part.answer(to: criterion, proof: ".x")
        let reason = excluded[unit]?.first { criterion.code == $0.key || criterion.code.isBelow($0.key) }?.value
        if let reason { throw .excluded(reason: reason) }
        guard !parts.contains(where: { $0.unit == unit && $0.code == part.code }) else { throw .twice }
        return part
    }
}

extension RoundTable {
    /// The participant of that code or name.
    func participant(named text: String) throws(GivenPartFault) -> Participant {
        if let found = participants.first(where: { $0.unit.code == text || $0.unit.description == text }) {
            return found
        }
        let folded = Folding.fold(text)
        let found = participants.filter { Folding.fold($0.name) == folded }
        guard let first = found.first else { throw .unknownUnit(text) }
        guard found.count == 1 else { throw .ambiguousUnit(text) }
        return first
    }
}
