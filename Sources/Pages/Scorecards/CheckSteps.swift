import Markup
import ParIndex
import Wording

/// The steps that the one who looks can take with a sheet now: send, approve, refuse, take back.
struct CheckSteps {
    let page: CheckPage
    let formToken: String

    private var state: SheetState { page.sheet.sheet.state }

    func markup(in language: Language) -> Markup {
        let steps = [send(in: language), approve(in: language), reject(in: language), withdraw(in: language)]
            .compactMap { $0 }
        return "<section class=\"steps\">\(steps)</section>"
    }

    private func form(_ step: SheetStep, _ fields: Markup) -> Markup {
        let action = Path.sheetStep(step, round: page.sheet.sheet.round, unit: page.sheet.unit.key).text
        return """
            <form method="post" action="\(action)"><input type="hidden" name="ma" value="\(formToken)">\(fields)</form>

            """
    }

    private func may(_ act: Act, in states: SheetState...) -> Bool {
        page.sheet.rights.contains(act) && states.contains(state) && page.sheet.sheet.course.phase <= .appraisal
    }

    private func send(in language: Language) -> Markup? {
        guard may(.coordinate, in: .drafting, .returned) else { return nil }
        let open = page.sheet.check.open
        guard open == 0 else {
            return """
                <p class="notice">\(language("Còn \(open) nội dung phải hoàn thành trước khi gửi lãnh đạo duyệt.", "\(open) items are open; the sheet can not be sent yet."))</p>

                """
        }
        return form(.send, "<button>\(language("Gửi lãnh đạo duyệt", "Send for approval"))</button>")
    }

    private func approve(in language: Language) -> Markup? {
        guard may(.approve, in: .awaitingApproval) else { return nil }
        guard !page.lacksSecondFactor else { return secondFactor(in: language) }
        let options = SigningCapacity.allCases.map { capacity -> Markup in
            "<option value=\"\(capacity.rawValue)\"\(attribute: "selected", when: capacity == page.capacity)>\(capacity.rawValue) – \(capacity.title.text(in: language))</option>"
        }
        return form(
            .approve,
            """
            <label><span>\(language("Thẩm quyền ký", "Signing capacity"))</span><select name="tham-quyen" required>\
            <option value="">\(language("Chọn thẩm quyền ký", "Choose the capacity"))</option>\(options)</select></label>
            \(page.asksCode ? CodeField.markup(in: language) : Markup())<button>\(language("Duyệt và nộp phiếu", "Approve and hand in"))</button>
            """)
    }

    /// Said before anybody fills in a form that can not be taken.
    private func secondFactor(in language: Language) -> Markup {
        """
        <p class="notice">\(language(
            "Duyệt phiếu cần xác thực hai bước; tài khoản này chưa bật.",
            "Approving needs a second factor, which this account does not have yet.")) \
        <a href="\(Path.people(.secondFactor).text)">\(language("Bật xác thực hai bước", "Set it up"))</a></p>

        """
    }

    private func reject(in language: Language) -> Markup? {
        guard may(.approve, in: .awaitingApproval) else { return nil }
        return form(
            .reject,
            """
            <label><span>\(language("Lý do chưa duyệt", "Why not yet"))</span>\
            <textarea name="ly-do" rows="3" maxlength="4000" required>\(page.reason)</textarea></label>
            <button class="second">\(language("Trả lại cán bộ đầu mối", "Back to the coordinator"))</button>
            <small>\(language("Phiếu về lại cán bộ đầu mối để sửa; lý do hiện ở đầu phiếu. Chưa nộp cho Hội đồng.", "The coordinator mends the sheet, with your reason at its head; nothing goes to the council."))</small>
            """)
    }

    /// Sheets are taken back while units score themselves, and no later.
    private var isInTime: Bool {
        let sheet = page.sheet.sheet
        guard sheet.course.phase == .selfAssessment else { return false }
        return sheet.course.calendar[.selfAssessment].map { page.sheet.now <= $0 } ?? true
    }

    private func withdraw(in language: Language) -> Markup? {
        guard may(.approve, in: .submitted), isInTime else { return nil }
        let until = page.sheet.sheet.due.map {
            language(" Rút được đến \(Dates.moment($0)).", " Until \(Dates.moment($0, in: .en)).")
        }
        return form(
            .withdraw,
            """
            <label><span>\(language("Lý do rút phiếu, nội dung cần sửa", "Why it is taken back, and what to mend"))</span>\
            <textarea name="ly-do" rows="3" maxlength="4000" required>\(page.reason)</textarea></label>
            <button class="second">\(language("Rút phiếu để sửa", "Take the sheet back"))</button>
            <small>\(language("Phiếu trở lại cán bộ đầu mối để sửa, lý do hiện ở đầu phiếu; sửa xong phải gửi và duyệt lại.", "The coordinator mends the sheet, with your reason at its head; then it is sent and approved anew."))\(until)</small>
            """
        )
    }
}
