import Database
import ParIndex

/// What part of a round's table is wanted, and in which order.
public struct RankingQuery: Hashable, Sendable {
    /// What rows are ordered by.
    public enum Order: Hashable, Sendable {
        case rank
        case name
        /// Points of that domain.
        case domain(Code)
    }

    public var round: String
    public var table: String
    public var order: Order
    /// Worst or last first.
    public var isReversed: Bool
    /// Only units whose name holds these words, typed in any manner.
    public var words: String
    /// Only units of that block.
    public var block: String?
    /// Only units under that superior authority.
    public var superior: String?
    /// How many rows to pass over, and how many to give.
    public var offset: Int
    public var limit: Int

    public init(
        round: String, table: String, order: Order = .rank, isReversed: Bool = false, words: String = "",
        block: String? = nil, superior: String? = nil, offset: Int = 0, limit: Int = 100
    ) {
        (self.round, self.table, self.order, self.isReversed) = (round, table, order, isReversed)
        (self.words, self.block, self.superior) = (words, block, superior)
        (self.offset, self.limit) = (offset, limit)
    }
}

/// The rows that were asked for, and how many there are in all.
public struct RankingSheet: Hashable, Sendable {
    public let units: [RankedUnit]
    /// Rows that fit the filter.
    public let matching: Int
}

extension Store {
    /// A part of a table's ranking. `policy` is the table's.
    public func ranking(_ query: RankingQuery, policy: RankingPolicy) async throws -> RankingSheet {
        try await engine.read { transaction in
            let rows = try transaction.rows(query.page)
            let keys = try rows.map { row -> UnitKey in try row["unit"] }
            let domains = try transaction.domainResults(round: query.round, units: keys)
            let units = try zip(rows, keys).map { row, key in
                try RankedUnitRow(row: row, policy: policy).unit(domains[key] ?? [])
            }
            let count = try transaction.one("SELECT count(*) AS units \(query.source)")
            return RankingSheet(units: units, matching: try count?["units"] ?? 0)
        }
    }

    /// The superior authorities that units of a table belong to, in Vietnamese order.
    public func superiors(round: String, table: String) async throws -> [NamedKey] {
        let superiors = try await engine.read { transaction in
            try transaction.rows(
                """
                SELECT DISTINCT superior_code, superior_name FROM participant
                WHERE round = \(round) AND round_table = \(table)
                """
            ).map { NamedKey(try $0["superior_code"], try $0["superior_name"]) }
        }
        return VietnameseOrder.sorted(superiors, by: \.name)
    }
}

extension RankingQuery {
    /// The rows of one page.
    fileprivate var page: SQL {
        "SELECT \(RankedUnitRow.columns) \(source) ORDER BY \(ordering) LIMIT \(limit) OFFSET \(offset)"
    }

    /// Tables and conditions.
    fileprivate var source: SQL {
        """
        FROM participant p JOIN result r ON r.round = p.round AND r.unit = p.unit \(domainJoin)
        WHERE \(SQL.joined(conditions, separator: " AND "))
        """
    }

    private var domainJoin: SQL {
        guard case .domain(let code) = order else { return "" }
        return "LEFT JOIN domain_result d ON d.round = p.round AND d.unit = p.unit AND d.domain = \(code)"
    }

    private var conditions: [SQL] {
        var conditions: [SQL] = ["r.round = \(round)", "r.round_table = \(table)"]
        if let block { conditions.append("r.block = \(block)") }
        if let superior { conditions.append("p.superior_code = \(superior)") }
        for word in Folding.fold(words).split(separator: " ") {
            conditions.append("p.name_folded LIKE \("%" + Self.literal(word) + "%") ESCAPE '!'")
        }
        return conditions
    }

    private var ordering: SQL {
        switch (order, isReversed) {
        case (.rank, false): "r.nation_rank, p.name_order, p.unit"
        case (.rank, true): "r.nation_rank DESC, p.name_order, p.unit"
        case (.name, false): "p.name_order, p.unit"
        case (.name, true): "p.name_order DESC, p.unit DESC"
        case (.domain, false): "d.awarded DESC, p.name_order, p.unit"
        case (.domain, true): "d.awarded, p.name_order, p.unit"
        }
    }

    /// A word in which the signs of LIKE stand for themselves.
    static func literal(_ word: Substring) -> String {
        word.reduce(into: "") { text, character in
            if "%_!".contains(character) { text.append("!") }
            text.append(character)
        }
    }
}

extension Transaction {
    /// The domain results of some units of a round, in the order of the codes.
    func domainResults(round: String, units: [UnitKey]) throws -> [UnitKey: [UnitResult.DomainResult]] {
        var results: [UnitKey: [UnitResult.DomainResult]] = [:]
        try forEach("SELECT * FROM domain_result WHERE round = \(round) AND unit IN \(list: units)") { row in
            results[try row["unit"], default: []].append(try UnitResult.DomainResult(row))
        }
        return results.mapValues { $0.sorted { $0.domain < $1.domain } }
    }
}
