import Database
import ParIndex

/// A unit with its result, as tables and pages show it.
public struct RankedUnit: Hashable, Sendable {
    public let participant: Participant
    /// `nil` for a unit that was not appraised.
    public let result: UnitResult?
}

/// The columns of a participant and its result, read from one row.
struct RankedUnitRow {
    static let columns: SQL = """
        p.unit, p.name, p.kind, p.superior_code, p.superior_name, p.province_code, p.province_name, p.is_made_up,
        r.self_assessed, r.awarded, r.maximum, r.unanswered, r.rank, r.rank_of, r.block, r.block_rank, r.block_rank_of,
        r.province_rank, r.province_rank_of, r.nation_rank, r.nation_rank_of, r.grade, r.is_simulated
        """

    let row: Row
    let policy: RankingPolicy

    func unit(_ domains: [UnitResult.DomainResult]) throws -> RankedUnit {
        RankedUnit(participant: try Participant(row), result: try result(domains))
    }

    private func result(_ domains: [UnitResult.DomainResult]) throws -> UnitResult? {
        guard let awarded = try row["awarded"] as Points? else { return nil }
        return UnitResult(
            unit: try row["unit"], selfAssessed: try row["self_assessed"], awarded: awarded,
            applicableMaximum: try row["maximum"], unanswered: try row["unanswered"],
            rank: try standing("rank", "rank_of"), blockRank: try blockRank(), block: try row["block"],
            provinceRank: try standing("province_rank", "province_rank_of"),
            nationRank: try standing("nation_rank", "nation_rank_of"), grade: try row["grade"], domains: domains,
            isSimulated: try row["is_simulated"] == 1)
    }

    private func standing(_ place: String, _ count: String) throws -> Standing {
        Standing(position: try row[place], of: try row[count], method: policy.method)
    }

    private func blockRank() throws -> Standing? {
        guard let place = try row["block_rank"] as Int?, let count = try row["block_rank_of"] as Int? else {
            return nil
        }
        return Standing(position: place, of: count, method: policy.method)
    }
}

extension Participant {
    /// The unit of a row of table `participant`.
    init(_ row: Row) throws {
        self.init(
            unit: try row["unit"], name: try row["name"], kind: try row["kind"],
            superior: NamedKey(try row["superior_code"], try row["superior_name"]),
            province: NamedKey(try row["province_code"], try row["province_name"]),
            isMadeUp: try row["is_made_up"] == 1)
    }
}

extension UnitResult.DomainResult {
    init(_ row: Row) throws {
        self.init(
            domain: try row["domain"], selfAssessed: try row["self_assessed"], awarded: try row["awarded"],
            applicableMaximum: try row["maximum"],
            rank: Standing(position: try row["rank"], of: try row["rank_of"], method: .dense))
    }
}
