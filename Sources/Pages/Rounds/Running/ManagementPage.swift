import Markup
import ParIndex
import Wording

/// A round's management: phase, calendar, units with how far they are, council, questions (quản lý đợt đánh giá).
public struct ManagementPage: Sendable {
    /// A table of the round.
    public struct Table: Sendable {
        public var slug: String
        public var title: String
        public var set: (key: String, title: String)
        public var policy: RankingPolicy
        public var domains: [(code: Code, title: String, lines: Int)]
        public var units: [Line]
        public var exclusionCount: Int
        /// Whether others than the units and the council score parts of the set.
        public var hasGivenParts: Bool
        /// Whether rules of the set look at published figures.
        public var usesRegisters = false

        public init(
            slug: String, title: String, set: (key: String, title: String), policy: RankingPolicy,
            domains: [(code: Code, title: String, lines: Int)], units: [Line], exclusionCount: Int,
            hasGivenParts: Bool
        ) {
            (self.slug, self.title, self.set, self.policy) = (slug, title, set, policy)
            (self.domains, self.units, self.exclusionCount) = (domains, units, exclusionCount)
            self.hasGivenParts = hasGivenParts
        }
    }

    /// A unit's row of the completeness matrix.
    public struct Line: Sendable {
        public struct Cell: Hashable, Sendable {
            /// How many lines the unit has in the domain, and of how many something was said.
            public var lines, answered, evidenced, appraised: Int

            public init(lines: Int, answered: Int, evidenced: Int, appraised: Int) {
                (self.lines, self.answered, self.evidenced, self.appraised) = (lines, answered, evidenced, appraised)
            }
        }

        public var name: String
        public var state: SheetState
        public var submittedAt: Instant?
        public var cells: [Cell]

        public init(name: String, state: SheetState, submittedAt: Instant?, cells: [Cell]) {
            (self.name, self.state, self.submittedAt, self.cells) = (name, state, submittedAt, cells)
        }
    }

    public var round: RunningRound
    public var tables: [Table]
    public var councilCount: Int
    public var questions: (open: Int, all: Int)
    /// What keeps the round from being opened.
    public var problems: [Problem]
    public var now: Instant

    public init(
        round: RunningRound, tables: [Table], councilCount: Int, questions: (open: Int, all: Int), problems: [Problem],
        now: Instant
    ) {
        (self.round, self.tables, self.councilCount) = (round, tables, councilCount)
        (self.questions, self.problems, self.now) = (questions, problems, now)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return round.page(
            language("Quản lý đợt", "Manage the round"), in: frame,
            """
            \(phase(in: language))
            <section><h2>\(language("Lịch", "Calendar"))</h2>
            \(round.calendarList(in: language, now: now))
            \(change(.calendar(round.slug), language("Sửa lịch, gia hạn", "Change or extend"), in: language))</section>
            \(tables.map { section($0, in: language) })
            \(addTable(in: language))
            \(people(in: language))
            """)
    }

    private func phase(in language: Language) -> Markup {
        let open = problems.map { problem -> Markup in
            "<li>\(problem.what.text(in: language)) \(problem.remedy.text(in: language))</li>"
        }
        let remarks: Markup = problems.isEmpty ? "" : "<ul class=\"remarks\">\(open)</ul>"
        if round.course.phase == .concluded { return concluding(in: language) }
        guard round.mayAdvance, let next = round.course.phase.next else { return remarks }
        return """
            \(remarks)
            <p><a class="button" href="\(Path.running(.phase(round.slug)).text)">\(next.doing.text(in: language))</a></p>
            """
    }

    /// What comes after concluding is done on a page of its own.
    private func concluding(in language: Language) -> Markup {
        let title =
            round.course.isPractice
            ? language("Kết quả của đợt thực hành", "Results of the practice round")
            : language("Kết luận và công bố", "Conclusion and publication")
        return """
            <p><a class="button" href="\(Path.publishing(.conclusion(round.slug)).text)">\(title)</a></p>
            """
    }

    /// A round that was concluded stays as it is.
    private var isOpenToChange: Bool { round.mayChange && round.course.phase < .concluded }

    private func section(_ table: Table, in language: Language) -> Markup {
        let isPreparing = round.course.phase == .preparing
        return """
            <section><h2>\(table.title)</h2>
            <p class="facts"><span><a href="\(Path.set(table.set.key).text)">\(table.set.title)</a></span>\
            <span>\(Numbers.count(table.units.count, in: language)) \(language("đơn vị", "units"))</span>\
            <span>\(table.policy.summary(in: language))</span>\
            <span>\(language("\(table.exclusionCount) nội dung không áp dụng", "\(table.exclusionCount) exclusions"))</span></p>
            \(isOpenToChange ? links(table, isPreparing: isPreparing, in: language) : Markup())
            \(MatrixTable(table: table, isPreparing: isPreparing).markup(in: language))</section>
            """
    }

    private func links(_ table: Table, isPreparing: Bool, in language: Language) -> Markup {
        let (slug, key) = (round.slug, table.slug)
        return """
            <ul class="actions">\
            \(isPreparing ? link(.table(slug, table: key), language("Đơn vị, xếp hạng", "Units and ranking")) : Markup())\
            \(link(.exclusions(slug, table: key), language("Tiêu chí không áp dụng", "Exclusions")))\
            \(link(.set(slug, table: key), language("Thay bộ tiêu chí", "Replace the set")))\
            \(isPreparing || !table.hasGivenParts ? Markup() : link(.parts(slug, table: key), language("Nhập điểm do cơ quan khác chấm", "Bring in given points")))\
            \(isPreparing || !table.usesRegisters ? Markup() : link(.registers(slug, table: key), language("Sổ số liệu dùng chung", "Published figures")))\
            </ul>
            """
    }

    private func addTable(in language: Language) -> Markup? {
        guard round.mayChange, round.course.phase == .preparing else { return nil }
        return
            "<ul class=\"actions\">\(link(.table(round.slug, table: RoundPath.newTable), language("Thêm bảng", "Add a table")))</ul>"
    }

    private func people(in language: Language) -> Markup {
        """
        <section><h2>\(language("Hội đồng, hỏi đáp, kết luận", "Council, questions, conclusion"))</h2>
        <ul class="actions">\(link(.council(round.slug), language("Hội đồng thẩm định (\(councilCount) người)", "Council (\(councilCount))")))\
        \(link(.questions(round.slug), language("Hỏi đáp (\(questions.all) câu, \(questions.open) chưa trả lời)", "Questions (\(questions.all), \(questions.open) open)")))\
        \(conclusion(in: language))\(papers(in: language))</ul></section>
        """
    }

    private func conclusion(in language: Language) -> Markup? {
        guard round.course.phase > .preparing, !round.course.isPractice else { return nil }
        let path = Path.publishing(.conclusion(round.slug))
        return "<li><a href=\"\(path.text)\">\(language("Kết luận và công bố", "Conclusion and publication"))</a></li>"
    }

    private func papers(in language: Language) -> Markup {
        let path = Path.papers(.round(round.slug))
        return "<li><a href=\"\(path.text)\">\(language("Văn bản của đợt", "Papers of the round"))</a></li>"
    }

    private func change(_ path: RoundPath, _ title: String, in language: Language) -> Markup? {
        isOpenToChange ? "<ul class=\"actions\">\(link(path, title))</ul>" : nil
    }

    private func link(_ path: RoundPath, _ title: String) -> Markup {
        "<li><a href=\"\(Path.running(path).text)\">\(title)</a></li>"
    }
}

extension RankingPolicy {
    /// How units are ranked, in a few words.
    func summary(in language: Language) -> String {
        let way =
            method == .standard
            ? language("xếp hạng 1, 2, 2, 4", "ranks 1, 2, 2, 4") : language("xếp hạng 1, 2, 2, 3", "ranks 1, 2, 2, 3")
        let by = measure == .points ? language("theo điểm", "by points") : language("theo chỉ số", "by index")
        return "\(way) \(by)"
    }
}
