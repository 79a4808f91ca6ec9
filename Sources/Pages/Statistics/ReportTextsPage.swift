import Markup
import ParIndex
import Wording

/// The texts of a unit's report as one form (lời văn của kỳ báo cáo).
public struct ReportTextsPage: Sendable {
    public var heading: ReportHeading
    public var texts: [PaperText.Place: PaperText]
    /// What figures say that texts quote.
    public var values: QuotedValues
    /// What was typed and refused.
    public var typed: [PaperText.Place: String]
    public var problems: [Problem]

    public init(
        heading: ReportHeading, texts: [PaperText.Place: PaperText], values: QuotedValues,
        typed: [PaperText.Place: String] = [:], problems: [Problem] = []
    ) {
        (self.heading, self.texts, self.values) = (heading, texts, values)
        (self.typed, self.problems) = (typed, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return frame.page(
            title: heading.title(in: language), section: .units, crumbs: heading.crumbs(in: language),
            main: """
                \(heading.head(.texts, in: language))
                \(ReportHeading.faults(problems, in: language))
                <p>\(help(in: language))</p>
                \(heading.isWritable ? form(in: frame) : sections(in: language))
                """)
    }

    private func help(in language: Language) -> String {
        language(
            "Câu soạn sẵn từ số liệu đứng trước lời văn của mỗi mục. ",
            "Sentences drafted from the figures stand before each text. ")
            + PaperTextField.help(in: language)
            + language(
                " Ghi {1.1.2} để dẫn số liệu của chỉ tiêu, luôn khớp với phụ lục.",
                " {1.1.2} quotes the figure of an indicator.")
    }

    private func form(in frame: Frame) -> Markup {
        """
        <form class="form" method="post" action="\(Path.reports(.texts(heading.unit.key, heading.period)).text)">
        \(frame.formTokenField)
        \(sections(in: frame.language))
        <p><button>\(frame.language("Lưu lời văn", "Save"))</button></p></form>
        """
    }

    private func sections(in language: Language) -> Markup {
        let head = ReportSection.allCases.filter { $0.part == nil && $0 != .recipients && $0 != .signer }
        let parts = ReportPart.allCases.enumerated().map { number, part -> Markup in
            """
            <section><h2>\(["I", "II", "III", "IV", "V"][number]). \(part.title.text(in: language))</h2>
            \(part.sections.map { field($0, in: language) })</section>

            """
        }
        return """
            \(head.map { field($0, in: language) })
            \(parts)
            \([ReportSection.recipients, .signer].map { field($0, in: language) })
            """
    }

    private func field(_ section: ReportSection, in language: Language) -> Markup {
        let place = PaperText.Place.period(heading.period, section)
        let field = PaperTextField(
            place: place, title: section.title.text(in: language), kept: texts[place], typed: typed[place],
            values: values)
        return heading.isWritable ? field.markup(in: language) : field.reading(in: language)
    }
}
