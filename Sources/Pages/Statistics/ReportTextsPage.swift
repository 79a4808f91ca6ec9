import Markup
import ParIndex
import Wording

/// The texts of a unit's report as one form (lời văn của kỳ báo cáo).
public struct ReportTextsPage: Sendable {
    public var heading: ReportHeading
    public var texts: [ReportSection: ReportText]
    /// What was typed and refused.
    public var typed: [ReportSection: String]
    public var problems: [Problem]

    public init(
        heading: ReportHeading, texts: [ReportSection: ReportText], typed: [ReportSection: String] = [:],
        problems: [Problem] = []
    ) {
        (self.heading, self.texts, self.typed, self.problems) = (heading, texts, typed, problems)
    }

    /// The names of a section's fields.
    public static func textName(_ section: ReportSection) -> String { "t-" + section.rawValue }
    public static func seenName(_ section: ReportSection) -> String { "p-" + section.rawValue }

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
            "Câu soạn sẵn từ số liệu đứng trước lời văn của mỗi mục. Mỗi dòng là một đoạn; dòng bắt đầu bằng “-” hoặc “+” là gạch đầu dòng; dòng bắt đầu bằng “|” là bảng, các cột cách nhau bằng “|”. Ghi {1.1.2} để dẫn số liệu của chỉ tiêu, luôn khớp với phụ lục.",
            "Sentences drafted from the figures stand before each text. Each line is a paragraph; “-” or “+” begins an item; lines that begin with “|” are a table. {1.1.2} quotes the figure of an indicator."
        )
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
        let title = section.title.text(in: language)
        let kept = texts[section]
        let text = typed[section] ?? kept?.text ?? ""
        guard heading.isWritable else {
            guard !text.isEmpty else { return "" }
            let lines = text.split(separator: "\n").map { line -> Markup in "<p>\(String(line))</p>" }
            return "<h3>\(title)</h3><div\(language.ofVietnamese)>\(lines)</div>\n"
        }
        let rows = section == .signer ? 1 : min(14, max(3, text.split(separator: "\n").count + text.count / 90))
        let other = kept.flatMap { kept -> Markup? in
            guard typed[section] != nil, kept.text != text else { return nil }
            return
                "<details class=\"more\"><summary>\(language("Đang lưu", "Kept"))</summary><p>\(kept.text)</p></details>"
        }
        return """
            <label class="wide"><span>\(title)</span><textarea name="\(Self.textName(section))" rows="\(rows)" \
            maxlength="\(ReportText.longest)">
            \(text)</textarea></label>\(other)\
            <input type="hidden" name="\(Self.seenName(section))" value="\((kept?.mark ?? SeenMark(of: "")).text)">

            """
    }
}
