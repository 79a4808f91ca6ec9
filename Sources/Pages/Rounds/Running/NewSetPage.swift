import Markup
import Wording

/// A criteria set brought in as text and checked before it is kept (nạp bộ tiêu chí).
public struct NewSetPage: Sendable {
    /// The authorities for which the person may bring one in.
    public var authorities: [(key: String, title: String)]
    public var authority: String
    public var text: String
    public var cases: String
    /// Everything that the check found, as the command line prints it.
    public var findings: [Diagnostic]
    public var problems: [Problem]

    public init(
        authorities: [(key: String, title: String)], authority: String = "", text: String = "", cases: String = "",
        findings: [Diagnostic] = [], problems: [Problem] = []
    ) {
        (self.authorities, self.authority, self.text, self.cases) = (authorities, authority, text, cases)
        (self.findings, self.problems) = (findings, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        let title = language("Nạp bộ tiêu chí", "Bring in a criteria set")
        return frame.page(
            title: title, section: .sets, crumbs: [Frame.Crumb(language("Bộ tiêu chí", "Criteria sets"), .sets)],
            main: """
                <h1>\(title)</h1>
                <p>\(language(
                    "Chọn tệp set.yaml hoặc dán nội dung; chương trình kiểm tra toàn bộ và nêu mọi lỗi cùng lúc. Bộ có lỗi không được lưu.",
                    "Choose the file set.yaml or paste it; all faults are listed at once. A set with errors is not kept."))</p>
                \(parts.problems(problems))
                \(list(in: language))
                \(parts.fileForm(.newSet, """
                    \(parts.choice(language("Cơ quan ban hành, sử dụng", "Authority"), "co-quan", authority, authorities))\
                    \(file("bo", "set.yaml", text, rows: 18).markup(in: language))\
                    \(file("truong-hop", language("Trường hợp chấm thử (cases.yaml), nếu có", "Worked cases (cases.yaml), if any"), cases, rows: 6).markup(in: language))\
                    \(parts.button(language("Kiểm tra và lưu", "Check and keep")))
                    """))
                """)
    }

    private func file(_ name: String, _ label: String, _ text: String, rows: Int) -> TableInput {
        TableInput(name, label: label, text: text, rows: rows, accept: ".yaml,.yml,.txt")
    }

    private func list(in language: Language) -> Markup? {
        guard !findings.isEmpty else { return nil }
        let rows = findings.map { finding -> Markup in
            """
            <tr><th scope="row">\(finding.place.description)</th>\
            <td><span class="mark \(finding.severity == .error ? "warn" : "plain")">\(finding.severity.title(in: language))</span></td>\
            <td>\(finding.problem.text(in: language))</td></tr>

            """
        }
        return """
            <table class="list cards"><caption>\(language("Kết quả kiểm tra", "Findings"))</caption>
            <thead><tr><th scope="col">\(language("Vị trí", "Place"))</th><th scope="col">\(language("Mức", "Weight"))</th>\
            <th scope="col">\(language("Nội dung", "Finding"))</th></tr></thead><tbody>\(rows)</tbody></table>
            """
    }
}

extension Diagnostic.Severity {
    fileprivate func title(in language: Language) -> String {
        switch self {
        case .error: language("Lỗi", "Error")
        case .warning: language("Cảnh báo", "Warning")
        case .note: language("Lưu ý", "Note")
        }
    }
}
