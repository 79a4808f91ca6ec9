import Markup
import ParIndex
import Wording

/// A criterion of a sheet: its question as a form, with points, reason and the way to more (ô chấm điểm).
///
/// The token of its form is left open (`Markup.gap`): it belongs to a person, the card to everybody who may see the same.
struct SheetLineCard: Hashable {
    let row: SheetRow
    let round: String
    let unit: UnitKey

    private var code: Code { row.criterion.code }

    /// What tells most cards apart; the rest of a row is compared.
    func hash(into hasher: inout Hasher) {
        hasher.combine(unit)
        hasher.combine(code)
        hasher.combine(row.line.version)
    }

    func markup(in language: Language) -> Markup {
        """
        <article class="line\(row.line.answer == nil ? " blank" : "")" id="\(Path.anchor(of: code))">
        <h3><span class="code">\(code.text)</span> <span class="title"\(row.criterion.components.isEmpty ? language.ofVietnamese : nil)>\(row.criterion.ownTitle(in: language))</span> \
        <span class="worth">\(Numbers.points(limit, in: language))<small> \(language("điểm", "points"))</small></span></h3>
        \(row.isOpen ? form(in: language) : locked(in: language))\
        \(outcome(in: language))\(row.evidence?.summary(in: language))\(past(in: language))\(history(in: language))\(row.notes.markup(in: language))</article>

        """
    }

    private var limit: Points {
        let maximum = row.criterion.ownPart.maximum
        return maximum == .zero ? row.criterion.minimum : maximum
    }

    private func form(in language: Language) -> Markup {
        let action = Path.sheetLine(round: round, unit: unit, code).text
        return """
            <form method="post" action="\(action)" data-line="\(code.text)">
            <input type="hidden" name="ma" value="\(Markup.gap)"><input type="hidden" name="phien-ban" value="\(row.line.version)">
            \(problem(in: language))\(AnswerInputs(row: row).markup(in: language))
            \(missingEvidence(in: language))
            <div class="acts"><button>\(language("Lưu", "Save"))</button> \(saveAndNext(in: language))\
            <small class="state">\(state(in: language))</small></div>
            </form>

            """
    }

    private func saveAndNext(in language: Language) -> Markup? {
        row.next.map { next in
            """
            <button class="second" name="tiep" value="\(next.text)">\(language("Lưu, sang tiêu chí sau", "Save, next"))</button> \

            """
        }
    }

    private func problem(in language: Language) -> Markup? {
        guard let problem = row.problem else { return nil }
        return """
            <div class="problem" role="alert"\(attribute: "data-stale", when: problem.code == "cycle.stale")><p><strong>\(problem.what.text(in: language))</strong> \
            \(problem.why?.text(in: language)) \(problem.remedy.text(in: language))</p>\(saved(in: language))</div>

            """
    }

    /// What the line holds now, beside what was typed and could not be saved.
    private func saved(in language: Language) -> Markup? {
        guard row.problem?.code == "cycle.stale" else { return nil }
        let saved = row.line.answer?.words(for: row.criterion).text(in: language) ?? language("để trống", "blank")
        let reload = Path.sheet(round: round, unit: unit, at: code).text
        return """
            <p>\(language("Đang lưu", "Saved")): <b>\(saved)</b> (\(row.line.answered?.name), \(moment(in: language)))</p>
            <p><a href="\(reload)">\(language("Giữ giá trị đang lưu", "Keep what is saved"))</a> · \
            \(language("hoặc bấm Lưu để thay bằng nội dung bên dưới", "or press Save to replace it by what stands below"))</p>
            """
    }

    private func missingEvidence(in language: Language) -> Markup {
        let text = row.typedMissingEvidence ?? row.line.missingEvidence
        return """
            <details class="more"\(attribute: "open", when: !text.isEmpty)><summary>\
            \(isProved ? language("Còn thiếu tài liệu kiểm chứng?", "Is evidence missing?")
                : language("Không có tài liệu kiểm chứng?", "No evidence?"))</summary>
            <label id="\(Path.anchorOfMissing(code))"><span class="quiet">\(isProved
                ? language("Lý do còn thiếu tài liệu kiểm chứng", "Why evidence is missing")
                : language("Lý do không có tài liệu kiểm chứng", "Why there is no evidence"))</span>
            <textarea name="giai-thich" rows="2" maxlength="2000" placeholder="\(language("Nêu lý do", "Say why"))">\
            \(text)</textarea></label></details>
            """
    }

    /// Documents and a word on missing ones can stand together: then only some are missing.
    private var isProved: Bool { row.evidence?.lines.isEmpty == false }

    private func missingTitle(in language: Language) -> String {
        guard isProved else { return language("Không có tài liệu kiểm chứng", "No evidence") }
        return language("Giải thích về tài liệu còn thiếu", "On missing evidence")
            + (row.evidence?.addition(since: row.line.answered?.at, in: language) ?? "")
    }

    private func state(in language: Language) -> String? {
        guard let author = row.author(in: language), row.line.answered != nil else { return nil }
        return language("Đã lưu \(moment(in: .vi)) · \(author)", "Saved \(moment(in: .en)) · \(author)")
    }

    private func moment(in language: Language) -> String {
        row.line.answered.map { Dates.moment($0.at, in: language) } ?? ""
    }
}

extension SheetLineCard {
    /// What stands there where the one who looks can not change it.
    private func locked(in language: Language) -> Markup? {
        if let exclusion = row.exclusion {
            return
                "<p class=\"rule\">\(language("Không áp dụng", "Does not apply")): <span\(language.ofVietnamese)>\(exclusion)</span></p>\n"
        }
        if case .given(let rule) = row.criterion.rule {
            return
                "<p class=\"rule\">\(language("Do \(rule.by) chấm, đơn vị không nhập", "Scored by \(rule.by)"))</p>\n"
        }
        if case .register(let rule) = row.criterion.rule, row.score == nil {
            return """
                <p class="rule">\(language("Chưa có số liệu của", "Still without a figure of")) <span\(language.ofVietnamese)>\(rule.title)</span>. \
                \(language(
                    "Cơ quan quản lý đợt nhập một lần cho mọi đơn vị; đơn vị không phải nhập, điểm tự tính khi có số liệu.",
                    "Whoever runs the round brings it in once for all units; the points follow by themselves."))</p>

                """
        }
        guard row.criterion.isAskedOfUnits else {
            return "<p class=\"rule\">\(row.criterion.ruleText.text(in: language))</p>\n"
        }
        guard let answer = row.line.answer else {
            return "<p class=\"rule\">\(language("Chưa trả lời", "Not answered"))</p>\n"
        }
        let missing = row.line.missingEvidence.isEmpty ? nil : row.line.missingEvidence
        return """
            \(saying(answer, in: language))
            \(missing.map { text -> Markup in
                "<p class=\"rule\">\(missingTitle(in: language)): \(text)</p>\n"
            })
            """
    }

    /// What was answered and by whom; nothing where the points below say it all and nobody is named.
    private func saying(_ answer: Answer, in language: Language) -> Markup? {
        let (said, state) = (said(answer, in: language), state(in: language))
        guard said != nil || state != nil else { return nil }
        return "<p class=\"said\">\(said)\(state.map { text -> Markup in "<small>\(text)</small>" })</p>"
    }

    /// Facts in words; points with their reason stand below anyhow, so they are not said twice.
    private func said(_ answer: Answer, in language: Language) -> String? {
        guard case .facts = answer else {
            return row.score == nil ? answer.words(for: row.criterion).text(in: language) + " " : nil
        }
        return answer.words(for: row.criterion).text(in: language) + " "
    }

    /// Points at once, with the reason, and what more would give.
    private func outcome(in language: Language) -> Markup? {
        if let score = row.score {
            return """
                <p class="reason"><b class="score">\(Numbers.points(score.awarded, in: language))</b> \
                \(score.reasonText.text(in: language))</p>\(next(score, in: language))
                """
        }
        guard let error = row.error else { return nil }
        return "<p class=\"reason bad\">\(error.problem.text(in: language))</p>\n"
    }

    private func next(_ score: Score, in language: Language) -> Markup? {
        score.nextText.map { text in
            "<p class=\"next\"><b>\(language("Mức tốt hơn", "Next better"))</b> \(text.text(in: language))</p>\n"
        }
    }

    /// Everything that was done to the line, where the unit did something: the version would tell of the council's part.
    private func history(in language: Language) -> Markup? {
        guard row.line.answered != nil else { return nil }
        return """
            <p class="past"><a href="\(Path.council(.history(round, unit, code)).text)">\(language("Lịch sử điểm", "History"))\
            <span class="quiet"> \(code.text)</span></a></p>
            """
    }

    private func past(in language: Language) -> Markup? {
        row.past.map { past in
            let lost = past.maximum - past.points
            let points = "\(Numbers.points(past.points, in: language))/\(Numbers.points(past.maximum, in: language))"
            let tail: Markup =
                lost > .zero
                ? " <span class=\"lost\">\(language("chưa đạt", "lost")) \(Numbers.points(lost, in: language))</span>"
                : ""
            let reason: Markup = lost > .zero ? ": \(past.reason.text(in: language))" : ""
            return """
                <p class="past"><b>\(language("Năm", "In")) \(past.year)</b> \(points)\(tail)\(reason)</p>

                """
        }
    }
}
