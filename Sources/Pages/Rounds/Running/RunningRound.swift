import Markup
import ParIndex
import Wording

/// A round as the pages of its management name it.
public struct RunningRound: Hashable, Sendable {
    public var slug: String
    public var title: String
    public var authority: String
    public var course: RoundCourse
    /// Whether the person may change it, not only look.
    public var mayChange: Bool
    /// Whether the person may move it on to its next phase.
    public var mayAdvance: Bool

    public init(
        slug: String, title: String, authority: String, course: RoundCourse, mayChange: Bool, mayAdvance: Bool
    ) {
        (self.slug, self.title, self.authority) = (slug, title, authority)
        (self.course, self.mayChange, self.mayAdvance) = (course, mayChange, mayAdvance)
    }

    /// A page below the round's management.
    func page(_ title: String, in frame: Frame, _ main: Markup) -> Markup {
        frame.page(
            title: title, section: .rounds,
            crumbs: [
                Frame.Crumb(frame.language("Đợt đánh giá", "Rounds"), .rounds),
                Frame.Crumb(self.title, .running(.management(slug))),
            ],
            main:
                "<h1>\(title)</h1>\n<p class=\"facts\"><span>\(self.title)</span>\(marks(in: frame.language))</p>\n\(main)"
        )
    }

    /// The phase, and whether the round is for practice.
    func marks(in language: Language) -> Markup {
        """
        <span class="mark calm">\(course.phase.title.text(in: language))</span>\
        \(course.isPractice ? Self.practiceMark(in: language) : Markup())
        """
    }

    static func practiceMark(in language: Language) -> Markup {
        "<span class=\"mark warn\">\(language("Đợt thực hành, không xếp hạng", "Practice, never ranked"))</span>"
    }

    /// Its moments as a list.
    func calendarList(in language: Language, now: Instant) -> Markup {
        let steps = RoundCalendar.Step.allCases.filter { $0 != .publication || !course.isPractice }
        let rows = steps.map { step -> Markup in
            let moment = course.calendar[step]
            let isOver = moment.map { $0 < now } ?? false
            return """
                <div><dt>\(step.title.text(in: language))</dt><dd>\(moment.map { Dates.moment($0, in: language) } ?? "–")\
                \(isOver ? " (\(language("đã qua", "over")))" : "")</dd></div>

                """
        }
        return "<dl class=\"pairs\">\n\(rows)</dl>"
    }
}
