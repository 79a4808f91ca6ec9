import Markup
import ParIndex
import Wording

/// The list of a sheet's evidence (danh mục tài liệu kiểm chứng), by criterion.
public struct EvidenceListPage: Sendable {
    public var round: String
    public var roundTitle: String
    public var unit: UnitKey
    public var unitName: String
    /// Titles of the criteria by code.
    public var titles: [Code: String]
    /// In the order of the criteria.
    public var lines: [EvidencePanel.Line]
    /// The document that the unit issued, with its number and date.
    public var issued: (paper: IssuedPaper, document: EvidenceDocument)?

    public static let issuedTitle = Bilingual(vi: "Văn bản đã ký phát hành", en: "Issued paper")

    public init(
        round: String, roundTitle: String, unit: UnitKey, unitName: String, titles: [Code: String],
        lines: [EvidencePanel.Line]
    ) {
        (self.round, self.roundTitle, self.unit) = (round, roundTitle, unit)
        (self.unitName, self.titles, self.lines) = (unitName, titles, lines)
    }

    /// The list by its name, on the page and in a file.
    public static func title(in language: Language) -> String {
        language("Danh mục tài liệu kiểm chứng", "List of evidence")
    }

    /// What the sheet of its spreadsheet is called.
    public static func sheetName(in language: Language) -> String { language("Minh chứng", "Evidence") }

    /// The heads of its columns in a spreadsheet: place, criterion, its title, then number, date, issuer and abstract of the
    /// document, where to look, and the file.
    public static func heads(in language: Language) -> [String] {
        switch language {
        case .vi:
            [
                "TT", "Tiêu chí", "Tên tiêu chí", "Số, ký hiệu", "Ngày", "Cơ quan ban hành", "Trích yếu", "Trang",
                "Tệp",
            ]
        case .en: ["No.", "Criterion", "Title", "Number", "Date", "Issuer", "Abstract", "Page", "File"]
        }
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = Self.title(in: language)
        return frame.page(
            title: title, section: .rounds,
            crumbs: [.init(roundTitle, .round(round)), .init(unitName, .commune(round: round, unit: unit))],
            main: """
                <h1>\(title)</h1><p class="facts"><span>\(unitName)</span><span>\(roundTitle)</span>\
                <span>\(language("\(lines.count) dòng", "\(lines.count) lines"))</span></p>
                \(lines.isEmpty && issued == nil ? empty(in: language) : table(in: language))
                """)
    }

    private func empty(in language: Language) -> Markup {
        EmptyState.markup(
            language("Chưa có tài liệu nào được gắn với tiêu chí.", "No document proves a criterion yet."),
            language(
                "Gắn tài liệu tại phiếu chấm điểm hoặc hồ sơ minh chứng.", "Show documents at the sheet's criteria."))
    }

    private func table(in language: Language) -> Markup {
        """
        <p><a class="button" href="\(Path.evidence(.workbook(round: round, unit: unit)).text)" download>\
        \(language("Tải danh mục (XLSX)", "The list as XLSX"))</a>
        <a class="button" href="\(Path.evidence(.archive(round: round, unit: unit)).text)" download>\
        \(language("Tải các tệp (ZIP)", "The files as ZIP"))</a></p>
        <table class="list cards"><thead><tr><th scope="col">\(language("Tiêu chí", "Criterion"))</th>\
        <th scope="col">\(language("Số", "Number"))</th><th scope="col">\(language("Ngày", "Date"))</th>\
        <th scope="col">\(language("Trích yếu", "Abstract"))</th><th scope="col">\(language("Trang", "Page"))</th>\
        <th scope="col">\(language("Tệp", "File"))</th></tr></thead><tbody>\(lines.map { row($0, in: language) })\(issuedRow(in: language))</tbody></table>
        """
    }

    private func issuedRow(in language: Language) -> Markup? {
        issued.map { paper, document in
            """
            <tr><th scope="row">\(Self.issuedTitle.text(in: language))</th>\
            <td data-l="\(language("Số", "Number"))">\(paper.number)</td>\
            <td data-l="\(language("Ngày", "Date"))">\(Dates.short(paper.date, in: language))</td>\
            <td>\(document.particulars.abstract)</td><td data-l="\(language("Trang", "Page"))"></td>\
            <td><a href="\(Path.evidence(.document(document.id)).text)">\(document.file.name)</a></td></tr>

            """
        }
    }

    private func row(_ line: EvidencePanel.Line, in language: Language) -> Markup {
        let (said, code) = (line.document.particulars, line.proof.code)
        return """
            <tr><th scope="row"><a href="\(Path.evidence(.criterion(round: round, unit: unit, code)).text)">\(code.text)</a> \
            <small\(language.ofVietnamese)>\(titles[code])</small></th><td data-l="\(language("Số", "Number"))">\(said.number)</td>\
            <td data-l="\(language("Ngày", "Date"))">\(said.date.map { Dates.short($0, in: language) })</td>\
            <td>\(said.abstract)</td><td data-l="\(language("Trang", "Page"))">\(line.proof.page)</td>\
            <td><a href="\(Path.evidence(.document(line.document.id)).text)">\(line.document.file.name)</a></td></tr>

            """
    }
}
