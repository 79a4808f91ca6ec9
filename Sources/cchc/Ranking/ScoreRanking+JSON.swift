import Foundation
import ParIndex
import Tables

extension ScoreRanking {
    /// The index in per cent as published; `nil` where nothing applied to the unit.
    func publishedIndex(_ unit: Int) -> Quantity? {
        CommuneIndex(points: totals.total(unit), of: totals.maximum(unit))?.percent(decimals: policy.publishedDecimals)
    }

    /// The whole ranking as JSON, points as decimal strings.
    func json() throws -> Foundation.Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(RankedUnits(units: totals.units.map(rankedUnit)))
    }

    private func rankedUnit(_ unit: Int) -> RankedUnit {
        let place = totals.place(unit)
        return RankedUnit(
            unit: text(place.unit), superior: text(place.superior), province: text(place.province),
            total: totals.total(unit).description,
            maximum: hasIndex ? totals.maximum(unit).description : nil,
            index: hasIndex ? publishedIndex(unit)?.description : nil,
            ranks: ranks(unit),
            block: blocks.isEmpty ? nil : blocks[unit],
            grade: grades.isEmpty ? nil : grades[unit],
            domains: totals.domains.indices.compactMap { rankedDomain($0, unit) })
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private func ranks(_ unit: Int) -> [String: RankedUnit.Rank] {
        var ranks = [
            "superior": RankedUnit.Rank(withinSuperior[unit]),
            "province": RankedUnit.Rank(withinProvince[unit]),
            "nation": RankedUnit.Rank(withinNation[unit]),
        ]
        if !blocks.isEmpty { ranks["block"] = RankedUnit.Rank(withinBlock[unit]) }
        return ranks
    }

    private func rankedDomain(_ domain: Int, _ unit: Int) -> RankedUnit.Domain? {
        guard let points = totals.points(unit, inDomain: domain) else { return nil }
        return RankedUnit.Domain(
            domain: totals.domains[domain], score: points.description,
            rank: domains[domain][unit].map(RankedUnit.Rank.init))
    }
}

/// The JSON of a ranking.
private struct RankedUnits: Encodable {
    let units: [RankedUnit]
}

/// The JSON of one unit.
private struct RankedUnit: Encodable {
    let unit: String
    let superior: String
    let province: String
    let total: String
    let maximum: String?
    let index: String?
    let ranks: [String: Rank]
    let block: String?
    let grade: String?
    let domains: [Domain]

    struct Rank: Encodable {
        let position: Int
        let of: Int
        // As in a paper's ranks: only distinct ranks say so.
        let dense: Bool?

        init(_ standing: Standing) {
            position = standing.position
            of = standing.of
            dense = standing.method == .dense ? true : nil
        }
    }

    struct Domain: Encodable {
        let domain: String
        let score: String
        let rank: Rank?
    }
}
