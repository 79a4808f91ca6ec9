import Markup
import ParIndex
import Wording

/// A round that is not published: title, phase and calendar; for its units where their sheets stand (đợt đang thực hiện).
public struct RunningRoundPage: Sendable {
    /// A unit of the person who looks.
    public struct OwnUnit: Hashable, Sendable {
        public var name: String
        public var state: SheetState

        public init(name: String, state: SheetState) {
            (self.name, self.state) = (name, state)
        }
    }

    public var round: RunningRound
    /// Empty for who has no part in the round.
    public var units: [OwnUnit]
    /// Whether the person has a part in the round and so sees its calendar and its questions.
    public var takesPart: Bool
    public var maySeeManagement: Bool
    public var now: Instant
    /// The last movings of its moments, for those with a part in it.
    public var changes: [(change: CalendarChange, by: Authorship)] = []

    public init(round: RunningRound, units: [OwnUnit], takesPart: Bool, maySeeManagement: Bool, now: Instant) {
        (self.round, self.units, self.takesPart) = (round, units, takesPart)
        (self.maySeeManagement, self.now) = (maySeeManagement, now)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return frame.page(
            title: round.title, section: .rounds,
            crumbs: [Frame.Crumb(language("Đợt đánh giá", "Rounds"), .rounds)],
            main: """
                <h1>\(round.title)</h1>
                <p class="facts"><span>\(round.authority)</span>\(round.marks(in: language))</p>
                <p>\(outlook(in: language))</p>
                \(takesPart ? own(in: language) : Markup())
                """)
    }

    private func outlook(in language: Language) -> String {
        round.course.isPractice
            ? language(
                "Đợt để thực hành: không xếp hạng và không công bố kết quả.",
                "A round for practice: it is neither ranked nor published.")
            : language(
                "Kết quả được đăng tại đây sau khi công bố.", "Results will be shown here once they are published.")
    }

    private func own(in language: Language) -> Markup {
        let states = units.map { unit -> Markup in
            "<li>\(unit.name): <span class=\"mark calm\">\(unit.state.title.text(in: language))</span></li>"
        }
        let management: Markup = """
            <li><a href="\(Path.running(.management(round.slug)).text)">\(language("Quản lý đợt", "Manage the round"))</a></li>
            """
        return """
            \(states.isEmpty ? Markup() : "<ul class=\"plain\">\(states)</ul>")
            <section><h2>\(language("Lịch", "Calendar"))</h2>
            \(round.calendarList(in: language, now: now))\(changesList(in: language))</section>
            <ul class="actions">\(maySeeManagement ? management : Markup())\
            <li><a href="\(Path.running(.questions(round.slug)).text)">\(language("Hỏi đáp", "Questions and answers"))</a></li></ul>
            """
    }

    /// Why moments were moved.
    private func changesList(in language: Language) -> Markup? {
        guard !changes.isEmpty else { return nil }
        let items = changes.map { change, by -> Markup in
            """
            <li><b>\(change.step.title.text(in: language))</b>: \(moment(change.before, in: language)) → \
            \(moment(change.after, in: language)). \(language("Lý do", "Reason")): \(change.reason) \
            <small>\(by.name), \(Dates.moment(by.at, in: language))</small></li>

            """
        }
        return "<h3>\(language("Thay đổi lịch", "Changes"))</h3>\n<ul class=\"plain\">\(items)</ul>"
    }

    private func moment(_ moment: Instant?, in language: Language) -> String {
        moment.map { Dates.moment($0, in: language) } ?? "–"
    }
}
