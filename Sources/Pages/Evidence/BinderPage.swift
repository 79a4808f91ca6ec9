import Markup
import ParIndex
import Wording

/// A unit's binder (hồ sơ minh chứng của đơn vị): every document, collected all year.
public struct BinderPage: Sendable {
    /// A document with the criteria that it serves.
    public struct Row: Sendable {
        public var document: EvidenceDocument
        public var isReplaced: Bool
        public var uses: [Use]

        public init(document: EvidenceDocument, isReplaced: Bool, uses: [Use]) {
            (self.document, self.isReplaced, self.uses) = (document, isReplaced, uses)
        }

        /// What is searched in.
        var text: String {
            let said = document.particulars
            return Folding.fold(
                [document.file.name, said.number, said.issuer, said.abstract].joined(separator: " ")
                    + uses.map { " " + $0.code.text }.joined())
        }
    }

    /// One criterion of one round.
    public struct Use: Hashable, Sendable {
        public var round: String
        public var code: Code

        public init(round: String, code: Code) {
            (self.round, self.code) = (round, code)
        }
    }

    public var unit: UnitKey
    public var unitName: String
    public var rows: [Row]
    /// Rounds that run, by slug.
    public var rounds: [(slug: String, title: String)]
    /// Rounds that have a list of the unit's evidence, also those that are over.
    public var lists: [(slug: String, title: String)]
    public var search: String
    public var usedBytes: Int
    public var quota: Int

    public init(
        unit: UnitKey, unitName: String, rows: [Row], rounds: [(slug: String, title: String)],
        lists: [(slug: String, title: String)], search: String, usedBytes: Int, quota: Int
    ) {
        (self.unit, self.unitName, self.rows) = (unit, unitName, rows)
        (self.rounds, self.lists, self.search, self.usedBytes, self.quota) = (rounds, lists, search, usedBytes, quota)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Hồ sơ minh chứng – \(unitName)", "Binder of \(unitName)")
        return frame.page(
            title: title, section: .units, crumbs: [.init(unitName, .unit(unit))], scripts: ["evidence.js"],
            main: """
                <h1>\(title)</h1>
                <p class="facts"><span>\(counted(in: language))</span><span>\(room(in: language))</span></p>
                \(lists(in: language))
                \(form(token: frame.formToken).markup(in: language))
                \(searchForm(in: language))
                <div id="ket-qua">\(list(in: language))</div>
                """)
    }

    private func counted(in language: Language) -> String {
        let count = Numbers.count(rows.count { !$0.isReplaced }, in: language)
        return language("\(count) tài liệu", "\(count) documents")
    }

    private func room(in language: Language) -> String {
        let (used, whole) = (FileSize.text(usedBytes, in: language), FileSize.text(quota, in: language))
        return language("đã dùng \(used) trong \(whole)", "\(used) of \(whole) used")
    }

    private func lists(in language: Language) -> Markup? {
        guard !lists.isEmpty else { return nil }
        let links = lists.map { round -> Markup in
            "<li><a href=\"\(Path.evidence(.list(round: round.slug, unit: unit)).text)\">\(round.title)</a></li>"
        }
        return """
            <section><h2>\(language("Danh mục tài liệu kiểm chứng theo đợt", "Lists of evidence by round"))</h2>
            <ul class="plain">\(links)</ul></section>
            """
    }

    private func form(token: String) -> UploadForm {
        UploadForm(
            unit: unit, goal: .binder(rounds: rounds.map { .init(key: $0.slug, title: $0.title) }), token: token,
            list: "ket-qua")
    }

    private func searchForm(in language: Language) -> Markup {
        """
        <form class="filter" method="get" action="\(Path.evidence(.binder(unit)).text)" data-live="ket-qua" role="search">
        <label><span>\(language("Tìm theo tên, số, trích yếu, mã tiêu chí", "Name, number, abstract, criterion"))</span>
        <input type="search" name="\(Path.searchName)" value="\(search)"></label>
        <button>\(language("Tìm", "Search"))</button></form>
        """
    }

    private var found: [Row] {
        let text = Folding.fold(search)
        return rows.filter { text.isEmpty ? !$0.isReplaced : $0.text.contains(text) }
    }

    private func list(in language: Language) -> Markup {
        let found = found
        guard !found.isEmpty else {
            return EmptyState.markup(
                search.isEmpty
                    ? language("Hồ sơ chưa có tài liệu nào.", "The binder is empty.")
                    : language("Không có tài liệu khớp “\(search)”.", "No document matches “\(search)”."),
                language(
                    "Tải tài liệu lên ngay khi ban hành, không cần chờ mở đợt.",
                    "Hand documents in when they are issued; there is no need to wait for a round."))
        }
        return """
            <table class="list cards"><thead><tr><th scope="col">\(language("Tài liệu", "Document"))</th>\
            <th scope="col">\(language("Số, ngày", "Number, date"))</th>\
            <th scope="col">\(language("Trích yếu", "Abstract"))</th>\
            <th scope="col">\(language("Tiêu chí", "Criteria"))</th>\
            <th scope="col" class="n">\(language("Dung lượng", "Size"))</th></tr></thead>
            <tbody>\(found.map { row($0, in: language) })</tbody></table>
            """
    }

    private func row(_ row: Row, in language: Language) -> Markup {
        let (file, said) = (row.document.file, row.document.particulars)
        let number = [said.number, said.date.map { Dates.short($0, in: language) } ?? ""].filter { !$0.isEmpty }
        return """
            <tr><th scope="row"><a href="\(Path.evidence(.document(row.document.id)).text)">\(file.name)</a>\
            \(row.isReplaced
                ? " <span class=\"mark plain\">\(language("bản cũ", "older version"))</span>" : nil as Markup?)</th>\
            <td data-l="\(language("Số, ngày", "Number, date"))">\(number.joined(separator: ", "))</td>\
            <td>\(said.abstract)</td><td data-l="\(language("Tiêu chí", "Criteria"))">\
            \(Markup(joining: row.uses.map(link), by: ", "))</td>\
            <td class="n" data-l="\(language("Dung lượng", "Size"))">\(FileSize.text(file.size, in: language))</td></tr>

            """
    }

    private func link(_ use: Use) -> Markup {
        let path = Path.evidence(.criterion(round: use.round, unit: unit, use.code))
        return "<a href=\"\(path.text)\">\(use.code.text)</a>"
    }
}
