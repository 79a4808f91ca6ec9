import Markup
import ParIndex
import Wording

/// Questions of units and answers of the authority, by criterion (hỏi đáp của đợt).
public struct QuestionsPage: Sendable {
    /// What was typed.
    public struct Form: Hashable, Sendable {
        public var code = ""
        public var unit = ""
        public var text = ""
        /// Answers by the ids of their questions.
        public var answers: [String: String] = [:]

        public init() {}
    }

    public var round: RunningRound
    public var questions: [RoundQuestion]
    /// Titles of criteria by code.
    public var titles: [Code: String]
    public var codes: [(key: String, title: String)]
    /// The units for which the person may ask.
    public var units: [(key: String, title: String)]
    public var mayAnswer: Bool
    public var form: Form
    public var problems: [Problem]

    public init(
        round: RunningRound, questions: [RoundQuestion], titles: [Code: String], codes: [(key: String, title: String)],
        units: [(key: String, title: String)], mayAnswer: Bool, form: Form = Form(), problems: [Problem] = []
    ) {
        (self.round, self.questions, self.titles, self.codes) = (round, questions, titles, codes)
        (self.units, self.mayAnswer, self.form, self.problems) = (units, mayAnswer, form, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        let title = language("Hỏi đáp", "Questions and answers")
        return frame.page(
            title: title, section: .rounds,
            crumbs: [
                Frame.Crumb(language("Đợt đánh giá", "Rounds"), .rounds), Frame.Crumb(round.title, .round(round.slug)),
            ],
            main: """
                <h1>\(title)</h1>
                <p>\(language("Mọi đơn vị tham gia đợt đều đọc được câu hỏi và trả lời.", "All units of the round see questions and answers."))</p>
                \(parts.problems(problems))
                \(units.isEmpty ? Markup() : asking(parts))
                \(list(parts))
                """)
    }

    private func asking(_ parts: RoundForm) -> Markup {
        let language = parts.language
        let unit =
            units.count == 1
            ? parts.hidden("don-vi", units[0].key)
            : parts.choice(language("Đơn vị", "Unit"), "don-vi", form.unit, units)
        return parts.form(
            .questions(round.slug),
            """
            \(unit)\(parts.choice(language("Tiêu chí", "Criterion"), "tieu-chi", form.code, [("", language("chung cả đợt", "the whole round"))] + codes))\
            \(parts.area(language("Câu hỏi", "Question"), "noi-dung", form.text, rows: 4))\
            \(parts.button(language("Gửi câu hỏi", "Ask")))
            """)
    }

    private func list(_ parts: RoundForm) -> Markup {
        guard !questions.isEmpty else {
            return EmptyState.markup(
                parts.language("Chưa có câu hỏi nào.", "There is no question."),
                parts.language("Câu hỏi của các đơn vị sẽ hiện ở đây.", "Questions of the units will be shown here."))
        }
        let groups = Dictionary(grouping: questions) { $0.code }
        let keys = groups.keys.sorted { left, right in
            guard let left, let right else { return left == nil && right != nil }
            return left < right
        }
        return Markup(joining: keys.map { key in group(key, groups[key] ?? [], parts) }, by: "\n")
    }

    private func group(_ code: Code?, _ questions: [RoundQuestion], _ parts: RoundForm) -> Markup {
        let title = code.map { "\($0) \(titles[$0] ?? "")" } ?? parts.language("Chung cả đợt", "The whole round")
        return """
            <section\(attribute: "id", code.map(Path.anchor))><h2>\(title)</h2>
            \(questions.map { item($0, parts) })</section>
            """
    }

    private func item(_ question: RoundQuestion, _ parts: RoundForm) -> Markup {
        let language = parts.language
        let waiting: Markup = "<p><span class=\"mark warn\">\(language("Chưa trả lời", "Not answered yet"))</span></p>"
        let answer = question.answered.map { by -> Markup in
            """
            <blockquote class="answer"><p>\(question.answer)</p>
            <p><small>\(round.authority), \(Dates.moment(by.at, in: language))</small></p></blockquote>
            """
        }
        return """
            <article class="question"><p><strong>\(question.text)</strong></p>
            <p><small>\(question.unitName), \(Dates.moment(question.asked.at, in: language))</small></p>
            \(answer ?? waiting)
            \(mayAnswer ? answering(question, parts) : Markup())</article>

            """
    }

    private func answering(_ question: RoundQuestion, _ parts: RoundForm) -> Markup {
        let title =
            question.answered == nil
            ? parts.language("Trả lời", "Answer") : parts.language("Sửa trả lời", "Correct the answer")
        return """
            <details class="more"\(attribute: "open", when: form.answers[question.id] != nil)><summary>\(title)</summary>
            \(parts.form(.question(round.slug, id: question.id), "\(parts.area(title, "tra-loi", form.answers[question.id] ?? question.answer, rows: 4))\(parts.button(title))"))
            </details>
            """
    }
}
