import Markup
import ParIndex
import Wording

/// The lines that the council reduced, for the unit to answer one by one (giải trình).
public struct ExplanationsPage: Sendable {
    public struct Row: Sendable {
        public var line: AppraisedLine
        /// Whether the person may answer for this line now.
        public var canExplain: Bool
        /// New evidence, and where to add it.
        public var evidence: EvidencePanel

        public init(line: AppraisedLine, canExplain: Bool, evidence: EvidencePanel) {
            (self.line, self.canExplain, self.evidence) = (line, canExplain, evidence)
        }
    }

    /// What was typed into a line and refused.
    public struct Refused: Sendable {
        public var code: Code
        public var text: String
        public var problem: Problem
        public var isStale: Bool

        public init(code: Code, text: String, problem: Problem, isStale: Bool) {
            (self.code, self.text, self.problem, self.isStale) = (code, text, problem, isStale)
        }
    }

    public var round: CouncilRound
    public var unit: UnitName
    public var rows: [Row]
    public var refused: Refused?

    public init(round: CouncilRound, unit: UnitName, rows: [Row], refused: Refused? = nil) {
        (self.round, self.unit, self.rows, self.refused) = (round, unit, rows, refused)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Giải trình – \(unit.name)", "Explanations – \(unit.name)")
        return frame.page(
            title: title, section: .rounds, crumbs: [Frame.Crumb(round.title, .round(round.slug))],
            scripts: ["council.js"],
            main: """
                <h1>\(title)</h1>
                \(round.phase(in: language))\(summary(in: language))
                \(rows.isEmpty ? nothing(in: language) : "<div class=\"sheet-lines\">\(rows.map { row($0, in: frame) })</div>")
                """)
    }

    private func summary(in language: Language) -> Markup {
        let lost = rows.map { ($0.line.own?.awarded ?? .zero) - ($0.line.given?.awarded ?? .zero) }.sum
        let done = rows.count { $0.line.line.explained != nil }
        return """
            <p class="facts" id="tien-do"><span>\(language("Bị giảm", "Reduced")) <b>\(rows.count)</b> \(language("tiêu chí", "lines"))</span> \
            <span>\(language("tổng", "in all")) <b class="lost">\(Numbers.points(lost, in: language))</b> \(language("điểm", "points"))</span> \
            <span>\(language("đã giải trình", "explained")) <b>\(done)/\(rows.count)</b></span></p>

            """
    }

    private func nothing(in language: Language) -> Markup {
        """
        <p class="empty">\(language("Không có tiêu chí nào của ông/bà bị giảm điểm.", "No line of yours was reduced."))</p>
        """
    }

    private func row(_ row: Row, in frame: Frame) -> Markup {
        let (language, criterion) = (frame.language, row.line.criterion)
        return """
            <article class="sheet-line explaining" id="\(Path.anchor(of: criterion.code))">
            <h2><span class="code">\(criterion.code.text)</span> <span\(language.ofVietnamese)>\(criterion.ownTitle(in: language))</span> \
            <small>\(language("tối đa", "at most")) \(Numbers.points(criterion.maximum, in: language))</small> \
            <a class="history" href="\(Path.council(.history(round.slug, unit.key, criterion.code)).text)">\(language("Lịch sử", "History"))</a></h2>
            <div class="proof">\(points(row, in: language))\
            <h3>\(language("Tài liệu kiểm chứng", "Evidence"))</h3>\(row.evidence.viewing(in: language))</div>
            <div class="own">\(ground(row, in: language))</div>
            <div class="council">\(answer(row, in: frame))</div>
            </article>

            """
    }

    private func points(_ row: Row, in language: Language) -> Markup {
        let line = row.line
        let reduced = round.course.phase >= .secondAppraisal ? line.first : line.given
        let second: Markup? =
            round.course.phase >= .secondAppraisal
            ? "<dt>\(language("Thẩm định lần 2", "Second appraisal"))</dt><dd><b>\(line.given.text(in: language))</b></dd>"
            : nil
        return """
            <dl class="scores"><dt>\(language("Tự chấm", "Self-assessed"))</dt><dd>\(line.own.text(in: language))</dd>\
            <dt>\(language("Thẩm định lần 1", "First appraisal"))</dt><dd><b>\(reduced.text(in: language))</b></dd>\(second)</dl>
            """
    }

    private func ground(_ row: Row, in language: Language) -> Markup {
        let line = row.line.line
        let second = line.firstGround == nil || line.ground == line.firstGround ? nil : line.ground
        return """
            <h3>\(language("Lý do của Hội đồng", "The council’s reason"))</h3>
            \(words(line.firstGround ?? line.ground, in: language))\
            \(second.map { ground -> Markup in "<h3>\(language("Lý do thẩm định lần 2", "Reason of the second appraisal"))</h3>\(words(ground, in: language))" })
            """
    }

    private func words(_ ground: AppraisalGround?, in language: Language) -> Markup {
        """
        <p class="reason"><b>\(ground.map { $0.category.title.text(in: language) + "." })</b> <span\(language.ofVietnamese)>\(ground?.text)</span></p>
        """
    }

    private func answer(_ row: Row, in frame: Frame) -> Markup {
        let (language, line) = (frame.language, row.line.line)
        let title = language("Giải trình của đơn vị", "The unit’s explanation")
        let refused = refused?.code == line.code ? refused : nil
        guard row.canExplain else {
            let none = language("Không có giải trình.", "No explanation.")
            let late = refused.map { refused -> Markup in
                "\(frame.alert(refused.problem))<textarea readonly rows=\"4\" aria-label=\"\(title)\">\n\(refused.text)</textarea>"
            }
            return
                "\(late)<h3>\(title)</h3><blockquote>\(line.explanation.isEmpty ? none : line.explanation)</blockquote>"
        }
        return """
            <form class="explanation" method="post" action="\(Path.council(.explanation(round.slug, unit.key, line.code)).text)">\(frame.formTokenField)\
            <input type="hidden" name="phien-ban" value="\(line.version)">\(refused.map { alert($0, line, in: frame) })
            <label><span>\(title)</span><textarea name="giai-trinh" rows="4" maxlength="4000">\(refused?.text ?? line.explanation)</textarea></label>
            <p><button>\(language("Lưu giải trình", "Save"))</button> <output>\(saved(line, in: language))</output></p></form>
            """
    }

    private func saved(_ line: SheetLine, in language: Language) -> String {
        guard let explained = line.explained, !line.explanation.isEmpty else { return "" }
        let at = Dates.moment(explained.at, in: language)
        return language("Đã lưu: \(explained.name), \(at)", "Saved: \(explained.name), \(at)")
    }

    private func alert(_ refused: Refused, _ line: SheetLine, in frame: Frame) -> Markup {
        let language = frame.language
        guard refused.isStale else { return frame.alert(refused.problem) }
        return """
            \(frame.alert(refused.problem))<p>\(language("Nội dung đang lưu", "It now holds")) (\(line.explained?.name)):</p>
            <blockquote\(language.ofVietnamese)>\(line.explanation)</blockquote>
            """
    }
}
