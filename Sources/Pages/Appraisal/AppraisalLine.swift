import Markup
import ParIndex
import Wording

/// One line of a unit on the council's desk: evidence left, the unit's answer in the middle, the council's points right.
struct AppraisalLine {
    let row: AppraisalUnitPage.Row
    let round: CouncilRound
    let unit: UnitName
    let choice: LineChoice
    let isOpen: Bool
    let refused: RefusedVerdict?

    private var line: AppraisedLine { row.line }
    private var criterion: Criterion { row.line.criterion }

    func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <article class="sheet-line" id="\(Path.anchor(of: criterion.code))" tabindex="-1" data-outcome="\(line.outcome.rawValue)">
            <h2><span class="code">\(criterion.code.text)</span> <span\(language.ofVietnamese)>\(criterion.ownTitle(in: language))</span> \
            <small>\(language("tối đa", "at most")) \(Numbers.points(criterion.maximum, in: language))</small> \
            <a class="history" href="\(Path.council(.history(round.slug, unit.key, criterion.code)).text)">\(language("Lịch sử", "History"))</a></h2>
            <div class="proof">\(proof(in: language))</div>
            <div class="own">\(own(in: language))</div>
            <div class="council">\(council(in: frame))</div>
            </article>

            """
    }

    private func proof(in language: Language) -> Markup {
        """
        <h3>\(language("Tài liệu kiểm chứng", "Evidence"))</h3>\(row.evidence.viewing(in: language))\
        \(missing(in: language))\(wanted(in: language))
        """
    }

    /// What the set names as proof, for comparison with what was filed.
    private func wanted(in language: Language) -> Markup? {
        guard !criterion.evidence.isEmpty else { return nil }
        return """
            <details class="more"><summary>\(language("Bộ tiêu chí yêu cầu", "What the set asks for"))\
            <span class="quiet"> \(criterion.code.text)</span></summary>
            <ul\(language.ofVietnamese)>\(criterion.evidence.map { text -> Markup in "<li>\(text)</li>" })</ul></details>
            """
    }

    private func missing(in language: Language) -> Markup? {
        guard !line.line.missingEvidence.isEmpty else { return nil }
        let title = language("Đơn vị giải thích về tài liệu còn thiếu", "The unit on missing evidence")
        let addition = row.evidence.addition(since: line.line.answered?.at, in: language)
        return "<p><b>\(title)\(addition):</b> \(line.line.missingEvidence)</p>"
    }

    private func own(in language: Language) -> Markup {
        """
        <h3>\(language("Tự chấm", "Self-assessed")) <b>\(line.own.text(in: language))</b></h3>\(supplied(in: language))
        <p class="reason">\(line.ownText(in: language))</p>\(explanation(in: language))
        """
    }

    /// That the unit answered what the council sent back, and when it last changed its answer.
    private func supplied(in language: Language) -> Markup? {
        guard line.isSupplied else { return nil }
        let waiting = language("chờ xem lại", "to be looked at again")
        let changed = line.line.answered.map { "\($0.name), \(Dates.moment($0.at, in: language))" }
        return """
            <p><span class="mark calm">\(language("Đơn vị đã bổ sung", "Supplied by the unit"))</span> \
            \(line.awaitsLookAtSupplied ? "<span class=\"mark warn\">\(waiting)</span> " as Markup : nil)\
            <small>\(changed)</small></p>
            """
    }

    /// What was said before, where the council looks again.
    private func explanation(in language: Language) -> Markup? {
        guard round.course.phase >= .explanation else { return nil }
        let first: Markup = """
            <h3>\(language("Thẩm định lần 1", "First appraisal")) <b>\(line.first.text(in: language))</b></h3>\
            \(line.line.firstGround.map { ground -> Markup in "<p class=\"reason\"><b>\(ground.category.title.text(in: language)).</b> <span\(language.ofVietnamese)>\(ground.text)</span></p>" })
            """
        guard let explained = line.line.explained else { return first }
        let who = "\(explained.name), \(Dates.moment(explained.at, in: language))"
        let silent = language("Không có lời giải trình, chỉ bổ sung tài liệu.", "No words, new evidence only.")
        return """
            \(first)<h3>\(language("Giải trình của đơn vị", "The unit’s explanation"))</h3>
            <blockquote\(line.line.explanation.isEmpty ? nil : language.ofVietnamese)>\(line.line.explanation.isEmpty ? silent : line.line.explanation)</blockquote><p><small>\(who)</small></p>
            """
    }

    private func council(in frame: Frame) -> Markup {
        let language = frame.language
        if let exclusion = row.exclusion {
            return "<p>\(language("Không áp dụng", "Not applied")): \(exclusion)</p>"
        }
        let title =
            round.course.phase >= .secondAppraisal
            ? language("Thẩm định lần 2", "Second appraisal") : language("Hội đồng", "Council")
        guard isOpen else { return "<h3>\(title)</h3>\(closed(in: language))" }
        let form = AppraisalLineForm(
            line: line, path: .council(.line(round.slug, unit.key, criterion.code)), choice: choice,
            isSecond: round.course.phase == .secondAppraisal, refused: refused)
        return "<h3>\(title)</h3>\(form.markup(in: frame))"
    }

    private func closed(in language: Language) -> Markup {
        """
        <p><b>\(line.given.text(in: language))</b> \(line.outcome.mark(in: language))</p>\
        <p class="reason"\(language.ofVietnamese)>\(line.line.ground?.text)</p>
        """
    }
}

extension AppraisedLine {
    /// Why the unit has its points, or why it has none.
    func ownText(in language: Language) -> String {
        if let own { return own.reasonText.text(in: language) }
        if let ownError { return ownError.problem.text(in: language) }
        return language("Đơn vị chưa tự chấm tiêu chí này.", "The unit has not answered.")
    }
}
