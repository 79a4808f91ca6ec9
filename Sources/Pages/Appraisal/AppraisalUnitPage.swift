import Markup
import ParIndex
import Wording

/// A unit's sheet on the council's desk: evidence, the unit's answer, the council's points (thẩm định một đơn vị).
public struct AppraisalUnitPage: Sendable {
    /// A line with what stands beside it.
    public struct Row: Sendable {
        public var line: AppraisedLine
        /// The reason for which it does not apply to the unit.
        public var exclusion: String?
        /// The evidence as the unit filed it.
        public var evidence: EvidencePanel

        public init(line: AppraisedLine, exclusion: String? = nil, evidence: EvidencePanel) {
            (self.line, self.exclusion, self.evidence) = (line, exclusion, evidence)
        }
    }

    public var round: CouncilRound
    public var unit: UnitName
    public var sheet: Sheet
    public var set: CriteriaSet
    /// All lines of the person, in printed order.
    public var rows: [Row]
    public var choice: LineChoice
    public var reasons: [AppraisalGround]
    /// Why nothing can be said of the sheet now.
    public var closed: CycleRefusal?
    public var refused: RefusedVerdict?
    /// How many lines the last acceptance took over that can be taken back.
    public var undoable: Int
    /// The paper under which the unit issued the sheet.
    public var issued: IssuedPaperPart?

    public init(
        round: CouncilRound, unit: UnitName, sheet: Sheet, set: CriteriaSet, rows: [Row], choice: LineChoice,
        reasons: [AppraisalGround], closed: CycleRefusal?, refused: RefusedVerdict? = nil, undoable: Int = 0
    ) {
        (self.round, self.unit, self.sheet, self.set, self.rows) = (round, unit, sheet, set, rows)
        (self.choice, self.reasons, self.closed) = (choice, reasons, closed)
        (self.refused, self.undoable) = (refused, undoable)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let shown = shownRows
        return frame.page(
            title: unit.name, section: .rounds, crumbs: round.crumbs(language), scripts: ["council.js"],
            main: """
                <h1>\(unit.name)</h1>
                \(round.phase(in: language))\(progress(in: language))
                \(issued?.markup(in: language))\
                \(state(in: frame))\(undo(in: frame))
                \(filter(in: language))\(acceptAll(shown, in: frame))
                \(shown.isEmpty ? nothing(in: language) : lines(shown, in: frame))
                \(reasons.list(in: language))
                """)
    }

    /// What came anew first: explained lines in the second appraisal, before that supplied ones; else as printed.
    private var shownRows: [Row] {
        let shown = rows.filter { choice.holds($0.line) }
        let isFirst: (Row) -> Bool = { isSecond ? $0.line.line.explained != nil : $0.line.awaitsLookAtSupplied }
        return shown.filter(isFirst) + shown.filter { !isFirst($0) }
    }

    private var isSecond: Bool { round.course.phase == .secondAppraisal }

    private func progress(in language: Language) -> Markup {
        let asked = rows.filter { $0.exclusion == nil }
        let done = asked.count {
            $0.line.outcome != .open && !(isSecond && $0.line.awaitsSecondLook) && !$0.line.awaitsLookAtSupplied
        }
        let other = asked.count { [.reduced, .raised].contains($0.line.outcome) }
        let total = asked.compactMap(\.line.own?.awarded).sum
        return """
            <p class="facts" id="tien-do"><span>\(language("Đã thẩm định", "Done")) <b>\(done)/\(asked.count)</b></span> \
            <span>\(language("khác điểm tự chấm", "other points")) <b>\(other)</b></span> \
            <span>\(language("tự chấm", "self-assessed")) <b>\(Numbers.points(total, in: language))</b></span> \
            <span>\(isOwn ? language("điểm của ông/bà", "your points") : language("Hội đồng", "council")) <b>\(sum(of: asked, in: language))</b></span> \
            <span class="mark calm">\(sheet.state.title.text(in: language))</span>\(sendBack(in: language))</p>

            """
    }

    /// The sum of what was given, once every line has points: before that it would read as a judgement.
    private func sum(of asked: [Row], in language: Language) -> String {
        let given = asked.compactMap(\.line.given?.awarded)
        guard given.count < asked.count else { return Numbers.points(given.sum, in: language) }
        let part = "\(given.count)/\(asked.count)"
        return given.isEmpty ? "–" : language("chưa đủ (\(part))", "incomplete (\(part))")
    }

    /// Whether the points shown are those of one member, before the chair settles them.
    private var isOwn: Bool { round.course.isBlind && round.course.phase == .appraisal }

    private func sendBack(in language: Language) -> Markup? {
        guard sheet.state == .submitted, round.course.phase <= .appraisal else { return nil }
        return """
             <a href="\(Path.council(.sendingBack(round.slug, unit.key)).text)">\(language("Trả lại để bổ sung", "Send back for supplement"))</a>
            """
    }

    /// Why nothing can be said now: how things stand, and no fault of who looks.
    private func state(in frame: Frame) -> Markup? {
        let language = frame.language
        guard let closed else { return nil }
        if sheet.state == .returned, let supplement = sheet.supplement {
            return SupplementNotice.waiting(supplement, in: language)
        }
        return frame.closed(closed)
    }

    private func undo(in frame: Frame) -> Markup? {
        guard let id = choice.undo, undoable > 0 else { return nil }
        let language = frame.language
        return """
            <form class="notice done" method="post" action="\(Path.council(.undo(round.slug)).text)" role="status">\(frame.formTokenField)\
            <input type="hidden" name="luot" value="\(id)"><input type="hidden" name="don-vi" value="\(unit.key.description)">\
            \(language("Đã đồng ý \(undoable) tiêu chí.", "Agreed with \(undoable) lines.")) \
            <button class="quieter">\(language("Hoàn tác", "Undo"))</button></form>

            """
    }

    private func filter(in language: Language) -> Markup {
        let parts = LineChoice.Part.allCases.filter(isOffered).map { part in
            var choice = choice
            (choice.part, choice.only, choice.undo) = (part, nil, nil)
            return tab(part.title(in: language), choice, isCurrent: self.choice.part == part && self.choice.only == nil)
        }
        let domains = Set(rows.map(\.line.criterion.code.domain))
        let codes: [Code?] = [nil] + set.criteria.map(\.code).filter(domains.contains)
        let chosen = codes.map { code in
            var choice = choice
            (choice.domain, choice.only, choice.undo) = (code, nil, nil)
            return tab(
                code?.text ?? language("Mọi lĩnh vực", "All domains"), choice, isCurrent: self.choice.domain == code)
        }
        return """
            <nav class="tabs" aria-label="\(language("Lọc", "Filter"))"><ul>\(parts)</ul><ul>\(domains.count > 1 ? chosen : [])</ul></nav>

            """
    }

    /// Nothing is chosen from where nothing was sent back.
    private func isOffered(_ part: LineChoice.Part) -> Bool {
        part != .supplied || choice.part == part || rows.contains(where: \.line.isSupplied)
    }

    private func tab(_ title: String, _ choice: LineChoice, isCurrent: Bool) -> Markup {
        """
        <li><a href="\(Path.council(.unit(round.slug, unit.key, choice)).text)"\(attribute: "aria-current", isCurrent ? "true" : nil)>\
        \(title)</a></li>
        """
    }

    private func acceptAll(_ shown: [Row], in frame: Frame) -> Markup? {
        let open = shown.filter { $0.exclusion == nil && $0.line.outcome == .open && $0.line.canBeAgreed }
        guard closed == nil, !open.isEmpty, choice.only == nil else { return nil }
        let language = frame.language
        let seen = open.map { "\($0.line.criterion.code):\($0.line.line.version)" }.joined(separator: " ")
        let items = choice.items.filter { $0.name != LineChoice.undoName }
        return """
            <form class="accept" method="post" action="\(Path.council(.acceptance(round.slug, unit.key)).text)">\(frame.formTokenField)\
            <input type="hidden" name="dong" value="\(seen)">\
            \(items.map { item -> Markup in "<input type=\"hidden\" name=\"\(item.name)\" value=\"\(item.value)\">" })\
            <button>\(language("Đồng ý \(open.count) tiêu chí chưa thẩm định đang hiện", "Agree with the \(open.count) open lines shown"))</button> \
            <small class="keys">\(language("Phím: j, k hoặc ↓ ↑ chuyển dòng; Enter đồng ý; gõ số để nhập điểm khác; Esc về dòng", "Keys: j, k or ↓ ↑ move; Enter agrees; digits enter other points; Esc leaves a field"))</small></form>

            """
    }

    private func nothing(in language: Language) -> Markup {
        "<p class=\"empty\">\(language("Không có tiêu chí nào theo bộ lọc này.", "No line fits this filter."))</p>"
    }

    private func lines(_ shown: [Row], in frame: Frame) -> Markup {
        let parts = shown.map { row in
            AppraisalLine(
                row: row, round: round, unit: unit, choice: choice, isOpen: closed == nil,
                refused: refused?.code == row.line.criterion.code ? refused : nil
            ).markup(in: frame)
        }
        return "<div class=\"sheet-lines\">\(parts)</div>"
    }
}

extension LineChoice.Part {
    func title(in language: Language) -> String {
        switch self {
        case .all: language("Tất cả", "All")
        case .open: language("Chưa thẩm định", "Open")
        case .other: language("Khác tự chấm", "Differs from own")
        case .supplied: language("Đã bổ sung", "Supplied")
        case .explained: language("Có giải trình", "Explained")
        }
    }
}
