import Markup
import ParIndex
import Wording

/// Where a unit lost points and what it does about it, with the texts of its plan and report (khắc phục).
public struct RemediationPage: Sendable {
    public var round: (slug: String, title: String)
    public var unit: UnitName
    public var plan: RemediationPlan
    /// The unit's own points.
    public var own: Tally?
    /// Why points were lost at each place, where that was said, and by whom; `nil` for a rule or a former paper.
    public var reasons: [Code: (text: String, giver: ReasonGiver?)]
    public var texts: [PaperText.Place: PaperText]
    /// What a place says while nobody wrote anything.
    public var drafts: [PaperSpot: String]
    /// The domains' titles.
    public var domains: [Criterion]
    /// What figures say that texts quote.
    public var values: QuotedValues
    /// Whether the person may change anything.
    public var mayWrite: Bool
    /// Whether the papers can be drafted now.
    public var hasPapers: Bool
    public var refused: RefusedRemediation?

    public init(
        round: (slug: String, title: String), unit: UnitName, plan: RemediationPlan, own: Tally?,
        reasons: [Code: (text: String, giver: ReasonGiver?)], texts: [PaperText.Place: PaperText],
        drafts: [PaperSpot: String],
        domains: [Criterion], values: QuotedValues, mayWrite: Bool, hasPapers: Bool,
        refused: RefusedRemediation? = nil
    ) {
        (self.round, self.unit, self.plan, self.own, self.reasons) = (round, unit, plan, own, reasons)
        (self.texts, self.drafts, self.domains, self.values) = (texts, drafts, domains, values)
        (self.mayWrite, self.hasPapers, self.refused) = (mayWrite, hasPapers, refused)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Khắc phục", "Remediation")
        let crumbs = [
            Frame.Crumb(language("Đợt đánh giá", "Rounds"), .rounds), .init(round.title, .round(round.slug)),
            .init(unit.name, .commune(round: round.slug, unit: unit.key)),
        ]
        return frame.page(
            title: "\(title) – \(unit.name)", section: .rounds, crumbs: crumbs,
            main: """
                <h1>\(title)</h1>
                \(sums(in: language))\(lostAlert(in: frame))
                \(plan.items.isEmpty ? nothing(in: language) : nil)\
                <div class="remedies">\(plan.items.map { item($0, in: frame) })</div>
                \(others(in: frame))\
                \([PaperKind.remediationPlan, .remediationReport, .indexResult].map { PaperTextForms(page: self, kind: $0).markup(in: frame) })
                """)
    }

    private func sums(in language: Language) -> Markup {
        let papers = hasPapers ? papers(in: language) : nil
        let open = plan.open.count
        return """
            <p class="facts"><span>\(unit.name)</span> <span>\(round.title)</span>\(papers)</p>
            <p class="facts"><span>\(language("Chưa đạt", "Lost")) <b class="lost">\(Numbers.points(plan.lost, in: language))</b> \
            \(language("điểm tại", "points in")) <b>\(plan.items.count)</b> \(language("nội dung", "places"))</span> \
            <span>\(language("dự kiến đạt thêm", "expected back")) <b>\(Numbers.points(plan.expected, in: language))</b></span> \
            <span>\(language("còn thiếu thông tin", "incomplete")) <b>\(open)</b> \(language("nội dung", "places"))</span></p>
            """
    }

    private func papers(in language: Language) -> Markup {
        let links = [PaperKind.remediationPlan, .remediationReport].map { kind -> Markup in
            let path = Path.papers(.unit(round: round.slug, unit: unit.key, kind))
            return " <span><a href=\"\(path.text)\">\(kind.title.text(in: language))</a></span>"
        }
        return "\(links)"
    }

    /// What was refused where the page has no form for it any more.
    private func lostAlert(in frame: Frame) -> Markup? {
        guard let refused, case .measure(let code, let id) = refused.target else { return nil }
        let measures = plan.items.filter { $0.lost.code == code }.flatMap(\.measures) + plan.others
        let isShown = id.map { id in measures.contains { $0.id == id } } ?? plan.items.contains { $0.lost.code == code }
        return isShown ? nil : frame.alert(refused.problem)
    }

    private func nothing(in language: Language) -> Markup {
        EmptyState.markup(
            language("Không có tiêu chí nào bị trừ điểm.", "No points were lost."),
            language("Đơn vị đạt điểm tối đa ở mọi tiêu chí.", "The unit has full points everywhere."))
    }

    private func item(_ item: RemediationPlan.Item, in frame: Frame) -> Markup {
        let (language, line) = (frame.language, item.lost.line)
        let gaps = item.gaps.map { gap -> Markup in "<span class=\"mark warn\">\(gap.title.text(in: language))</span> "
        }
        let rest =
            item.lost.isRest ? language(" – phần còn lại, chưa ghi theo tiêu chí", " – what no criterion explains") : ""
        return """
            <article class="line remedy" id="\(Path.anchor(of: item.lost.code))">
            <h2><span class="code">\(item.lost.code.text)</span> <span\(language.ofVietnamese)>\(line.criterion.title)</span>\(rest)</h2>
            \(points(item, in: language))
            \(reason(item.lost.code, in: language))
            \(gaps.isEmpty ? nil : "<p>\(gaps)</p>" as Markup)\
            \(item.measures.map { MeasureForm(page: self, code: item.lost.code, measure: $0).markup(in: frame) })\
            \(mayWrite ? MeasureForm(page: self, code: item.lost.code, measure: nil).markup(in: frame) : nil)
            </article>

            """
    }

    private func reason(_ code: Code, in language: Language) -> Markup {
        guard let reason = reasons[code] else {
            return "<p class=\"reason\">\(language("Hội đồng không ghi lý do.", "The council gave no reason."))</p>"
        }
        let giver = reason.giver.map { giver -> Markup in "<b>\(giver.title.text(in: language)):</b> " }
        return "<p class=\"reason\">\(giver)<span\(language.ofVietnamese)>\(reason.text)</span></p>"
    }

    private func points(_ item: RemediationPlan.Item, in language: Language) -> Markup {
        let line = item.lost.line
        let own = own?[line.criterion.code].flatMap { $0.isStated || $0.depth == 0 ? $0.awarded : nil }
        let parts: [(String, Points?)] = [
            (language("Tối đa", "Maximum"), line.applicableMaximum), (language("Tự chấm", "Self-score"), own),
            (language("Thẩm định", "Council"), line.awarded), (language("Chưa đạt", "Lost"), item.lost.points),
        ]
        let spans = parts.map { label, points -> Markup in
            "<span>\(label) <b>\(points.map { Numbers.points($0, in: language) } ?? "–")</b></span> "
        }
        return "<p class=\"facts\">\(spans)</p>"
    }

    /// Measures for what lost nothing any more can be read and taken away.
    private func others(in frame: Frame) -> Markup? {
        guard !plan.others.isEmpty else { return nil }
        let language = frame.language
        return """
            <section class="remedies"><h2>\(language("Biện pháp của tiêu chí không còn bị trừ điểm", "Measures where nothing is lost any more"))</h2>
            \(plan.others.map { measure -> Markup in "<article class=\"line remedy\">\(MeasureForm(page: self, code: measure.code, measure: measure).markup(in: frame))</article>" })</section>

            """
    }
}

/// What was typed and refused.
public struct RefusedRemediation: Sendable {
    /// The form.
    public enum Target: Hashable, Sendable {
        /// A measure by its id; a new one without.
        case measure(Code, id: String?)
        case text(PaperSpot)
    }

    public var target: Target
    public var typed: [String: String]
    public var problem: Problem

    public init(_ target: Target, typed: [String: String], problem: Problem) {
        (self.target, self.typed, self.problem) = (target, typed, problem)
    }
}
