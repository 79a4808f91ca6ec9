import ParIndex
import Tables
import Wording

/// The list of what proves a unit's answers (danh mục tài liệu kiểm chứng).
public struct EvidencePaper: Hashable, Sendable {
    /// A document and where in it to look.
    public struct Line: Hashable, Sendable {
        public var proof: Proof
        public var document: EvidenceDocument

        public init(_ proof: Proof, _ document: EvidenceDocument) { (self.proof, self.document) = (proof, document) }
    }

    /// The round, the moment and where the data stood.
    public var setting: PaperSetting
    /// The unit.
    public var scores: UnitScores
    /// In any order.
    public var lines: [Line]

    /// `nil` where nothing proves anything.
    public init?(_ setting: PaperSetting, _ scores: UnitScores, _ lines: [Line]) {
        guard !lines.isEmpty else { return nil }
        (self.setting, self.scores, self.lines) = (setting, scores, lines)
    }

    /// The draft.
    public var document: Document {
        var paper = scores.paper(
            setting, "Báo cáo", "BC",
            subject:
                "Danh mục tài liệu kiểm chứng kết quả tự đánh giá, chấm điểm \(setting.index) của \(scores.name.inSentence, "unit/name")"
        )
        let documents = Set(lines.map(\.document.id)).count
        paper.body = [
            .paragraph(
                "\(scores.name.committee, "unit/name") gửi kèm hồ sơ tự đánh giá, chấm điểm \(setting.index) gồm \(documents, "evidence/documents") tài liệu kiểm chứng, theo từng tiêu chí như sau:"
            ), .landscape([.table(table)]),
        ]
        return paper
    }

    private var table: DocumentTable {
        let columns: [DocumentTable.Column] = [
            .init("TT", share: 5, .centre, kind: .count), .init("Tiêu chí", share: 24), .init("Số, ký hiệu", share: 12),
            .init("Ngày", share: 10, .centre, kind: .day), .init("Cơ quan ban hành", share: 14),
            .init("Trích yếu", share: 21), .init("Trang, mục", share: 8), .init("Tên tệp", share: 14),
        ]
        let sorted = lines.sorted { ($0.proof.code, $0.proof.linked.at) < ($1.proof.code, $1.proof.linked.at) }
        return DocumentTable(columns, rows: sorted.enumerated().map { row($0 + 1, $1) })
    }

    private func row(_ place: Int, _ line: Line) -> DocumentTable.Row {
        let (said, code) = (line.document.particulars, line.proof.code)
        let key = "evidence/\(line.document.id)"
        let part = line.proof.part == .explanation ? " (giải trình)" : ""
        return DocumentTable.Row([
            .init("\(place)", value: .count(place)),
            .init("\(code.text). \(scores.set[code]?.title ?? "")\(part)"), .bound(said.number, key, blank: ""),
            .init("\(said.date.map { Dates.short($0) } ?? "", key)", value: said.date.map { .day($0) }),
            .bound(said.issuer, key), .bound(said.abstract, key), .bound(line.proof.page, key),
            .bound(line.document.file.name, key),
        ])
    }
}

extension EvidenceDocument {
    /// As papers cite it: by number and day, or by its file where these were not written down.
    public var citation: String {
        let said = particulars
        guard !said.number.isEmpty else { return said.abstract.isEmpty ? file.name : said.abstract }
        let day = said.date.map { " ngày \(Dates.short($0))" } ?? ""
        return "Văn bản số \(said.number)\(day)"
    }
}
