import Markup
import ParIndex
import Wording

/// The check of a sheet before it is sent, and the steps from there (kiểm tra và gửi phiếu).
public struct CheckPage: Sendable {
    public var sheet: SheetPage
    /// Whether approving asks for the second factor once more.
    public var asksCode: Bool
    /// Whether the person has yet to set up the second factor that approving needs.
    public var lacksSecondFactor: Bool
    /// Why the last step was refused.
    public var problem: Problem?
    /// The reason that was typed with it.
    public var reason: String
    /// The capacity that was chosen with it.
    public var capacity: SigningCapacity?
    /// The issued paper, where one is attached, and the form that attaches one, where the person may.
    public var (issued, paperForm): (IssuedPaperPart?, IssuedPaperForm?)

    public init(
        sheet: SheetPage, asksCode: Bool, lacksSecondFactor: Bool = false, problem: Problem? = nil,
        reason: String = "", capacity: SigningCapacity? = nil
    ) {
        (self.sheet, self.asksCode, self.lacksSecondFactor) = (sheet, asksCode, lacksSecondFactor)
        (self.problem, self.reason, self.capacity) = (problem, reason, capacity)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = Self.title(of: sheet, in: language)
        return frame.page(
            title: title, section: .rounds,
            crumbs: [
                .init(
                    language("Phiếu chấm điểm \(sheet.unit.name)", "Sheet of \(sheet.unit.name)"),
                    .sheet(round: sheet.sheet.round, unit: sheet.unit.key))
            ],
            main: """
                <h1>\(title) – \(sheet.unit.name)</h1>
                <p class="facts"><span class="mark calm">\(sheet.sheet.state.title.text(in: language))</span> \
                <span>\(sheet.roundTitle)</span></p>
                \(refusal(in: language))\(submission(in: language))\(SupplementNotice.markup(sheet.sheet, in: language))\(RejectionNotice.markup(sheet.sheet, changed: sheet.mended?.count, in: language))\(SheetHeading(page: sheet).figures(in: language))
                \(issued?.markup(in: language))\(paperForm?.markup(sheet.sheet, in: frame))
                \(sheet.sheet.state == .submitted ? nil : findings(in: language))
                \(mended(in: language))\(sums(in: language))
                \(CheckSteps(page: self, formToken: frame.formToken).markup(in: language))
                """)
    }

    /// What the page is for, which depends on where the sheet lies and who looks.
    static func title(of sheet: SheetPage, in language: Language) -> String {
        switch sheet.sheet.state {
        case .awaitingApproval where sheet.rights.contains(.approve):
            language("Xem và phê duyệt phiếu", "Look through and approve")
        case .awaitingApproval: language("Phiếu chờ duyệt", "The sheet as sent for approval")
        case .submitted: language("Phiếu đã nộp", "The sheet as handed in")
        default: language("Kiểm tra và gửi phiếu", "Check and send")
        }
    }

    private func submission(in language: Language) -> Markup? {
        guard sheet.sheet.state == .submitted else { return nil }
        return sheet.sheet.submission.map { SheetHeading.approval($0, in: language) }
    }

    private func refusal(in language: Language) -> Markup? {
        problem.map { "<div class=\"problem\" role=\"alert\"><p>\($0.text(in: language))</p></div>\n" }
    }

    private func findings(in language: Language) -> Markup {
        let items = sheet.check.items
        let (open, odd) = (items.filter(\.finding.isOpen), items.filter { !$0.finding.isOpen })
        guard !open.isEmpty || !odd.isEmpty else {
            return
                "<p class=\"good-news\">\(language("Không còn nội dung nào phải hoàn thành.", "Nothing is open."))</p>"
        }
        return """
            \(list(language("Phải hoàn thành trước khi gửi", "To be finished first"), open, in: language))\
            \(list(language("Nên xem lại", "Worth a second look"), odd, in: language))
            """
    }

    private func list(_ title: String, _ items: [Presubmission.Item], in language: Language) -> Markup? {
        guard !items.isEmpty else { return nil }
        let lines = items.map { item -> Markup in
            """
            <li><a href="\(mending(item))"><b>\(item.criterion.code.text)</b> \(item.criterion.ownTitle(in: language))</a><br>\
            \(item.text.text(in: language))</li>
            """
        }
        return "<section><h2>\(title) (\(items.count))</h2>\n<ul class=\"findings\">\(lines)</ul></section>\n"
    }

    /// The line; where evidence is missing, the field in which that can be explained.
    private func mending(_ item: Presubmission.Item) -> String {
        let (round, unit, code) = (sheet.sheet.round, sheet.unit.key, item.criterion.code)
        guard item.finding == .unproved else { return Path.sheet(round: round, unit: unit, at: code, part: .all).text }
        return Path.sheet(round: round, unit: unit, part: .all).text + "#" + Path.anchorOfMissing(code)
    }

    /// For who approves: the lines that changed since the sheet was given back.
    private func mended(in language: Language) -> Markup? {
        guard let rows = sheet.mended else { return nil }
        let title = language(
            "Tiêu chí có thay đổi từ khi phiếu được trả lại", "Criteria changed since it was given back")
        let nothing = language(
            "Không có câu trả lời hay tài liệu nào mới.", "There is no new answer or document.")
        let items = rows.map { row -> Markup in
            """
            <li><a href="\(line(row.criterion))"><b>\(row.criterion.code.text)</b> \(row.criterion.ownTitle(in: language))</a></li>
            """
        }
        return """
            <section><h2>\(title) (\(rows.count))</h2>
            \(rows.isEmpty ? "<p>\(nothing)</p>" as Markup : "<ul class=\"findings\">\(items)</ul>")</section>

            """
    }

    private func line(_ criterion: Criterion) -> String {
        Path.sheet(round: sheet.sheet.round, unit: sheet.unit.key, at: criterion.code, part: .all).text
    }

    /// The domains lead to their criteria, so that who approves sees what they approve.
    private func sums(in language: Language) -> Markup {
        let rows = sheet.tally.domains.map { domain -> Markup in
            """
            <tr><th scope="row"><a href="\(line(domain.criterion))">\(domain.criterion.code.text) \(domain.criterion.title)</a></th>\
            <td class="n" data-l="\(language("Tự chấm", "Points"))">\(Numbers.points(domain.awarded, in: language))</td>\
            <td class="n" data-l="\(language("Tối đa", "Maximum"))">\(Numbers.points(domain.applicableMaximum, in: language))</td></tr>

            """
        }
        return """
            <section><h2>\(language("Điểm theo lĩnh vực", "Points by domain"))</h2>
            <table class="list cards"><thead><tr><th>\(language("Lĩnh vực", "Domain"))</th>\
            <th class="n">\(language("Tự chấm", "Points"))</th><th class="n">\(language("Tối đa", "Maximum"))</th></tr></thead>
            <tbody>\(rows)</tbody><tfoot><tr><th>\(language("Tổng", "Total"))</th>\
            <td class="n" data-l="\(language("Tự chấm", "Points"))">\(Numbers.points(sheet.tally.total, in: language))</td>\
            <td class="n" data-l="\(language("Tối đa", "Maximum"))">\(Numbers.points(sheet.tally.applicableMaximum, in: language))</td></tr></tfoot></table>
            <p><a href="\(Path.sheet(round: sheet.sheet.round, unit: sheet.unit.key, part: .all).text)">\(language(
                "Xem từng tiêu chí của phiếu", "See every criterion of the sheet"))</a></p></section>
            """
    }
}
