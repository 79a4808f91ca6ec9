import Markup
import ParIndex
import Wording

/// Where a round is concluded and published, for those who do it (trang kết luận đợt đánh giá).
public struct ConclusionPage: Sendable {
    /// What the person may do here.
    public struct Rights: Hashable, Sendable {
        public var keepsMinutes: Bool
        public var prepares: Bool
        public var confirms: Bool

        public init(keepsMinutes: Bool, prepares: Bool, confirms: Bool) {
            (self.keepsMinutes, self.prepares, self.confirms) = (keepsMinutes, prepares, confirms)
        }
    }

    public var round: RoundHeading
    public var course: RoundCourse
    public var minutes: ConclusionMinutes
    public var preview: [ResultsPreview]
    public var disagreements: [Disagreement]
    /// Lines of all units without an appraisal.
    public var open: Int
    /// The publication that waits for a second person.
    public var waiting: Publication?
    /// Whether the person who looks prepared it.
    public var isOwnPreparation: Bool
    /// Confirmed ones, the latest first.
    public var publications: [Publication]
    public var form: PublicationForm
    public var rights: Rights
    /// Whether confirming asks for the second factor once more.
    public var asksCode: Bool
    /// The minutes as they were typed and refused, by field.
    public var typedMinutes: [String: String]?
    /// The field of the minutes that was refused, and why.
    public var minutesFault: MinutesForm.FieldFault?
    /// By which the form of the minutes tells what it was opened over.
    public var seenMinutes = ""
    /// Whether the minutes were kept before; otherwise they are proposed.
    public var hasMinutes = false
    /// Why what was sent was refused.
    public var problem: Problem?

    public init(
        round: RoundHeading, course: RoundCourse, minutes: ConclusionMinutes, preview: [ResultsPreview],
        disagreements: [Disagreement], open: Int,
        waiting: Publication?, isOwnPreparation: Bool, publications: [Publication], form: PublicationForm,
        rights: Rights, asksCode: Bool, problem: Problem? = nil
    ) {
        (self.round, self.course, self.minutes, self.preview) = (round, course, minutes, preview)
        self.disagreements = disagreements
        (self.open, self.waiting, self.isOwnPreparation) = (open, waiting, isOwnPreparation)
        (self.publications, self.form, self.rights) = (publications, form, rights)
        (self.asksCode, self.problem) = (asksCode, problem)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let crumbs = [
            Frame.Crumb(language("Đợt đánh giá", "Rounds"), .rounds), Frame.Crumb(round.title, .round(round.id)),
        ]
        let title = language("Kết luận và công bố", "Conclusion and publication")
        return frame.page(
            title: title, section: .rounds, crumbs: crumbs,
            main: """
                <h1>\(title)</h1>
                \(facts(in: language))
                \(problem.map { Self.notice($0, in: language) })
                \(publishing(in: frame))
                \(previews(in: language))\(Disagreement.list(disagreements, in: language))
                \(minutesForm.markup(in: frame))
                \(PublicationList(round: round.id, publications: publications).markup(in: language))
                """)
    }

    private var minutesForm: MinutesForm {
        MinutesForm(
            minutes: minutes, round: round.id, isOpen: isMinuteOpen, mayChange: rights.keepsMinutes,
            typed: typedMinutes, seen: seenMinutes, isKept: hasMinutes, fault: minutesFault)
    }

    /// Folded away once it is complete, unless it is what was refused.
    private var isMinuteOpen: Bool { !minutes.isComplete || problem != nil }

    private func facts(in language: Language) -> Markup {
        let path = Path.publishing(.reasons(round.id)).text
        return """
            <p class="facts"><span>\(round.title)</span> <span>\(language("Bước: ", "Phase: "))\
            <b>\(course.phase.title.text(in: language))</b></span> <a href="\(path)">\
            \(language("Lý do được công khai", "Reasons released for the public"))</a></p>
            """
    }

    private func publishing(in frame: Frame) -> Markup {
        let language = frame.language
        if let waiting {
            return PublicationConfirmation(
                publication: waiting, isOwn: isOwnPreparation, rights: rights, asksCode: asksCode
            ).markup(in: frame)
        }
        guard let reason = closed(in: language) else {
            return PublicationPreparation(round: round.id, form: form, last: publications.first).markup(in: frame)
        }
        return "<section class=\"concluding\"><h2>\(language("Công bố", "Publication"))</h2><p>\(reason)</p></section>"
    }

    /// Why nothing can be prepared now; `nil` where it can.
    private func closed(in language: Language) -> String? {
        if course.isPractice {
            return language(
                "Đợt thực hành không được xếp hạng, công bố.", "A practice round is not ranked or published.")
        }
        if course.phase == .published, publications.isEmpty {
            return language(
                "Kết quả đợt này được nhập từ văn bản đã công bố.", "The results were entered from a published paper.")
        }
        if course.phase < .concluded {
            return language(
                "Chuẩn bị công bố sau khi Hội đồng kết luận đợt đánh giá.",
                "A publication is prepared after the council has concluded the round.")
        }
        if open > 0 {
            return language(
                "Còn \(open) tiêu chí chưa thẩm định, xem từng đơn vị ở bảng dưới. Hoàn thành trước khi công bố.",
                "\(open) criteria are not appraised; see the units below. Finish them first.")
        }
        guard rights.prepares else {
            return language(
                "Người quản lý chương trình chuẩn bị công bố; người thứ hai xác nhận.",
                "The programme manager prepares the publication; a second person confirms it.")
        }
        return nil
    }

    private func previews(in language: Language) -> Markup? {
        guard !preview.isEmpty else { return nil }
        let title = language("Kết quả dự kiến, chưa công khai", "Results to come, not public")
        return """
            <section><h2>\(publications.isEmpty ? title : language("Kết quả hiện tại", "Results as they stand"))</h2>
            \(preview.map { $0.markup(in: language) })</section>
            """
    }

    static func notice(_ problem: Problem, in language: Language) -> Markup {
        """
        <div class="problem" role="alert"><p><strong>\(problem.what.text(in: language))</strong></p>
        <p>\(problem.why?.text(in: language)) \(problem.remedy.text(in: language))</p></div>
        """
    }
}
