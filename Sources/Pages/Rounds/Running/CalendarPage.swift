import Markup
import ParIndex
import Wording

/// The moments of a round, to be set or extended (lịch của đợt).
public struct CalendarPage: Sendable {
    public var round: RunningRound
    public var plan: CalendarPlan
    public var reason: String
    /// How far counts of working days can be relied upon.
    public var coverage: Bilingual
    public var problems: [Problem]

    public init(
        round: RunningRound, plan: CalendarPlan, reason: String = "", coverage: Bilingual, problems: [Problem] = []
    ) {
        (self.round, self.plan, self.reason) = (round, plan, reason)
        (self.coverage, self.problems) = (coverage, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        let isRunning = round.course.phase != .preparing
        let reasonArea: Markup? =
            isRunning
            ? parts.area(
                language("Lý do thay đổi", "Reason"), "ly-do", reason, rows: 3,
                hint: language(
                    "bắt buộc; các đơn vị đọc được và lưu trong nhật ký",
                    "required; shown to the units and kept on record"))
            : nil
        return round.page(
            language("Lịch của đợt", "Calendar"), in: frame,
            """
            \(parts.problems(problems))
            <p>\(language("Giờ tính theo đồng hồ máy chủ, múi giờ Việt Nam.", "Hours are those of the server's clock, in Vietnam."))
            \(coverage.text(in: language))</p>
            \(parts.form(.calendar(round.slug), "\(parts.calendar(plan))\(reasonArea)\(parts.button(language("Lưu lịch", "Save")))"))
            """)
    }
}
