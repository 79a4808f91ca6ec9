import Markup
import ParIndex
import Wording

/// A round that the person runs or appraises in (đợt đang phụ trách, đang thẩm định).
public struct RoundWork: Sendable {
    /// Something that waits for the person (việc đang chờ).
    public enum Step: Hashable, Sendable {
        /// The round can be opened, or moved on.
        case moveOn(RoundPhase)
        /// So many of the units have not handed in.
        case follow(missing: Int, of: Int)
        /// So many lines are still with the council.
        case watch(Int)
        /// Units supplied so many lines that the council has yet to look at; the unit where it is one alone.
        case lookAtSupplied(Int, of: UnitName?)
        /// So many of the reduced lines are explained.
        case awaitExplanations(done: Int, of: Int)
        case answer(questions: Int)
        /// Scores of members are to be settled.
        case settle(Int)
        case keepMinutes
        case preparePublication
        /// Somebody else prepared a publication.
        case confirmPublication
        /// What the person prepared waits for somebody else.
        case awaitConfirmation
    }

    public var round: CouncilRound
    /// What waits for them, the most pressing first.
    public var steps: [Step]
    /// How far their part of the appraisal is, while the council looks at the sheets.
    public var appraisal: DeskPage.Progress?
    public var isManaged: Bool
    public var readsRecord: Bool

    public init(
        round: CouncilRound, steps: [Step], appraisal: DeskPage.Progress?, isManaged: Bool, readsRecord: Bool
    ) {
        (self.round, self.steps, self.appraisal) = (round, steps, appraisal)
        (self.isManaged, self.readsRecord) = (isManaged, readsRecord)
    }

    /// Whether something waits for the person.
    var isPressing: Bool { !steps.isEmpty || appraisal.map { $0.done < $0.all } == true }

    func markup(in language: Language) -> Markup {
        """
        <section><h2><a href="\(Path.round(round.slug).text)">\(round.title)</a></h2>
        \(round.phase(in: language))\(waiting(in: language))<ul class="actions">\(desk(in: language))\(management(in: language))\(record(in: language))</ul></section>

        """
    }

    private func waiting(in language: Language) -> Markup? {
        guard !steps.isEmpty else { return nil }
        let lines = steps.map { step -> Markup in
            "<li><a href=\"\(step.path(round.slug).text)\">\(step.title(in: language))</a></li>\n"
        }
        return "<ul class=\"findings\">\(lines)</ul>\n"
    }

    private func desk(in language: Language) -> Markup? {
        guard let appraisal else { return nil }
        let open = appraisal.all - appraisal.done
        let words =
            open == 0
            ? language("Thẩm định: đã xong \(appraisal.all) tiêu chí", "Appraisal: all \(appraisal.all) lines done")
            : language(
                "Thẩm định: còn \(open)/\(appraisal.all) tiêu chí", "Appraisal: \(open) of \(appraisal.all) lines open")
        return "<li><a href=\"\(Path.council(.desk(round.slug)).text)\">\(words)</a></li>"
    }

    private func management(in language: Language) -> Markup? {
        guard isManaged else { return nil }
        return """
            <li><a href="\(Path.running(.management(round.slug)).text)">\(language("Quản lý đợt", "Manage the round"))</a></li>
            """
    }

    private func record(in language: Language) -> Markup? {
        guard readsRecord else { return nil }
        return "<li><a href=\"\(Path.record(round: round.slug).text)\">\(language("Nhật ký", "Record"))</a></li>"
    }
}

extension RoundWork.Step {
    fileprivate func path(_ round: String) -> Path {
        switch self {
        case .moveOn: .running(.phase(round))
        case .lookAtSupplied(_, let unit?): .council(.unit(round, unit.key, LineChoice(part: .supplied)))
        case .lookAtSupplied(_, nil): .council(.desk(round))
        case .follow, .watch, .awaitExplanations: .running(.management(round))
        case .answer: .running(.questions(round))
        case .settle: .council(.settling(round))
        case .keepMinutes, .preparePublication, .confirmPublication, .awaitConfirmation: .publishing(.conclusion(round))
        }
    }

    fileprivate func title(in language: Language) -> String {
        switch self {
        case .moveOn(let phase): phase.doing.text(in: language)
        case .follow(let missing, let all):
            language("\(missing)/\(all) đơn vị chưa nộp phiếu", "\(missing) of \(all) units have not handed in")
        case .watch(let count):
            language(
                "Theo dõi thẩm định: còn \(count) tiêu chí chưa thẩm định",
                "Follow the appraisal: \(count) lines are open")
        case .lookAtSupplied(let count, let unit):
            language(
                "Đơn vị đã bổ sung, cần xem lại: \(count) tiêu chí", "Supplied, to be looked at: \(count) lines")
                + (unit.map { ", \($0.name)" } ?? "")
        case .awaitExplanations(let done, let all):
            language(
                "Đơn vị đã giải trình \(done)/\(all) tiêu chí bị giảm điểm",
                "Units explained \(done) of \(all) reduced lines")
        case .answer(let count):
            language("Trả lời \(count) câu hỏi của đơn vị", "Answer \(count) questions of units")
        case .settle(let count):
            language("Thống nhất điểm của thành viên: \(count) tiêu chí", "Settle members’ scores: \(count) lines")
        case .keepMinutes: language("Ghi biên bản họp Hội đồng", "Keep the minutes of the council")
        case .preparePublication: language("Chuẩn bị công bố kết quả", "Prepare the publication")
        case .confirmPublication:
            language(
                "Xác nhận công bố (người thứ hai)", "Confirm the publication as the second person")
        case .awaitConfirmation:
            language("Công bố đang chờ người thứ hai xác nhận", "The publication waits for the second person")
        }
    }
}
