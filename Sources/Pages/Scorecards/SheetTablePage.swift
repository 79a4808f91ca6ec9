import Markup
import ParIndex
import Wording

/// Filling in a sheet in a spreadsheet program and bringing it back, with every change shown first (nhập từ bảng).
public struct SheetTablePage: Sendable {
    public var sheet: SheetPage
    /// What the table would change; `nil` before one was brought.
    public var differences: [AnswerDifference]?
    public var remarks: [TableRemark]
    /// Whether the table does not say which sheet it is of.
    public var isUnsigned = false
    /// Why the last step was refused.
    public var problem: Problem?

    public init(
        sheet: SheetPage, differences: [AnswerDifference]? = nil, remarks: [TableRemark] = [], problem: Problem? = nil
    ) {
        (self.sheet, self.differences, self.remarks, self.problem) = (sheet, differences, remarks, problem)
    }

    /// The name of the field that takes a pasted block.
    public static let pasteName = "khoi"

    private func path(_ step: SheetStep) -> String {
        Path.sheetStep(step, round: sheet.sheet.round, unit: sheet.unit.key).text
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Chấm điểm bằng Excel", "Scoring in Excel")
        return frame.page(
            title: title, section: .rounds,
            crumbs: [
                .init(
                    language("Phiếu chấm điểm \(sheet.unit.name)", "Sheet of \(sheet.unit.name)"),
                    .sheet(round: sheet.sheet.round, unit: sheet.unit.key))
            ], scripts: ["sheet.js"],
            main: """
                <h1>\(title) – \(sheet.unit.name)</h1>
                \(problem.map { "<div class=\"problem\" role=\"alert\"><p>\($0.text(in: language))</p></div>" as Markup })
                \(faults(in: language))\(changes(frame))
                \(steps(frame))
                """)
    }

    private func steps(_ frame: Frame) -> Markup {
        let language = frame.language
        let download: Markup = """
            <p><a class="button second" href="\(path(.file))">\(language("Tải phiếu dạng Excel", "Download as Excel"))</a></p>
            """
        // No file is asked for that could not be taken.
        guard sheet.sheet.isBeingAnswered else { return "\(frame.closed(.wrongState(sheet.sheet.state)))\(download)" }
        return """
            <section><h2>1. \(language("Tải bảng về", "Take the table"))</h2>
            \(download)</section>
            <section><h2>2. \(language("Đưa bảng trở lại", "Bring it back"))</h2>
            <form\(frame.sendingFiles(to: .sheetStep(.table, round: sheet.sheet.round, unit: sheet.unit.key))) class="form">
            \(TableInput(
                Self.pasteName, label: language("Phiếu đã điền", "The sheet as filled in"),
                pasteHint: language("chép các dòng từ cột Mã trở đi", "copy rows from the column Mã on"), rows: 6
            ).markup(in: language))
            <button>\(language("Xem thay đổi", "Show the changes"))</button></form></section>
            """
    }

    private func faults(in language: Language) -> Markup? {
        guard !remarks.isEmpty else { return nil }
        let lines = remarks.map { remark -> Markup in
            let place: Markup? = remark.place.isEmpty ? nil : "<b>\(remark.place)</b> "
            return "<li>\(place)\(remark.problem.text(in: language))</li>\n"
        }
        return """
            <section><h2>\(language("Ô có lỗi, chưa lưu", "Cells with faults, not saved")) (\(remarks.count))</h2>
            <ul class="findings">\(lines)</ul></section>

            """
    }

    private func changes(_ frame: Frame) -> Markup? {
        guard let differences else { return nil }
        let language = frame.language
        guard !differences.isEmpty else {
            guard remarks.isEmpty else { return nil }
            return
                "<p class=\"good-news\">\(language("Bảng không khác gì phiếu đang lưu.", "The table says what is saved already."))</p>"
        }
        return """
            <section><h2>\(language("Thay đổi sẽ lưu", "Changes to be saved")) (\(differences.count))</h2>
            \(unsigned(in: language))<form class="entry wide" method="post" action="\(path(.table))"><input type="hidden" name="ma" value="\(frame.visitor?.formToken)">
            <ul class="findings">\(differences.map { change($0, in: language) })</ul>
            <p><button>\(language("Lưu các thay đổi đã chọn", "Save what is ticked"))</button></p></form></section>

            """
    }

    /// Somebody else's answers look like one's own.
    private func unsigned(in language: Language) -> Markup? {
        guard isUnsigned else { return nil }
        let here = "\(sheet.unit.name), \(sheet.roundTitle)"
        return """
            <p class="notice"><strong>\(language("Kiểm tra lại", "Look again"))</strong> \(language(
                "Bảng không ghi là của phiếu nào. Các thay đổi sẽ vào phiếu \(here).",
                "The table does not say which sheet it is of. The changes go into that of \(here)."))</p>

            """
    }

    private func change(_ change: AnswerDifference, in language: Language) -> Markup {
        let code = change.criterion.code
        let hidden: [(AnswerDifference.Field, String)] = [
            (.answer, change.answer?.text ?? ""), (.missingEvidence, change.missingEvidence),
            (.version, String(change.line.version)),
        ]
        let by = change.line.answered?.name ?? ""
        let conflict: Markup = """
            <br><span class="mark warn">\(language("\(by) đã sửa dòng này sau khi bảng được tải về", "\(by) changed this since the table was made"))</span>
            """
        return """
            <li><label class="check"><input type="checkbox" name="\(AnswerDifference.Field.chosen.name(code))" value="1"\
            \(attribute: "checked", when: !change.isConflict)> <b>\(code.text)</b> \(change.criterion.ownTitle(in: language))</label> \
            <small>\(change.place)</small><br>\(said(change.line.answer, change.line.missingEvidence, change, in: language)) → \
            <b>\(said(change.answer, change.missingEvidence, change, in: language))</b>\(change.isConflict ? conflict : Markup())\(unscored(change, in: language))\
            \(hidden.map { field, value -> Markup in "<input type=\"hidden\" name=\"\(field.name(code))\" value=\"\(value)\">" })</li>

            """
    }

    /// The same that the sheet says of such an answer.
    private func unscored(_ change: AnswerDifference, in language: Language) -> Markup? {
        change.unscored.map { problem in
            """
            <br><span class="mark warn">\(language("Chưa tính được điểm", "No points yet"))</span> \(problem.text(in: language))
            """
        }
    }

    private func said(
        _ answer: Answer?, _ missing: String, _ change: AnswerDifference, in language: Language
    ) -> String {
        let words = answer?.words(for: change.criterion).text(in: language) ?? language("để trống", "blank")
        guard change.line.missingEvidence != change.missingEvidence, !missing.isEmpty else { return words }
        return words + language(" (không có tài liệu: \(missing))", " (no evidence: \(missing))")
    }
}
