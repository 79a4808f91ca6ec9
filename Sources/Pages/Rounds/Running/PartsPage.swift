import Markup
import ParIndex
import Wording

/// Points that others gave, pasted, looked at, confirmed (điểm do cơ quan khác chấm).
public struct PartsPage: Sendable {
    /// What was typed.
    public struct Form: Hashable, Sendable {
        public var report = ""
        public var number = ""
        public var date = ""
        public var rows = ""
        /// The report's file, where one was brought.
        public var kept: GivenReport?

        public init() {}
    }

    /// A line that can be taken.
    public struct Line: Hashable, Sendable {
        public var unit: String
        public var code: Code
        public var title: String
        public var points: Points

        public init(unit: String, code: Code, title: String, points: Points) {
            (self.unit, self.code, self.title, self.points) = (unit, code, title, points)
        }
    }

    /// The fields of the report's file, and of the one that was kept before.
    public static let (fileName, reportName) = ("bao-cao", "bao-cao-da-tai")

    public var round: RunningRound
    public var table: String
    /// The criteria that are scored outside.
    public var criteria: [(code: Code, title: String, maximum: Points)]
    public var form: Form
    /// What the lines hold, once they were read; faults stand in `problems`.
    public var lines: [Line]?
    public var problems: [Problem]
    /// How many points were just taken.
    public var taken: Int?

    public init(
        round: RunningRound, table: String, criteria: [(code: Code, title: String, maximum: Points)],
        form: Form = Form(), lines: [Line]? = nil, problems: [Problem] = [], taken: Int? = nil
    ) {
        (self.round, self.table, self.criteria) = (round, table, criteria)
        (self.form, self.lines, self.problems, self.taken) = (form, lines, problems, taken)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        return round.page(
            language("Nhập điểm do cơ quan khác chấm", "Points given by others"), in: frame,
            """
            \(parts.problems(problems))
            \(preview(parts))
            \(criteriaList(in: language))
            \(criteria.isEmpty ? nil : parts.fileForm(.parts(round.slug, table: table), fields(parts)))
            """)
    }

    private func fields(_ parts: RoundForm) -> Markup {
        let language = parts.language
        return """
            \(parts.text(language("Văn bản chứng minh", "Report"), "van-ban", form.report, hint: language("ví dụ: Báo cáo kết quả đo lường sự hài lòng", "such as the survey's report"), isRequired: true))\
            \(parts.text(language("Số, ký hiệu", "Number"), "so", form.number, isRequired: true))\
            \(parts.text(language("Ngày", "Date"), "ngay", form.date, type: "date", isRequired: true))\
            \(file(in: language))\(kept(parts))\
            \(table(in: language).markup(in: language))\
            \(parts.button(language("Xem trước", "Preview")))
            """
    }

    private func file(in language: Language) -> Markup {
        """
        <label class="wide"><span>\(language("Tệp báo cáo", "The report as a file"))</span>\
        <small>\(language("PDF, DOCX, XLSX, PNG hoặc JPEG; đơn vị và Hội đồng mở được tại tiêu chí", "PDF, DOCX, XLSX, PNG or JPEG; units and council can open it at the criterion"))</small>\
        <input type="file" name="\(Self.fileName)" accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg"></label>

        """
    }

    /// The file that an earlier step brought, and that goes along.
    private func kept(_ parts: RoundForm) -> Markup? {
        form.kept.map { report in
            """
            <p>\(parts.language("Đã tải", "Uploaded")): \
            <a href="\(Path.running(.report(report.round, id: report.id)).text)"\(parts.language.ofVietnamese)>\(report.file.name)</a></p>\
            \(parts.hidden(Self.reportName, report.id))
            """
        }
    }

    private func table(in language: Language) -> TableInput {
        TableInput(
            "bang", label: language("Bảng điểm", "Points"),
            hint: language(
                "mỗi dòng: mã hoặc tên đơn vị, mã tiêu chí, số điểm (dán thì cách nhau bằng Tab hoặc dấu ;)",
                "on each line: unit, criterion, points (pasted ones parted by tabs or ;)"), text: form.rows, rows: 10)
    }

    private func preview(_ parts: RoundForm) -> Markup? {
        guard let lines, problems.isEmpty else { return nil }
        let language = parts.language
        let rows = lines.map { line -> Markup in
            """
            <tr><th scope="row">\(line.unit)</th><td>\(line.code.text) \(line.title)</td>\
            <td class="n">\(Numbers.points(line.points, in: language))</td></tr>

            """
        }
        let hidden: Markup = """
            \(parts.hidden("van-ban", form.report))\(parts.hidden("so", form.number))\(parts.hidden("ngay", form.date))\
            \(parts.hidden("bang", form.rows))\(parts.hidden("xac-nhan", "1"))\(kept(parts))
            """
        return """
            <section><h2>\(language("Xem trước", "Preview"))</h2>
            <table class="list cards"><thead><tr><th scope="col">\(language("Đơn vị", "Unit"))</th>\
            <th scope="col">\(language("Tiêu chí", "Criterion"))</th><th scope="col" class="n">\(language("Điểm", "Points"))</th></tr></thead>
            <tbody>\(rows)</tbody></table>
            \(parts.form(.parts(round.slug, table: table), "\(hidden)\(parts.button(language("Ghi \(lines.count) dòng vào phần thẩm định", "Write \(lines.count) lines")))"))
            </section>
            """
    }

    private func criteriaList(in language: Language) -> Markup {
        guard !criteria.isEmpty else {
            return EmptyState.markup(
                language(
                    "Bộ tiêu chí không có phần nào do cơ quan khác chấm.", "Nothing in the set is scored by others."),
                language("Mọi tiêu chí do đơn vị tự chấm và Hội đồng thẩm định.", "Units and council score it all."))
        }
        let items = criteria.map { criterion -> Markup in
            """
            <li>\(criterion.code.text) <span\(language.ofVietnamese)>\(criterion.title)</span> (\(language("tối đa", "at most")) \
            \(Numbers.points(criterion.maximum, in: language)))</li>

            """
        }
        return """
            <details class="more"><summary>\(language("Các tiêu chí do cơ quan khác chấm", "Criteria scored by others"))</summary>
            <ul>\(items)</ul></details>
            """
    }
}
