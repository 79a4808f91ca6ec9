import Markup
import ParIndex
import Wording

/// The published figures that rules of a table's set look at, and the form that brings them in (sổ số liệu dùng chung).
public struct RegisterPage: Sendable {
    /// What was typed.
    public struct Form: Hashable, Sendable {
        /// The register's key.
        public var key = ""
        public var source = ""
        public var number = ""
        public var date = ""
        public var rows = ""

        public init() {}
    }

    /// A register as it stands.
    public struct Register: Sendable {
        public var key: String
        public var title: String
        /// The criteria that follow from it.
        public var criteria: [Criterion]
        public var source: String?
        public var figures: [(unit: String, figure: Quantity?)]

        public init(
            key: String, title: String, criteria: [Criterion], source: String?,
            figures: [(unit: String, figure: Quantity?)]
        ) {
            (self.key, self.title, self.criteria) = (key, title, criteria)
            (self.source, self.figures) = (source, figures)
        }
    }

    public var round: RunningRound
    public var table: String
    public var registers: [Register]
    public var form: Form
    /// What the lines hold, once they were read; faults stand in `problems`.
    public var preview: RegisterTable?
    public var problems: [Problem]

    public init(
        round: RunningRound, table: String, registers: [Register], form: Form, preview: RegisterTable? = nil,
        problems: [Problem] = []
    ) {
        (self.round, self.table, self.registers) = (round, table, registers)
        (self.form, self.preview, self.problems) = (form, preview, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        return round.page(
            language("Sổ số liệu dùng chung", "Registers of published figures"), in: frame,
            """
            \(parts.problems(problems))
            \(preview(parts))
            \(registers.isEmpty ? none(in: language) : Markup())
            \(registers.map { section($0, in: language) })
            \(registers.isEmpty ? Markup() : entry(parts))
            """)
    }

    private func none(in language: Language) -> Markup {
        EmptyState.markup(
            language(
                "Bộ tiêu chí không có tiêu chí nào lấy số liệu đã công bố.", "No rule looks at published figures."),
            language("Không phải nhập gì ở đây.", "There is nothing to bring in."))
    }

    private func section(_ register: Register, in language: Language) -> Markup {
        let known = register.figures.filter { $0.figure != nil }.count
        let codes = register.criteria.map(\.code.text).joined(separator: ", ")
        let rows = register.figures.map { line -> Markup in
            """
            <tr><th scope="row"\(language.ofVietnamese)>\(line.unit)</th><td class="n">\(line.figure.map {
                Numbers.quantity($0, in: language) } ?? language("chưa có", "missing"))</td></tr>

            """
        }
        return """
            <section><h2\(language.ofVietnamese)>\(register.title)</h2>
            <p class="facts"><span>\(language("Tiêu chí", "Criteria")) \(codes)</span>\
            <span>\(language("\(known)/\(register.figures.count) đơn vị có số liệu", "\(known) of \(register.figures.count) units have a figure"))</span></p>
            <p>\(register.source.map { source -> Markup in "\(language("Nguồn", "Source")): <span\(language.ofVietnamese)>\(source)</span>" }
                ?? "\(language("Chưa nhập; các tiêu chí này chưa tính được điểm.", "Not brought in yet; these criteria have no points until then."))")</p>
            \(known == 0 ? nil : figures(rows, in: language))</section>

            """
    }

    private func figures(_ rows: [Markup], in language: Language) -> Markup {
        """
        <details class="more"><summary>\(language("Số liệu đã nhập", "Figures"))</summary>
        <table class="list"><thead><tr><th scope="col">\(language("Đơn vị", "Unit"))</th>\
        <th scope="col" class="n">\(language("Số liệu", "Figure"))</th></tr></thead><tbody>\(rows)</tbody></table></details>
        """
    }

    private func entry(_ parts: RoundForm) -> Markup {
        let language = parts.language
        let input = TableInput(
            "bang", label: language("Bảng số liệu", "Figures"),
            hint: language(
                "mỗi dòng: mã hoặc tên đơn vị, số liệu (dán thì cách nhau bằng Tab hoặc dấu ;)",
                "on each line: unit, figure (pasted ones parted by tabs or ;)"), text: form.rows, rows: 10)
        let choice = parts.choice(
            language("Sổ số liệu", "Register"), "so-lieu", form.key,
            registers.map { (key: $0.key, title: $0.title) })
        return """
            <section><h2>\(language("Nhập số liệu", "Bring figures in"))</h2>
            <p>\(language(
                "Bảng nhập thay toàn bộ số liệu trước đó của sổ; bản trước còn trong nhật ký.",
                "What is brought in takes the place of all figures before; those stay on record."))</p>
            \(parts.fileForm(.registers(round.slug, table: table), """
                \(registers.count > 1 ? choice : parts.hidden("so-lieu", registers.first?.key ?? ""))\
                \(parts.text(language("Văn bản hoặc bảng công bố", "Published in"), "van-ban", form.source, isRequired: true))\
                \(parts.text(language("Số, ký hiệu", "Number"), "so", form.number, isRequired: true))\
                \(parts.text(language("Ngày", "Date"), "ngay", form.date, type: "date", isRequired: true))\
                \(input.markup(in: language))\(parts.button(language("Xem trước", "Preview")))
                """))</section>
            """
    }

    private func preview(_ parts: RoundForm) -> Markup? {
        guard let preview, problems.isEmpty else { return nil }
        let language = parts.language
        let rows = preview.lines.map { line -> Markup in
            """
            <tr><th scope="row"\(language.ofVietnamese)>\(line.name)</th><td class="n">\(Numbers.quantity(line.figure, in: language))</td></tr>

            """
        }
        let names = preview.missing.map(\.name).joined(separator: ", ")
        let missing: Markup? =
            names.isEmpty
            ? nil
            : """
            <p class="problem">\(language("Chưa có số liệu của", "No figure of")): <span\(language.ofVietnamese)>\(names)</span></p>

            """
        let hidden: Markup = """
            \(parts.hidden("so-lieu", form.key))\(parts.hidden("van-ban", form.source))\(parts.hidden("so", form.number))\
            \(parts.hidden("ngay", form.date))\(parts.hidden("bang", form.rows))\(parts.hidden("xac-nhan", "1"))
            """
        let count = preview.lines.count
        return """
            <section><h2>\(language("Xem trước", "Preview"))</h2>\(missing)
            <table class="list"><thead><tr><th scope="col">\(language("Đơn vị", "Unit"))</th>\
            <th scope="col" class="n">\(language("Số liệu", "Figure"))</th></tr></thead><tbody>\(rows)</tbody></table>
            \(parts.form(.registers(round.slug, table: table), "\(hidden)\(parts.button(language("Ghi số liệu của \(count) đơn vị", "Write the figures of \(count) units")))"))
            </section>
            """
    }
}
