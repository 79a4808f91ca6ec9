import Markup
import ParIndex
import Wording

/// A round as the pages of the council's work name it (đợt đang thẩm định).
public struct CouncilRound: Hashable, Sendable {
    public var slug: String
    public var title: String
    /// The year assessed.
    public var year: Int
    public var course: RoundCourse

    public init(slug: String, title: String, year: Int, course: RoundCourse) {
        (self.slug, self.title, self.year, self.course) = (slug, title, year, course)
    }

    /// The phase with the hour until which it lasts.
    func phase(in language: Language) -> Markup {
        let due = course.phase.lastMoment.flatMap { course.calendar[$0] }.map { moment in
            "\(language("hạn", "until")) \(Dates.moment(moment, in: language))"
        }
        return """
            <p class="facts"><span class="mark calm">\(course.phase.title.text(in: language))</span> <span>\(due)</span></p>
            """
    }

    /// The way to a page of the round's appraisal.
    func crumbs(_ language: Language, _ more: Frame.Crumb...) -> [Frame.Crumb] {
        [Frame.Crumb(title, .round(slug)), Frame.Crumb(language("Thẩm định", "Appraisal"), .council(.desk(slug)))]
            + more
    }
}

extension Frame {
    /// A problem at the head of a page, or at what it is about.
    func alert(_ problem: Problem) -> Markup {
        """
        <div class="notice bad" role="alert"><strong>\(problem.what.text(in: language))</strong> \
        \(problem.why?.text(in: language)) \(problem.remedy.text(in: language))</div>

        """
    }
}

extension Frame {
    /// Why nothing can be done on a page now, calmly: who only looks has done nothing wrong.
    func closed(_ refusal: CycleRefusal) -> Markup {
        let problem = refusal.problem
        let words = refusal.standing.map { $0.text(in: language) } ?? problem.text(in: language)
        return "<p class=\"notice\"><span>\(words)</span></p>\n"
    }
}

extension AppraisedLine.Outcome {
    /// A mark with a word, not a colour alone.
    func mark(in language: Language) -> Markup {
        switch self {
        case .open: "<span class=\"mark\">\(language("Chưa thẩm định", "Open"))</span>"
        case .agreed: "<span class=\"mark good\">\(language("Đồng ý", "Agreed"))</span>"
        case .reduced: "<span class=\"mark warn\">\(language("Giảm điểm", "Reduced"))</span>"
        case .raised: "<span class=\"mark calm\">\(language("Tăng điểm", "Raised"))</span>"
        }
    }
}

extension Score? {
    /// The points, or a dash; a criterion that does not count says so.
    func text(in language: Language) -> String {
        switch self?.outcome {
        case .points(let points): Numbers.points(points, in: language)
        case .excluded, .rescaled: language("không tính", "not counted")
        case nil: "–"
        }
    }
}
