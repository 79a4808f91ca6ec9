import Markup
import ParIndex
import Wording

/// What became of each file that was handed in (kết quả tải lên).
public struct UploadReport: Sendable {
    /// One file.
    public struct Line: Sendable {
        public enum Outcome: Sendable {
            /// It lies in the binder as the document of this id.
            case kept(document: String)
            case refused(Problem)
        }

        public var name: String
        public var outcome: Outcome
        /// The criterion that it is shown for.
        public var code: Code?
        /// Why a kept file is not shown for its criterion.
        public var remark: Problem?

        public init(name: String, outcome: Outcome) {
            (self.name, self.outcome) = (name, outcome)
        }

        public var isKept: Bool { if case .kept = outcome { true } else { false } }

        /// One sentence or two on the file, with its name.
        public func text(in language: Language) -> String {
            switch outcome {
            case .refused(let problem): return problem.text(in: language)
            case .kept:
                let place =
                    code.map { language("đã nhận cho tiêu chí \($0.text)", "taken for criterion \($0.text)") }
                    ?? language("đã nhận vào hồ sơ", "taken into the binder")
                let said = language("Tệp “\(name)”: \(place).", "File “\(name)”: \(place).")
                return [said, remark?.text(in: language)].compactMap(\.self).joined(separator: " ")
            }
        }
    }

    public var lines: [Line]
    /// Where the files were handed in.
    public var back: Path

    public init(lines: [Line], back: Path) {
        (self.lines, self.back) = (lines, back)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let (kept, refused) = (lines.filter(\.isKept), lines.filter { !$0.isKept })
        let title = language("Kết quả tải lên", "What became of the files")
        return frame.page(
            title: title,
            main: """
                <h1>\(title)</h1>
                \(list(language("Chưa nhận được", "Not taken"), refused, in: language))
                \(list(language("Đã nhận", "Taken"), kept, in: language))
                <p><a class="button" href="\(back.text)">\(language("Quay lại", "Back"))</a></p>
                """)
    }

    private func list(
        _ title: String, _ lines: [Line], in language: Language
    ) -> Markup? {
        guard !lines.isEmpty else { return nil }
        return """
            <section class="uploaded"><h2>\(title): \(Numbers.count(lines.count, in: language))</h2>
            <ul>\(lines.map { line -> Markup in "<li>\(line.text(in: language))</li>" })</ul></section>
            """
    }
}
