import Markup
import ParIndex
import Wording

/// The evidence of one criterion, to stand on any page beside its score (khung minh chứng).
public struct EvidencePanel: Hashable, Sendable {
    /// A document and where in it to look.
    public struct Line: Hashable, Sendable {
        public var document: EvidenceDocument
        public var proof: Proof

        public init(document: EvidenceDocument, proof: Proof) {
            (self.document, self.proof) = (document, proof)
        }
    }

    public var round: String
    public var unit: UnitKey
    public var code: Code
    public var lines: [Line]
    /// Whether the person may add and take away now.
    public var isOpen: Bool
    /// Documents of the binder that could be shown too.
    public var binder: [EvidenceDocument]
    public var formToken: String
    /// What documents are shown for now; those of the other part stay as they are.
    public var part = Proof.Part.answer
    /// The report that states the points, where somebody else gives them.
    public var report: GivenReport?
    /// Documents of the answer that are later came when the council asked for more; `nil` where it did not.
    public var suppliedSince: Instant?

    public init(
        round: String, unit: UnitKey, code: Code, lines: [Line], isOpen: Bool = false,
        binder: [EvidenceDocument] = [], formToken: String = ""
    ) {
        (self.round, self.unit, self.code, self.lines) = (round, unit, code, lines)
        (self.isOpen, self.binder, self.formToken) = (isOpen, binder, formToken)
    }

    /// The panel; where files can be added, the page must load the script `evidence.js` for dropping them.
    public func markup(in language: Language) -> Markup {
        """
        <section class="evidence" id="mc-\(code.text)" aria-label="\(title(in: language))">
        <div id="\(listName)">\(list(in: language))</div>
        \(isOpen ? adding(in: language) : nil)
        </section>
        """
    }

    /// What is said behind the unit's word on missing evidence where documents of the answer are later: both facts, for
    /// to upload after answering is the usual order, and the word may well hold still.
    func addition(since answered: Instant?, in language: Language) -> String? {
        guard let answered, lines.contains(where: { $0.proof.part == .answer && $0.proof.linked.at > answered }) else {
            return nil
        }
        let moment = Dates.moment(answered, in: language)
        return language(
            " (ghi lúc \(moment); sau đó có bổ sung tài liệu)", " (written at \(moment); documents came later)")
    }

    /// The documents and the way to the criterion's own page, for pages with many criteria; nothing where neither is.
    public func summary(in language: Language) -> Markup? {
        guard isOpen || !lines.isEmpty else { return given(in: language) }
        let links = lines.map { line -> Markup in
            "<li><a href=\"\(Path.evidence(.document(line.document.id)).text)\">\(line.document.file.name)</a></li>"
        }
        return """
            <div class="evidence">\(links.isEmpty ? nil : "<ul>\(links)</ul>" as Markup)\(changing(in: language))</div>
            \(given(in: language))
            """
    }

    /// The report of whoever gave the points, as a file.
    private func given(in language: Language) -> Markup? {
        report.map { report in
            """
            <p class="evidence">\(language("Báo cáo kết quả chấm", "Report that states the points")): \
            <a href="\(Path.running(.report(report.round, id: report.id)).text)"\(language.ofVietnamese)>\(report.file.name)</a> \
            <small>\(Dates.moment(report.added.at, in: language))</small></p>

            """
        }
    }

    private func changing(in language: Language) -> Markup {
        """
        <p><a href="\(path.text)">\(isOpen ? language("Thêm, bớt tài liệu kiểm chứng", "Add or remove evidence")
            : language("Xem tài liệu kiểm chứng", "See the evidence"))<span class="quiet"> \(code.text)</span></a></p>
        """
    }

    /// The documents beside a score: the page that is cited opens in place, where the server can make a picture of it.
    public func viewing(in language: Language) -> Markup {
        let items = lines.map { line -> Markup in
            "<li><div>\(facts(line, in: language))\(EvidenceGlance(line: line).markup(in: language))</div></li>"
        }
        return """
            \(items.isEmpty ? list(in: language) : "<ul class=\"proofs\">\(items)</ul>")
            \(isOpen ? changing(in: language) : nil)\(given(in: language))
            """
    }

    /// The documents only.
    func list(in language: Language) -> Markup {
        guard !lines.isEmpty else {
            return "<p class=\"dim\">\(language("Chưa có tài liệu kiểm chứng.", "No evidence yet."))</p>"
        }
        return "<ul class=\"proofs\">\(lines.map { item($0, in: language) })</ul>"
    }

    /// What stands in the list after a file came is put here by the script.
    private var listName: String { "ds-" + code.text }

    private var path: Path { .evidence(.criterion(round: round, unit: unit, code)) }

    private func title(in language: Language) -> String {
        language("Tài liệu kiểm chứng của tiêu chí \(code.text)", "Evidence of criterion \(code.text)")
    }

    private func item(_ line: Line, in language: Language) -> Markup {
        """
        <li><div>\(facts(line, in: language))</div>
        \(isOpen && line.proof.part == part ? change(line, in: language) : nil)</li>
        """
    }

    private func facts(_ line: Line, in language: Language) -> Markup {
        let said = line.document.particulars
        let facts = [said.number, said.date.map { Dates.short($0, in: language) } ?? "", said.abstract]
        return """
            <a href="\(Path.evidence(.document(line.document.id)).text)">\(line.document.file.name)</a>
            \(origin(of: line.proof, in: language))
            <small>\(facts.filter { !$0.isEmpty }.joined(separator: " · "))</small>
            \(line.proof.page.isEmpty ? nil : "<small>\(line.proof.page)</small>" as Markup)
            """
    }

    /// A mark on what came later than the sheet.
    private func origin(of proof: Proof, in language: Language) -> Markup? {
        if proof.part == .explanation {
            return "<span class=\"mark calm\">\(language("giải trình", "explanation"))</span>"
        }
        guard let suppliedSince, proof.linked.at > suppliedSince else { return nil }
        return "<span class=\"mark calm\">\(language("bổ sung", "supplied"))</span>"
    }

    private func change(_ line: Line, in language: Language) -> Markup {
        """
        <form method="post" action="\(path.text)"><input type="hidden" name="ma" value="\(formToken)">\
        <input type="hidden" name="tai-lieu" value="\(line.document.id)">\
        <label><span class="quiet">\(language("Trang, mục dẫn chiếu của", "Page or section cited of")) \
        \(line.document.file.name)</span> <input name="trang" value="\(line.proof.page)" maxlength="200" \
        placeholder="\(language("Trang, mục", "Page"))"></label> \
        <button class="second" name="viec" value="trang">\(language("Lưu số trang", "Save the page number"))</button> \
        <button class="light" name="viec" value="bo">\(language("Bỏ", "Take away"))\
        <span class="quiet"> \(line.document.file.name)</span></button></form>
        """
    }

    private func adding(in language: Language) -> Markup {
        """
        <details class="more"\(attribute: "open", when: lines.isEmpty)><summary>\(language("Thêm tài liệu",
            "Add documents"))</summary>
        \(UploadForm(unit: unit, goal: .criterion(round: round, code), token: formToken, list: listName).markup(in: language))
        \(choosing(in: language))
        </details>
        """
    }

    private func choosing(in language: Language) -> Markup? {
        guard !binder.isEmpty else { return nil }
        return """
            <form class="filter" method="post" action="\(path.text)"><input type="hidden" name="ma" value="\(formToken)">
            <label><span>\(language("Lấy từ hồ sơ của đơn vị", "From the unit's binder"))</span>
            <select name="tai-lieu">\(binder.map(option))</select></label>
            <label><span>\(language("Trang, mục dẫn chiếu", "Page or section cited"))</span>
            <input name="trang" maxlength="200"></label>
            <button name="viec" value="them">\(language("Gắn", "Show it here"))</button></form>
            """
    }

    private func option(_ document: EvidenceDocument) -> Markup {
        let number = document.particulars.number
        return "<option value=\"\(document.id)\">\(number.isEmpty ? "" : number + " · ")\(document.file.name)</option>"
    }
}
