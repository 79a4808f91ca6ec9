import Markup
import ParIndex
import Wording

/// Another version of a table's set: chosen, compared, confirmed (thay bộ tiêu chí).
public struct SetReplacementPage: Sendable {
    /// What becomes of one answer.
    public struct Answer: Hashable, Sendable {
        public var unit: String
        public var code: Code
        public var fate: AnswerMigration.Fate
        public var fits: Bool

        public init(unit: String, code: Code, fate: AnswerMigration.Fate, fits: Bool) {
            (self.unit, self.code, self.fate, self.fits) = (unit, code, fate, fits)
        }
    }

    /// A version that was chosen, held against the one in use.
    public struct Comparison: Sendable {
        public var key: String
        public var title: String
        public var difference: SetDifference
        public var answers: [Answer]

        public init(key: String, title: String, difference: SetDifference, answers: [Answer]) {
            (self.key, self.title, self.difference, self.answers) = (key, title, difference, answers)
        }
    }

    public var round: RunningRound
    public var table: String
    public var current: (key: String, title: String)
    public var sets: [(key: String, title: String)]
    public var comparison: Comparison?
    public var problems: [Problem]

    public init(
        round: RunningRound, table: String, current: (key: String, title: String),
        sets: [(key: String, title: String)], comparison: Comparison? = nil, problems: [Problem] = []
    ) {
        (self.round, self.table, self.current, self.sets) = (round, table, current, sets)
        (self.comparison, self.problems) = (comparison, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        return round.page(
            language("Thay bộ tiêu chí", "Replace the set"), in: frame,
            """
            \(parts.problems(problems))
            <p>\(language("Đang dùng", "In use")): <a href="\(Path.set(current.key).text)">\(current.title)</a> \
            <code>\(current.key)</code></p>
            \(choice(parts))
            \(comparison.map { comparison in result(comparison, parts) })
            """)
    }

    private func choice(_ parts: RoundForm) -> Markup {
        let language = parts.language
        return """
            <form method="get" action="\(Path.running(.set(round.slug, table: table)).text)" class="form">
            \(parts.choice(language("Bản thay thế", "Replacement"), "ban", comparison?.key ?? "", sets))\
            \(parts.button(language("So sánh", "Compare")))</form>
            <p><a href="\(Path.running(.newSet).text)">\(language("Nạp bản đính chính hoặc bản thay thế", "Bring in an erratum or replacement"))</a></p>
            """
    }

    private func result(_ comparison: Comparison, _ parts: RoundForm) -> Markup {
        let language = parts.language
        let same: Markup = "<p>\(language("Không có tiêu chí nào khác.", "No criterion differs."))</p>"
        return """
            <section><h2>\(language("Khác biệt", "Differences"))</h2>
            \(comparison.difference.isEmpty ? same : differences(comparison.difference, in: language))</section>
            <section><h2>\(language("Câu trả lời đã có", "Answers so far"))</h2>
            \(answers(comparison.answers, in: language))</section>
            \(parts.form(.set(round.slug, table: table), "\(parts.hidden("ban", comparison.key))\(parts.button(language("Thay bộ tiêu chí và chuyển câu trả lời", "Replace and move the answers")))"))
            """
    }

    private func differences(_ difference: SetDifference, in language: Language) -> Markup {
        let rows = difference.lines.map { line -> Markup in
            let words = line.changes.map { $0.text.text(in: language) }.joined(separator: "; ")
            return """
                <tr><th scope="row">\(line.code.text)</th><td>\(line.title)</td><td>\(words)</td></tr>

                """
        }
        return """
            <table class="list cards"><thead><tr><th scope="col">\(language("Mã", "Code"))</th>\
            <th scope="col">\(language("Tiêu chí", "Criterion"))</th><th scope="col">\(language("Thay đổi", "Change"))</th></tr></thead>
            <tbody>\(rows)</tbody></table>
            """
    }

    private func answers(_ answers: [Answer], in language: Language) -> Markup {
        let kept = answers.filter { if case .kept = $0.fate { $0.fits } else { false } }
        let rest = answers.filter { !kept.contains($0) }
        let rows = rest.map { answer -> Markup in
            let fit =
                answer.fits || answer.fate == .dropped
                ? "" : language("; không còn chấm được theo cách mới", "; can no longer be scored")
            return """
                <tr><th scope="row">\(answer.unit)</th><td>\(answer.code.text)</td>\
                <td>\(answer.fate.title.text(in: language))\(fit)</td></tr>

                """
        }
        let table: Markup = """
            <table class="list cards"><thead><tr><th scope="col">\(language("Đơn vị", "Unit"))</th>\
            <th scope="col">\(language("Mã", "Code"))</th><th scope="col">\(language("Sẽ", "Will be"))</th></tr></thead>
            <tbody>\(rows)</tbody></table>
            """
        return """
            <p>\(language("\(kept.count) câu trả lời giữ nguyên, \(rest.count) câu cần lưu ý.", "\(kept.count) answers stay, \(rest.count) need a look."))</p>
            \(rest.isEmpty ? Markup() : table)
            """
    }
}
