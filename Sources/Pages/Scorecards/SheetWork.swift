import Markup
import ParIndex
import Wording

/// One sheet among a person's work: the step that waits for them, then what is left to answer.
struct SheetWork {
    let work: MyWorkPage.Work
    let now: Instant
    /// The host under which the program is reached.
    let host: String

    /// From so many on, criteria are folded away behind their number.
    private static let longest = 5

    private var sheet: Sheet { work.sheet }
    private var open: [SheetRow] { work.tasks.filter { $0.line.answer == nil } }

    /// Whether a step waits for the person besides answering what is theirs.
    var isPressing: Bool { step(in: .vi) != nil || (sheet.state == .returned && sheet.isBeingAnswered) }

    func markup(in language: Language) -> Markup {
        let path = Path.sheet(round: sheet.round, unit: work.unit.key)
        return """
            <section><h2><a href="\(path.text)">\(work.unit.name) – \(work.roundTitle)</a></h2>
            \(facts(in: language))\(demands(in: language))\(steps(in: language))\
            \(sheet.isBeingAnswered ? answering(in: language) : nil)</section>

            """
    }

    private func facts(in language: Language) -> Markup {
        let phase = sheet.course.phase == .selfAssessment ? nil : sheet.course.phase.title.text(in: language)
        let (done, all) =
            work.tasks.isEmpty ? (work.answered, work.asked) : (work.tasks.count - open.count, work.tasks.count)
        let answered: Markup = """
            <span>\(language("Đã trả lời", "Answered")) <b>\(done)</b>/\(all)</span>
            """
        return """
            <p class="facts"><span class="mark calm">\(sheet.state.title.text(in: language))</span> <span>\(phase)</span> \
            \(due(in: language)) \(sheet.isBeingAnswered ? answered : nil)\(explaining(in: language))</p>

            """
    }

    /// How much of what the council reduced is explained.
    private func explaining(in language: Language) -> Markup? {
        guard isExplained, work.explains else { return nil }
        guard work.reduced > 0 else {
            return "<span>\(language("Không có tiêu chí nào bị giảm điểm", "Nothing was reduced"))</span>"
        }
        return """
            <span>\(language("Đã giải trình", "Explained")) <b>\(work.reduced - work.unexplained)</b>/\(work.reduced)</span>
            """
    }

    /// Until when what waits for the unit is to be done; `nil` where nothing does.
    private var deadline: Instant? {
        if isExplained { return work.explains && work.reduced > 0 ? sheet.course.calendar[.explanation] : nil }
        return sheet.isBeingAnswered || isAwaitingApproval ? sheet.due : nil
    }

    /// Whether the sheet waits for the head while it can still be handed in.
    private var isAwaitingApproval: Bool { sheet.state == .awaitingApproval && sheet.course.phase <= .appraisal }

    /// What the council or the head wants mended.
    private func demands(in language: Language) -> Markup? {
        guard sheet.isBeingAnswered else { return nil }
        return "\(SupplementNotice.markup(sheet, in: language))\(RejectionNotice.markup(sheet, in: language))"
    }

    private func steps(in language: Language) -> Markup? {
        guard let (path, title) = step(in: language) ?? next(in: language) else { return explained(in: language) }
        return "<p><a class=\"button\" href=\"\(path.text)\">\(title)</a></p>\n"
    }

    /// The way back to what was explained, which can be changed while there is time.
    private func explained(in language: Language) -> Markup? {
        guard isExplained, work.explains, work.reduced > 0 else { return nil }
        let path = Path.council(.explanations(sheet.round, work.unit.key)).text
        let done = language("Đã giải trình hết các tiêu chí bị giảm điểm.", "All reduced criteria are explained.")
        return """
            <p class="good-news">\(done)</p>
            <p><a href="\(path)">\(language("Xem, sửa nội dung đã giải trình", "See or change what was said"))</a></p>

            """
    }

    private var isExplained: Bool { sheet.course.phase == .explanation }

    /// What only this person can do now to bring the sheet on.
    private func step(in language: Language) -> (Path, String)? {
        let unit = work.unit.key
        let check = Path.sheetStep(.check, round: sheet.round, unit: unit)
        switch (sheet.course.phase, sheet.state) {
        case (.selfAssessment, .awaitingApproval) where work.approves,
            (.appraisal, .awaitingApproval) where work.approves:
            return (check, language("Xem và phê duyệt phiếu", "Look through and approve"))
        case (.explanation, _) where work.explains && work.unexplained > 0:
            let path = Path.council(.explanations(sheet.round, unit))
            return (path, language("Giải trình các tiêu chí bị giảm", "Explain what was reduced"))
        case _ where sheet.isBeingAnswered && work.sends && sheet.state == .returned:
            return (check, language("Bổ sung xong: kiểm tra và gửi lại", "Supplied: check and send again"))
        case _ where sheet.isBeingAnswered && work.sends && sheet.rejection != nil:
            return (check, language("Sửa xong: kiểm tra và gửi lại lãnh đạo", "Mended: check and send again"))
        case _ where sheet.isBeingAnswered && work.sends && work.isReady:
            return (check, language("Kiểm tra và gửi lãnh đạo duyệt", "Check and send for approval"))
        default: return nil
        }
    }

    /// The first criterion that is left to answer.
    private func next(in language: Language) -> (Path, String)? {
        guard sheet.isBeingAnswered, let row = open.first else { return nil }
        return (
            .sheet(round: sheet.round, unit: work.unit.key, at: row.criterion.code),
            language("Chấm tiếp từ tiêu chí \(row.criterion.code)", "Go on with criterion \(row.criterion.code)")
        )
    }

    private func answering(in language: Language) -> Markup {
        "\(tasks(in: language))\(progress(in: language))"
    }

    private func due(in language: Language) -> Markup? {
        deadline.map { due in
            let isOver = now > due
            return """
                <span\(attribute: "class", isOver ? "lost" : nil)>\(isOver ? language("Đã hết hạn", "Was due") : language("Hạn", "Due")) \
                <b>\(Dates.moment(due, in: language))</b></span>
                """
        }
    }

    private func tasks(in language: Language) -> Markup? {
        guard !work.tasks.isEmpty else {
            let wait = language(
                "Cán bộ được phân công đang chấm; phiếu đến ông/bà sau khi được gửi duyệt.",
                "Officers are answering; the sheet comes to you once it is sent for approval.")
            return work.approves ? "<p>\(wait)</p>\n" : nil
        }
        guard !open.isEmpty else {
            guard sheet.state != .returned, sheet.rejection == nil else { return nil }
            guard work.gaps.isEmpty else { return gaps(in: language) }
            let done = language("Đã trả lời hết các tiêu chí của mình.", "All of yours are answered.")
            return "<p class=\"good-news\">\(done)</p>"
        }
        let title = language("Còn \(open.count) tiêu chí chưa trả lời", "\(open.count) criteria are open")
        return folded(open.map { task($0, in: language) }, title)
    }

    private func folded(_ items: [Markup], _ title: String) -> Markup {
        let list: Markup = "<ul class=\"findings\">\(items)</ul>"
        guard items.count > Self.longest else { return list }
        return """
            <details class="more"><summary>\(title)</summary>
            \(list)</details>
            """
    }

    /// What is answered and does not count yet, or is not proved.
    private func gaps(in language: Language) -> Markup {
        let items = work.gaps.map { gap -> Markup in
            let code = gap.criterion.code
            let path = Path.sheet(round: sheet.round, unit: work.unit.key, at: code)
            return "<li><a href=\"\(path.text)\"><b>\(code.text)</b></a> \(gap.text.text(in: language))</li>\n"
        }
        let title = language(
            "Đã trả lời hết, còn \(items.count) việc phải hoàn thiện trước khi gửi",
            "All answered; \(items.count) things are left before sending")
        return "<p>\(title)</p>\(folded(items, language("Xem từng việc", "See each")))"
    }

    private func task(_ row: SheetRow, in language: Language) -> Markup {
        let path = Path.sheet(round: sheet.round, unit: work.unit.key, at: row.criterion.code)
        return """
            <li><a href="\(path.text)"><b>\(row.criterion.code.text)</b> \(row.criterion.ownTitle(in: language))</a> \
            <small>\(Numbers.points(row.criterion.ownPart.maximum, in: language)) \(language("điểm", "points"))</small>\
            \(loss(row, in: language))</li>

            """
    }

    private func loss(_ row: SheetRow, in language: Language) -> Markup? {
        guard let past = row.past, past.points < past.maximum else { return nil }
        return """
            <br><span class="past"><span class="lost">\(language("Năm \(past.year) chưa đạt", "Lost in \(past.year):")) \
            \(Numbers.points(past.maximum - past.points, in: language))</span>: \(past.reason.text(in: language))</span>
            """
    }

    private func progress(in language: Language) -> Markup? {
        guard !work.officers.isEmpty else { return nil }
        let rows = work.officers.map { officer -> Markup in
            """
            <tr><th scope="row">\(officer.name)</th><td class="n" data-l="\(language("Đã trả lời", "Answered"))">\
            \(officer.asked - officer.open.count)/\(officer.asked)</td>\
            <td data-l="\(language("Lời nhắc", "Reminder"))">\(reminder(officer, in: language))</td></tr>

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
    private func reminder(_ officer: MyWorkPage.Progress, in language: Language) -> Markup? {
        guard !officer.open.isEmpty else { return "\(language("Đã xong", "Done"))" }
        return """
            <details class="more"><summary>\(language("Còn \(officer.open.count) tiêu chí: nhắc qua Zalo", "\(officer.open.count) open: remind"))</summary>
            <textarea rows="5" readonly aria-label="\(language("Lời nhắc \(officer.name)", "Reminder for \(officer.name)"))">\
            \(text(officer))</textarea><button type="button" class="second" data-copy hidden>\(language("Sao chép", "Copy"))</button></details>
            """
    }

    /// Always Vietnamese: it goes to the officer, whatever language the coordinator reads.
    private func text(_ officer: MyWorkPage.Progress) -> String {
        let due = sheet.due.map { " Hạn: \(Dates.moment($0))." } ?? ""
        let codes = officer.open.map(\.text).joined(separator: ", ")
        let link = host + Path.sheet(round: sheet.round, unit: work.unit.key).text
        return "Kính gửi \(officer.name): \(work.roundTitle) còn \(officer.open.count) tiêu chí chưa trả lời: \(codes)."
            + "\(due) Vào chấm tại: \(link)"
    }
}
