import ParIndex
import Tables

extension ScoreRanking {
    /// Writes the totals with their ranks, one line for each unit.
    func writeTotals(_ writer: inout CSVWriter) throws {
        try writer.writeHeader(totalsColumns)
        for unit in totals.units {
            let place = totals.place(unit)
            for cell in [place.unit, place.superior, place.province] { try writer.write(cell) }
            try writer.write(totals.total(unit))
            try writer.write(withinSuperior[unit].position)
            try writer.write(withinProvince[unit].position)
            try writer.write(withinNation[unit].position)
            try writeIndex(unit, &writer)
            try writeBlockAndGrade(unit, &writer)
            writer.endLine()
        }
        try writer.flush()
    }

    /// Writes the points of each unit in each domain with their dense rank within the superior.
    func writeDomains(_ writer: inout CSVWriter) throws {
        try writer.writeHeader(["unit", "domain", "score", "dense_rank", "dense_count"])
        for unit in totals.units {
            // Short texts need no counting of references, which slices of bytes do for each cell.
            let name = String(decoding: totals.place(unit).unit, as: UTF8.self)
            for domain in totals.domains.indices {
                guard let points = totals.points(unit, inDomain: domain) else { continue }
                try writer.write(name)
                try writer.write(totals.domains[domain])
                try writer.write(points)
                try writeDenseRank(domains[domain][unit], &writer)
                writer.endLine()
            }
        }
        try writer.flush()
    }

    /// The seven columns that scripts rely on, then those that a set or a policy brings.
    private var totalsColumns: [String] {
        ["unit", "superior", "province", "total", "rank_superior", "rank_province", "rank_nation"]
            + (hasIndex ? ["maximum", "index"] : [])
            + (blocks.isEmpty ? [] : ["block", "rank_block"])
            + (grades.isEmpty ? [] : ["grade"])
    }

    private func writeIndex(_ unit: Int, _ writer: inout CSVWriter) throws {
        guard hasIndex else { return }
        try writer.write(totals.maximum(unit))
        try writer.write(publishedIndex(unit)?.description ?? "")
    }

    private func writeBlockAndGrade(_ unit: Int, _ writer: inout CSVWriter) throws {
        if !blocks.isEmpty {
            try writer.write(blocks[unit] ?? "")
            try writer.write(withinBlock[unit].position)
        }
        if !grades.isEmpty { try writer.write(grades[unit] ?? "") }
    }

    private func writeDenseRank(_ standing: Standing?, _ writer: inout CSVWriter) throws {
        guard let standing else {
            try writer.write("")
            try writer.write("")
            return
        }
        try writer.write(standing.position)
        try writer.write(standing.of)
    }
}
