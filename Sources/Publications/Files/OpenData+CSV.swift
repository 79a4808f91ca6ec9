import Foundation
import ParIndex

extension OpenData {
    /// The rows as CSV after RFC 4180, with a byte order mark so that Excel reads it as UTF-8; a text that a spreadsheet
    /// would take for a formula has an apostrophe before it, and a rank stands in two columns, since "9/20" becomes a day.
    public var csv: [UInt8] {
        let domains = rows.first?.result.domains.map(\.code) ?? []
        let header =
            [
                "nam", "don_vi", "ten", "cap_tren", "tinh", "bang", "tu_cham", "diem", "diem_toi_da", "chi_so",
                "hang", "hang_tren_so", "khoi", "hang_trong_khoi", "hang_trong_khoi_tren_so", "hang_toan_tinh",
                "hang_toan_tinh_tren_so", "xep_loai", "mo_phong", "quyet_dinh", "giay_phep",
            ]
            + domains.flatMap { code in
                ["tu_cham", "diem", "toi_da", "hang", "hang_tren_so"].map { "lv_\(code)_\($0)" }
            }
        let lines = [header] + rows.map { fields($0, domains) }
        let text = lines.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
        return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    }

    private func fields(_ row: Row, _ domains: [String]) -> [String] {
        let result = row.result
        let parts = Dictionary(result.domains.map { ($0.code, $0) }) { first, _ in first }
        return [
            String(round.year), row.unit, row.name, row.superior, row.province, row.table, result.own ?? "",
            result.points, result.maximum, result.index ?? "",
        ] + Self.columns(result.rank) + [result.block ?? ""] + Self.columns(result.blockRank)
            + Self.columns(result.provinceRank)
            + [
                result.grade ?? "", result.isSimulated ? "1" : "0",
                "\(publication.decisionNumber) (\(publication.decisionDate))", license,
            ]
            + domains.flatMap { code -> [String] in
                let part = parts[code]
                return [part?.own ?? "", part?.points ?? "", part?.maximum ?? ""] + Self.columns(part?.rank)
            }
    }

    /// "9/20" as a place and the number it is among; two blanks where there is no rank.
    private static func columns(_ rank: String?) -> [String] {
        let parts = rank?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
        return parts.count == 2 ? parts : [rank ?? "", ""]
    }

    private static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula && Points(text) == nil ? "'" + text : text
        guard safe.contains(where: { ",\"\r\n".contains($0) }) || safe.first == " " else { return safe }
        return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}
