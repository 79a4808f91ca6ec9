import Markup
import ParIndex
import Wording

/// The figures of a unit's report, all indicators as one form (nhập số liệu thống kê của kỳ báo cáo).
public struct ReportFiguresPage: Sendable {
    public var heading: ReportHeading
    public var appendix: StatisticsAppendix
    /// Figures of the same period a year before.
    public var before: [Code: Statistic]
    /// What was typed or read from a table and is not saved, by the text of the code.
    public var typed: [String: ReportLineInput]
    /// What was pasted.
    public var pasted = ""
    public var problems: [Problem]

    public init(
        heading: ReportHeading, appendix: StatisticsAppendix, before: [Code: Statistic],
        typed: [String: ReportLineInput] = [:], problems: [Problem] = []
    ) {
        (self.heading, self.appendix, self.before) = (heading, appendix, before)
        (self.typed, self.problems) = (typed, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return frame.page(
            title: heading.title(in: language), section: .units, crumbs: heading.crumbs(in: language),
            main: """
                \(heading.head(.figures, in: language))
                <p class="facts"><span>\(progress(in: language))</span></p>
                \(ReportHeading.faults(problems, in: language))\(unsaved(in: language))\(findings(in: language))
                \(heading.isWritable ? form(in: frame) : table(in: language))
                \(heading.isWritable ? pasting(in: frame) : nil)
                """)
    }

    private func progress(in language: Language) -> String {
        let (asked, given) = appendix.progress
        return language(
            "\(given)/\(asked) chỉ tiêu có số liệu; dòng không thuộc đơn vị để trống",
            "\(given) of \(asked) indicators have a figure; lines that are not the unit's stay blank")
    }

    private func unsaved(in language: Language) -> Markup? {
        guard problems.isEmpty, !typed.isEmpty else { return nil }
        let words = language(
            "Đã đọc \(typed.count) dòng từ bảng vào biểu bên dưới, chưa lưu. Kiểm tra rồi bấm “Lưu số liệu”.",
            "\(typed.count) lines were read into the form below and are not saved. Look them through, then press “Save”."
        )
        return "<p class=\"notice\">\(words)</p>\n"
    }

    private func findings(in language: Language) -> Markup? {
        let findings = appendix.findings
        guard !findings.isEmpty else { return nil }
        let items = findings.map { finding -> Markup in "<li>\(finding.words.text(in: language))</li>" }
        return """
            <section class="notice"><strong>\(language("Số liệu chưa khớp, cần xem lại", "Figures that do not agree"))</strong>
            <ul>\(items)</ul></section>
            """
    }

    private func form(in frame: Frame) -> Markup {
        """
        <form method="post" action="\(Path.reports(.figures(heading.unit.key, heading.period)).text)">
        \(frame.formTokenField)
        \(table(in: frame.language))
        <p><button>\(frame.language("Lưu số liệu", "Save"))</button></p></form>
        """
    }

    private func table(in language: Language) -> Markup {
        let rows = ReportFigureRows(page: self, language: language)
        return """
            <table class="list cards figures"><thead><tr><th scope="col">\(language("Mã", "Code"))</th>\
            <th scope="col">\(language("Chỉ tiêu", "Indicator"))</th>\
            <th scope="col" class="n">\(heading.period.before?.title.text(in: language) ?? "–")</th>\
            <th scope="col">\(language("Số liệu", "Figure"))</th><th scope="col">\(language("Ghi chú", "Note"))</th></tr></thead>
            \(rows.markup)</table>
            """
    }

    private func pasting(in frame: Frame) -> Markup {
        let language = frame.language
        let input = TableInput(
            "bang", label: language("Bảng số liệu", "Table"),
            hint: language(
                "các cột như phụ lục: STT, chỉ tiêu, đơn vị tính, số liệu, ghi chú; hoặc: mã, số liệu, ghi chú",
                "columns as in the annex: code, indicator, unit, figure, note; or code, figure, note"), text: pasted)
        return """
            <details class="more"><summary>\(language("Nhập từ bảng Excel", "From a spreadsheet"))</summary>
            <p>\(language("Bảng chỉ được đọc vào biểu ở trên để xem lại, chưa lưu.", "The table is read into the form above, to be looked through before it is saved."))</p>
            <form class="form"\(frame.sendingFiles(to: .reports(.figures(heading.unit.key, heading.period))))>
            \(input.markup(in: language))<p><button>\(language("Đọc bảng", "Read"))</button></p></form></details>
            """
    }
}

/// A line of the form as it was typed.
public struct ReportLineInput: Hashable, Sendable {
    public var value: String
    public var note: String

    public init(value: String, note: String) { (self.value, self.note) = (value, note) }

    /// The names of a line's fields.
    public static func valueName(_ code: String) -> String { "v-" + code }
    public static func noteName(_ code: String) -> String { "g-" + code }
    public static func seenName(_ code: String) -> String { "p-" + code }
}
