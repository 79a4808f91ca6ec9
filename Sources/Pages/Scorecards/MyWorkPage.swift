import Markup
import ParIndex
import Wording

/// What the signed-in person has to do in all rounds that run (việc của tôi): what, by when, what was lost last year.
public struct MyWorkPage: Sendable {
    /// One sheet that they work on.
    public struct Work: Sendable {
        public var sheet: Sheet
        public var roundTitle: String
        public var unit: UnitName
        /// The criteria that are theirs to answer, in printed order, without bonuses that nobody claims.
        public var tasks: [SheetRow]
        /// What of theirs is answered and still keeps the sheet from being sent.
        public var gaps: [Presubmission.Item]
        /// How many criteria the unit is asked, and how many of these are answered, by whomever.
        public var (asked, answered): (Int, Int)
        /// Whether they send the sheet on, and nothing keeps it from being sent.
        public var (sends, isReady): (Bool, Bool)
        /// The progress of everybody, where they coordinate.
        public var officers: [Progress]
        /// Whether the person approves the sheet, and whether they explain what the council reduced.
        public var (approves, explains): (Bool, Bool)
        /// How many lines the council reduced, and how many of them are not explained yet.
        public var (reduced, unexplained) = (0, 0)

        public init(
            sheet: Sheet, roundTitle: String, unit: UnitName, tasks: [SheetRow], gaps: [Presubmission.Item],
            officers: [Progress], approves: Bool, explains: Bool, sends: Bool, isReady: Bool, asked: Int, answered: Int
        ) {
            (self.sheet, self.roundTitle, self.unit) = (sheet, roundTitle, unit)
            (self.tasks, self.gaps, self.officers) = (tasks, gaps, officers)
            (self.approves, self.explains) = (approves, explains)
            (self.sends, self.isReady, self.asked, self.answered) = (sends, isReady, asked, answered)
        }
    }

    /// How far an officer has come.
    public struct Progress: Sendable {
        public var name: String
        public var asked: Int
        public var open: [Code]

        public init(name: String, asked: Int, open: [Code]) {
            (self.name, self.asked, self.open) = (name, asked, open)
        }
    }

    public var works: [Work]
    public var rounds: [RoundWork]
    /// The units whose binders the person keeps.
    public var binders: [UnitName]
    /// Where the person works on what a unit lost in its latest round that is over.
    public var remediations: [(round: String, title: String, unit: UnitName)] = []
    public var now: Instant
    /// The host under which the program is reached, for links that are sent to others.
    public var host: String

    public init(works: [Work], rounds: [RoundWork], binders: [UnitName], now: Instant, host: String) {
        (self.works, self.rounds, self.binders) = (works, rounds, binders)
        (self.now, self.host) = (now, host)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Việc của tôi", "My work")
        let nothing = EmptyState.markup(
            language("Hiện không có việc nào", "There is nothing to do now"),
            language(
                "Khi có việc cần ông/bà xử lý trong một đợt đánh giá, việc đó sẽ hiện ở đây.",
                "What waits for you in a round will stand here."))
        let sheets = works.map { SheetWork(work: $0, now: now, host: host) }
        let (urgent, calm) = (sheets.filter(\.isPressing), sheets.filter { !$0.isPressing })
        let (called, seen) = (rounds.filter(\.isPressing), rounds.filter { !$0.isPressing })
        return frame.page(
            title: title, section: .myWork,
            main: """
                <h1>\(title)</h1>
                \(works.isEmpty && rounds.isEmpty ? nothing : nil)\
                \(urgent.map { $0.markup(in: language) })\(called.map { $0.markup(in: language) })\
                \(calm.map { $0.markup(in: language) })\(seen.map { $0.markup(in: language) })\
                \(remediationLinks(in: language))\(binderLinks(in: language))
                """)
    }

    private func remediationLinks(in language: Language) -> Markup? {
        guard !remediations.isEmpty else { return nil }
        let links = remediations.map { remediation -> Markup in
            let path = Path.remediation(.page(round: remediation.round, unit: remediation.unit.key))
            return """
                <li><a href="\(path.text)">\(language("Biện pháp, kế hoạch và báo cáo khắc phục", "Measures, plan and report"))</a> – \
                \(remediation.unit.name), \(remediation.title)</li>
                """
        }
        return """
            <section><h2>\(language("Khắc phục tiêu chí chưa đạt điểm tối đa", "Remediation"))</h2><ul class="actions">\(links)</ul></section>
            """
    }

    /// Evidence is filed all year, before any round opens, and so are figures.
    private func binderLinks(in language: Language) -> Markup? {
        guard !binders.isEmpty else { return nil }
        let links = binders.map { unit -> Markup in
            """
            <li><a href="\(Path.evidence(.binder(unit.key)).text)">\(language("Hồ sơ minh chứng", "Binder")) – \(unit.name)</a></li>
            <li><a href="\(Path.reports(.all(unit.key)).text)">\(ReportHeading.title(in: language)) – \(unit.name)</a></li>
            """
        }
        return
            "<section><h2>\(language("Tài liệu kiểm chứng, báo cáo định kỳ", "Evidence and periodic reports"))</h2><ul class=\"actions\">\(links)</ul></section>"
    }
}
