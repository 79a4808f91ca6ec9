import Pages
import ParIndex
import Store
import Tables
import Wording

/// All that proves a sheet, by criterion (danh mục tài liệu kiểm chứng).
struct EvidenceList {
    let found: FoundSheet
    let titles: [Code: String]
    let lines: [EvidencePanel.Line]
    /// The document that the unit issued, with its number and date.
    let issued: (paper: IssuedPaper, document: EvidenceDocument)?

    var sheet: Sheet { found.sheet }

    init(found: FoundSheet, set: CriteriaSet, evidence: SheetEvidence, issued: EvidenceDocument?) {
        self.found = found
        self.issued = found.sheet.issued.flatMap { paper in issued.map { (paper, $0) } }
        let codes = evidence.proofs.map(\.code)
        titles = Dictionary(codes.map { ($0, set[$0]?.title ?? "") }) { first, _ in first }
        lines = evidence.lines.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    func title(in language: Language) -> String { EvidenceListPage.title(in: language) }

    /// "Tai lieu kiem chung – chi-lang-2024 – 06502".
    var fileName: String { "minh-chung-\(sheet.round)-\(sheet.unit.code)" }

    /// Number, date, abstract, criterion and page of each.
    func table(in language: Language) -> SheetTable {
        let heads = EvidenceListPage.heads(in: language)
        let kinds: [SheetTable.Kind] = [.count, .text, .text, .text, .day, .text, .text, .text, .text]
        let widths = [5, 10, 40, 16, 12, 22, 40, 16, 32]
        return SheetTable(
            name: EvidenceListPage.sheetName(in: language),
            notes: [title(in: language), found.participant.name, found.roundTitle],
            columns: heads.indices.map { SheetTable.Column(heads[$0], kinds[$0], width: widths[$0]) },
            rows: lines.enumerated().map { place, line in row(place + 1, line) } + issuedRow(in: language))
    }

    /// The paper of the whole sheet, after those of its criteria.
    private func issuedRow(in language: Language) -> [SheetTable.Row] {
        guard let (paper, document) = issued else { return [] }
        let said = document.particulars
        return [
            SheetTable.Row([
                .count(lines.count + 1), .blank, .text(EvidenceListPage.issuedTitle.text(in: language)),
                .text(paper.number), .day(paper.date), .text(said.issuer), .text(said.abstract), .blank,
                .text(document.file.name),
            ])
        ]
    }

    private func row(_ place: Int, _ line: EvidencePanel.Line) -> SheetTable.Row {
        let said = line.document.particulars
        return SheetTable.Row([
            .count(place), .text(line.proof.code.text), .text(titles[line.proof.code] ?? ""), .text(said.number),
            said.date.map { .day($0) } ?? .blank, .text(said.issuer), .text(said.abstract),
            .text(line.proof.page), .text(line.document.file.name),
        ])
    }

    /// The originals by the names that they bear in the archive: "3.4.1/Báo cáo số 44 Đồng Mỏ.pdf".
    func archived(_ folder: EvidenceFolder) throws -> [(name: String, path: String)] {
        var taken: Set<String> = []
        var kept: Set<String> = []
        var files: [(name: String, path: String)] = []
        if let file = issued?.document.file {
            files.append(("van-ban-phat-hanh/\(file.name)", try folder.original(file)))
        }
        for line in lines where kept.insert("\(line.proof.code.text)/\(line.document.id)").inserted {
            let (code, name) = (line.proof.code.text, line.document.file.name)
            var place = "\(code)/\(name)"
            var count = 1
            // Names that differ in case only are one on Windows.
            while !taken.insert(Folding.fold(place)).inserted {
                count += 1
                place = "\(code)/\(count). \(name)"
            }
            files.append((place, try folder.original(line.document.file)))
        }
        return files
    }
}
