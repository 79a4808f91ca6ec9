import Markup
import ParIndex
import Wording

/// Lines on which members scored independently, for the chair to settle (thống nhất điểm).
public struct SettlingPage: Sendable {
    public struct Row: Sendable {
        public var unit: UnitName
        public var line: AppraisedLine
        /// Each member with their points and reason.
        public var scores: [(score: MemberScore, points: Score?)]
        public var median: Points?
        public var problem: Problem?
        /// The chair's own points and reason as they were typed and refused.
        public var typed: (points: String, reason: String)

        public init(
            unit: UnitName, line: AppraisedLine, scores: [(score: MemberScore, points: Score?)], median: Points?,
            problem: Problem? = nil, typed: (points: String, reason: String) = ("", "")
        ) {
            self.typed = typed
            (self.unit, self.line, self.scores) = (unit, line, scores)
            (self.median, self.problem) = (median, problem)
        }

        /// Whether members gave different points.
        public var differs: Bool { Set(scores.map { $0.points?.outcome }).count > 1 }
    }

    public var round: CouncilRound
    public var domains: [Criterion]
    public var domain: Code
    /// How many lines of each domain are left to settle.
    public var counts: [Code: Int]
    public var rows: [Row]
    public var reasons: [AppraisalGround]

    public init(
        round: CouncilRound, domains: [Criterion], domain: Code, counts: [Code: Int], rows: [Row],
        reasons: [AppraisalGround]
    ) {
        (self.round, self.domains, self.domain, self.rows) = (round, domains, domain, rows)
        (self.reasons, self.counts) = (reasons, counts)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Thống nhất điểm của thành viên", "Settle members’ scores")
        let differing = rows.filter(\.differs)
        let empty: Markup = """
            <p class="empty">\(language("Không còn điểm nào chưa thống nhất ở lĩnh vực này.", "Nothing is left to settle in this domain."))</p>
            """
        return frame.page(
            title: title, section: .rounds, crumbs: round.crumbs(language),
            main: """
                <h1>\(title)</h1>
                \(round.phase(in: language))\(tabs(in: language))\(alike(in: frame))
                \(rows.isEmpty ? empty : Markup())<div class="sheet-lines">\(differing.map { row($0, in: frame) })</div>
                \(reasons.list(in: language))
                """)
    }

    private func tabs(in language: Language) -> Markup {
        let items = domains.map { node -> Markup in
            """
            <li><a href="\(Path.council(.settling(round.slug, domain: node.code)).text)" title="\(node.title)"\
            \(attribute: "aria-current", node.code == domain ? "true" : nil)>\(node.code.text) (\(counts[node.code] ?? 0))\
            <span class="quiet"> \(node.title)</span></a></li>
            """
        }
        let title = domains.first { $0.code == domain }?.title
        return """
            <nav class="tabs" aria-label="\(language("Lĩnh vực; trong ngoặc là số dòng chưa thống nhất", "Domain, with the lines left"))">\
            <ul>\(items)</ul></nav>
            <h2>\(domain.text) \(title)</h2>
            """
    }

    /// Where all members gave the same, one step settles all.
    private func alike(in frame: Frame) -> Markup? {
        let alike = rows.filter { !$0.differs }
        guard !alike.isEmpty else { return nil }
        let language = frame.language
        let seen = alike.map { "\($0.unit.key)|\($0.line.criterion.code)|\($0.line.line.version)" }
            .joined(separator: " ")
        return """
            <form class="accept" method="post" action="\(Path.council(.settling(round.slug, domain: domain)).text)">\(frame.formTokenField)\
            <input type="hidden" name="dong" value="\(seen)"><button name="viec" value="trung-vi">\
            \(language("Chốt \(alike.count) điểm mà các thành viên chấm giống nhau", "Settle the \(alike.count) scores on which members agree"))</button></form>

            """
    }

    private func row(_ row: Row, in frame: Frame) -> Markup {
        let (language, criterion) = (frame.language, row.line.criterion)
        let seen = "\(row.unit.key)|\(criterion.code)|\(row.line.line.version)"
        return """
            <article class="sheet-line" id="\(Path.anchor(of: criterion.code))-\(row.unit.key.code)">
            <h2>\(row.unit.name) · <span class="code">\(criterion.code.text)</span> <span\(language.ofVietnamese)>\(criterion.ownTitle(in: language))</span> \
            <small>\(language("tối đa", "at most")) \(Numbers.points(criterion.maximum, in: language))</small></h2>
            <div class="own"><h3>\(language("Tự chấm", "Self-assessed")) <b>\(row.line.own.text(in: language))</b></h3>\
            <p class="reason">\(row.line.ownText(in: language))</p></div>
            <form class="verdict council" method="post" action="\(Path.council(.settling(round.slug, domain: domain)).text)">\(Frame.enter("rieng"))\(frame.formTokenField)\
            <input type="hidden" name="dong" value="\(seen)">\(row.problem.map { frame.alert($0) })
            <ul class="plain choices">\(row.scores.map { member($0.score, $0.points, in: language) })</ul>
            <p>\(median(row, in: language))</p>\(own(row.typed, in: language))</form>
            </article>

            """
    }

    private func member(_ score: MemberScore, _ points: Score?, in language: Language) -> Markup {
        """
        <li><button class="quieter" name="viec" value="theo.\(score.by.person)">\(language("Lấy", "Take")) \(points.text(in: language))</button> \
        \(score.by.name) <small>\(score.ground?.text)</small></li>
        """
    }

    private func median(_ row: Row, in language: Language) -> Markup? {
        row.median.map { median -> Markup in
            """
            <button class="quieter" name="viec" value="trung-vi">\(language("Lấy trung vị", "Take the median")) \(Numbers.points(median, in: language))</button>
            """
        }
    }

    private func own(_ typed: (points: String, reason: String), in language: Language) -> Markup {
        """
        <div class="other"><label class="short"><span>\(language("Điểm khác", "Other points"))</span><input name="diem" inputmode="decimal" autocomplete="off" value="\(typed.points)"></label>\
        <label class="wide"><span>\(language("Lý do", "Reason"))</span><input name="ly-do" list="mau-ly-do" maxlength="1000" autocomplete="off" value="\(typed.reason)"></label>\
        <button class="quieter" name="viec" value="rieng">\(language("Quyết định điểm này", "Settle on this"))</button></div>
        """
    }
}
