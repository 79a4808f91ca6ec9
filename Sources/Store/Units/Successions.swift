import Database
import ParIndex

extension Store {
    /// Says of units that the shipped gazetteer does not know which others they were made from.
    public func add(successions: [(predecessor: UnitKey, successor: UnitKey)]) async throws {
        try await engine.write { transaction in
            try transaction.insert(
                into: "succession", columns: ["predecessor", "successor"],
                rows: successions.lazy.map { [$0.predecessor.stored, $0.successor.stored] })
        }
    }

    /// What is stored of the predecessors of some units.
    public func predecessors(of units: [UnitKey]) async throws -> [UnitKey: [UnitKey]] {
        try await engine.read { try $0.predecessors(of: units) }
    }
}

extension Transaction {
    /// What is stored of the predecessors of some units.
    func predecessors(of units: [UnitKey]) throws -> [UnitKey: [UnitKey]] {
        var predecessors: [UnitKey: [UnitKey]] = [:]
        for row in try rows(
            "SELECT * FROM succession WHERE successor IN \(list: units) ORDER BY successor, predecessor"
        ) { predecessors[try row["successor"], default: []].append(try row["predecessor"]) }
        return predecessors
    }
}
