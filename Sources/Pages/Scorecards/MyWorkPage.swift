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
        /// The criteria that are theirs, in printed order.
        public var tasks: [SheetRow]
        /// The progress of everybody, where they coordinate.
        public var officers: [Progress]
        /// Whether the person approves the sheet, and whether they explain what the council reduced.
        public var (approves, explains): (Bool, Bool)

        public init(
            sheet: Sheet, roundTitle: String, unit: UnitName, tasks: [SheetRow], officers: [Progress], approves: Bool,
            explains: Bool
        ) {
            (self.sheet, self.roundTitle, self.unit) = (sheet, roundTitle, unit)
            (self.tasks, self.officers) = (tasks, officers)
            (self.approves, self.explains) = (approves, explains)
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
                "Khi đợt đánh giá mở và ông/bà được phân công, tiêu chí sẽ hiện ở đây.",
                "Once a round opens and criteria are assigned to you, they stand here."))
        return frame.page(
            title: title, section: .myWork,
            main: """
                <h1>\(title)</h1>
                \(works.isEmpty && rounds.isEmpty ? nothing : nil)\(works.map { work($0, in: language) })\
                \(rounds.map { $0.markup(in: language) })\(binderLinks(in: language))
                """)
    }

    /// Evidence is filed all year, before any round opens.
    private func binderLinks(in language: Language) -> Markup? {
        guard !binders.isEmpty else { return nil }
        let links = binders.map { unit -> Markup in
            """
            <li><a href="\(Path.evidence(.binder(unit.key)).text)">\(language("Hồ sơ minh chứng", "Binder")) – \(unit.name)</a></li>
            """
        }
        return
            "<section><h2>\(language("Tài liệu kiểm chứng", "Evidence"))</h2><ul class=\"actions\">\(links)</ul></section>"
    }

    private func work(_ work: Work, in language: Language) -> Markup {
        let path = Path.sheet(round: work.sheet.round, unit: work.unit.key)
        return """
            <section><h2><a href="\(path.text)">\(work.unit.name) – \(work.roundTitle)</a></h2>
            \(work.sheet.isBeingAnswered ? answering(work, in: language) : waiting(work, in: language))</section>

            """
    }

    private func answering(_ work: Work, in language: Language) -> Markup {
        let open = work.tasks.filter { $0.line.answer == nil }
        return """
            <p class="facts"><span class="mark calm">\(work.sheet.state.title.text(in: language))</span> \(due(work.sheet, in: language)) \
            <span>\(language("Đã trả lời", "Answered")) <b>\(work.tasks.count - open.count)</b>/\(work.tasks.count)</span></p>
            \(RejectionNotice.markup(work.sheet, in: language))\
            \(tasks(open, work, in: language))\(progress(work, in: language))
            """
    }

    /// Where the sheet lies with somebody else, or its lines are explained.
    private func waiting(_ work: Work, in language: Language) -> Markup {
        let (sheet, unit) = (work.sheet, work.unit.key)
        let step: (Path, String)? =
            switch (sheet.course.phase, sheet.state) {
            case (.selfAssessment, .awaitingApproval) where work.approves,
                (.appraisal, .awaitingApproval) where work.approves:
                (
                    .sheetStep(.check, round: sheet.round, unit: unit),
                    language("Xem và phê duyệt phiếu", "Look through and approve")
                )
            case (.explanation, _) where work.explains:
                (
                    .council(.explanations(sheet.round, unit)),
                    language("Giải trình các tiêu chí bị giảm", "Explain what was reduced")
                )
            default: nil
            }
        let link = step.map { path, title -> Markup in
            "<ul class=\"actions\"><li><a href=\"\(path.text)\">\(title)</a></li></ul>"
        }
        let phase = sheet.course.phase == .selfAssessment ? nil : sheet.course.phase.title.text(in: language)
        return """
            <p class="facts"><span class="mark calm">\(sheet.state.title.text(in: language))</span> <span>\(phase)</span></p>\(link)
            """
    }

    private func due(_ sheet: Sheet, in language: Language) -> Markup? {
        sheet.due.map { due in
            let isOver = now > due
            return """
                <span\(attribute: "class", isOver ? "lost" : nil)>\(isOver ? language("Đã hết hạn", "Was due") : language("Hạn", "Due")) \
                <b>\(Dates.moment(due, in: language))</b></span>
                """
        }
    }

    private func tasks(_ open: [SheetRow], _ work: Work, in language: Language) -> Markup {
        guard !open.isEmpty else {
            return
                "<p class=\"good-news\">\(language("Đã trả lời hết các tiêu chí của mình.", "All of yours are answered."))</p>"
        }
        let lines = open.map { row -> Markup in
            let path = Path.sheet(round: work.sheet.round, unit: work.unit.key, at: row.criterion.code)
            return """
                <li><a href="\(path.text)"><b>\(row.criterion.code.text)</b> \(row.criterion.ownTitle(in: language))</a> \
                <small>\(Numbers.points(row.criterion.ownPart.maximum, in: language)) \(language("điểm", "points"))</small>\
                \(loss(row, in: language))</li>
                """
        }
        return "<ul class=\"findings\">\(lines)</ul>"
    }

    private func loss(_ row: SheetRow, in language: Language) -> Markup? {
        guard let past = row.past, past.points < past.maximum else { return nil }
        return """
            <br><span class="past"><span class="lost">\(language("Năm \(past.year) mất", "Lost in \(past.year):")) \
            \(Numbers.points(past.maximum - past.points, in: language))</span>: \(past.reason.text(in: language))</span>
            """
    }

    private func progress(_ work: Work, in language: Language) -> Markup? {
        guard !work.officers.isEmpty else { return nil }
        let rows = work.officers.map { officer -> Markup in
            """
            <tr><th scope="row">\(officer.name)</th><td class="n" data-l="\(language("Đã trả lời", "Answered"))">\
            \(officer.asked - officer.open.count)/\(officer.asked)</td>\
            <td data-l="\(language("Lời nhắc", "Reminder"))">\(reminder(officer, work, in: language))</td></tr>

            """
        }
        return """
            <h3>\(language("Tiến độ của từng người", "Progress of each"))</h3>
            <table class="list cards"><thead><tr><th>\(language("Cán bộ", "Officer"))</th>\
            <th class="n">\(language("Đã trả lời", "Answered"))</th><th>\(language("Lời nhắc", "Reminder"))</th></tr></thead>
            <tbody>\(rows)</tbody></table>
            """
    }

    /// A text ready to be sent, where something is open.
    private func reminder(_ officer: Progress, _ work: Work, in language: Language) -> Markup? {
        guard !officer.open.isEmpty else { return "\(language("Đã xong", "Done"))" }
        return """
            <details class="more"><summary>\(language("Còn \(officer.open.count) tiêu chí: nhắc qua Zalo", "\(officer.open.count) open: remind"))</summary>
            <textarea rows="5" readonly aria-label="\(language("Lời nhắc \(officer.name)", "Reminder for \(officer.name)"))">\
            \(text(officer, work))</textarea><button type="button" class="second" data-copy hidden>\(language("Sao chép", "Copy"))</button></details>
            """
    }

    /// Always Vietnamese: it goes to the officer, whatever language the coordinator reads.
    private func text(_ officer: Progress, _ work: Work) -> String {
        let due = work.sheet.due.map { " Hạn: \(Dates.moment($0))." } ?? ""
        let codes = officer.open.map(\.text).joined(separator: ", ")
        let link = host + Path.sheet(round: work.sheet.round, unit: work.unit.key).text
        return "Kính gửi \(officer.name): \(work.roundTitle) còn \(officer.open.count) tiêu chí chưa trả lời: \(codes)."
            + "\(due) Vào chấm tại: \(link)"
    }
}
