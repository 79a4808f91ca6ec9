import Markup
import ParIndex
import Wording

/// The head of a sheet: whose it is, where it stands, until when, and how much of it is done.
struct SheetHeading {
    let page: SheetPage

    func markup(in language: Language) -> Markup {
        """
        <h1>\(language("Phiếu chấm điểm", "Sheet")) – \(page.unit.name)</h1>
        <p class="facts"><span class="mark \(page.sheet.state == .submitted ? "good" : "calm")">\
        \(page.sheet.state.title.text(in: language))</span> <span>\(page.roundTitle)</span> \(due(in: language))</p>
        \(SupplementNotice.markup(page.sheet, in: language))\(RejectionNotice.markup(page.sheet, changed: page.mended?.count, in: language))\(submission(in: language))\(figures(in: language))
        <p id="ai-dang-mo" class="facts" data-from="\(step(.presence))" hidden></p>
        <p id="trang-thai" class="quiet" role="status"></p>
        \(tools(in: language))
        """
    }

    /// The figures that change with every answer.
    func figures(in language: Language) -> Markup {
        let check = page.check
        return """
            <dl class="key-figures" id="so-lieu-phieu">
            <div class="main"><dt>\(language("Tổng điểm tự chấm", "Total so far"))</dt><dd>\
            \(Numbers.points(page.tally.total, in: language)) <span class="of">/ \
            \(Numbers.points(page.tally.applicableMaximum, in: language))</span></dd></div>
            <div><dt>\(language("Đã trả lời", "Answered"))</dt><dd>\(check.answered) <span class="of">/ \(check.asked)</span></dd></div>
            <div><dt>\(language("Có tài liệu kiểm chứng", "With evidence"))</dt><dd>\(check.proved) \
            <span class="of">/ \(check.asked)</span></dd></div>
            </dl>
            """
    }

    private func step(_ step: SheetStep) -> String {
        Path.sheetStep(step, round: page.sheet.round, unit: page.unit.key).text
    }

    private func due(in language: Language) -> Markup {
        let now = language("giờ máy chủ", "server time") + " " + Dates.moment(page.now, in: language)
        guard let due = page.sheet.due else { return "<span>\(now)</span>" }
        let text = Dates.moment(due, in: language)
        let isOver = page.now > due
        return """
            <span\(attribute: "class", isOver ? "lost" : nil)>\(isOver ? language("Đã hết hạn", "Was due") : language("Hạn nộp", "Due")) \
            <b>\(text)</b></span> <small>\(now)</small>
            """
    }

    private func submission(in language: Language) -> Markup? {
        guard page.sheet.state == .submitted, let submission = page.sheet.submission else { return nil }
        return """
            \(Self.approval(submission, in: language))\
            \(page.sheet.issued.map { IssuedPaperPart.line($0, in: language) } ?? attaching(in: language))
            """
    }

    /// Who handed the sheet in, in which capacity, when.
    static func approval(_ submission: Submission, in language: Language) -> Markup {
        """
        <p class="said">\(language("Người duyệt", "Approved by")): \(submission.by.name), \(language("ký", "signing")) \
        \(submission.capacity.rawValue) (\(submission.capacity.title.text(in: language))), \(Dates.moment(submission.by.at, in: language))</p>

        """
    }

    /// The way to the form that attaches the issued paper, which is still missing.
    private func attaching(in language: Language) -> Markup? {
        guard page.sheet.isOpenToIssue, page.rights.contains(.coordinate) else { return nil }
        return """
            <p><a href="\(step(.check))">\(language("Gắn văn bản đã ký phát hành", "Attach the issued paper"))</a></p>

            """
    }

    private func tools(in language: Language) -> Markup {
        let check = page.rights.contains(.answer) || page.rights.contains(.approve)
        let isOpen = page.sheet.isBeingAnswered
        return """
            <nav class="tools" aria-label="\(language("Công việc với phiếu", "What to do with the sheet"))">\(parts(in: language))\
            \(check ? button(.check, CheckPage.title(of: page, in: language)) : Markup())\
            \(isOpen && page.rights.contains(.answer) ? button(.table, language("Excel", "Excel")) : Markup())\
            \(!isOpen && page.rights.contains(.answer) ? button(.file, language("Tải phiếu dạng Excel", "Download as Excel")) : Markup())\
            \(isOpen && page.rights.contains(.coordinate) ? button(.assignment, language("Phân công", "Assign")) : Markup())\
            \(page.rights.contains(.answer) ? link(.binder(page.unit.key), language("Hồ sơ minh chứng", "Binder")) : Markup())\
            \(link(.list(round: page.sheet.round, unit: page.unit.key), language("Danh mục tài liệu", "List of evidence")))\(papers(in: language))</nav>
            """
    }

    private func papers(in language: Language) -> Markup {
        let path = Path.papers(.unit(round: page.sheet.round, unit: page.unit.key))
        return "<a class=\"button second\" href=\"\(path.text)\">\(language("Văn bản", "Papers"))</a> "
    }

    private func link(_ path: EvidencePath, _ title: String) -> Markup {
        "<a class=\"button second\" href=\"\(Path.evidence(path).text)\">\(title)</a> "
    }

    private func button(_ step: SheetStep, _ title: String) -> Markup {
        "<a class=\"button second\" href=\"\(self.step(step))\">\(title)</a> "
    }

    private func parts(in language: Language) -> Markup? {
        guard page.hasOwnTasks else { return nil }
        let titles: [(SheetPart, String)] = [(.mine, language("Của tôi", "Mine")), (.all, language("Tất cả", "All"))]
        let links = titles.map { part, title -> Markup in
            let path = Path.sheet(round: page.sheet.round, unit: page.unit.key, part: part).text
            return """
                <li><a href="\(path)"\(attribute: "aria-current", part == page.part ? "true" : nil)>\(title)</a></li>
                """
        }
        return "<div class=\"tabs\"><ul>\(links)</ul></div>"
    }
}
