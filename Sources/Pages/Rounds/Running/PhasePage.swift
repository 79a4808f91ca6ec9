import Markup
import ParIndex
import Wording

/// What moving a round on does, to be confirmed (chuyển bước).
public struct PhasePage: Sendable {
    public var round: RunningRound
    /// What is still open, in words.
    public var open: [Bilingual]
    public var problems: [Problem]

    public init(round: RunningRound, open: [Bilingual], problems: [Problem] = []) {
        (self.round, self.open, self.problems) = (round, open, problems)
    }

    public func markup(in frame: Frame) -> Markup {
        let (language, parts) = (frame.language, RoundForm(frame: frame))
        guard let next = round.course.phase.next else { return round.page(round.title, in: frame, Markup()) }
        let items = open.map { line -> Markup in "<li>\(line.text(in: language))</li>" }
        let nothing: Markup = "<p>\(language("Không còn việc nào bỏ ngỏ.", "Nothing is left open."))</p>"
        return round.page(
            next.doing.text(in: language), in: frame,
            """
            \(parts.problems(problems))
            <p>\(next.consequence.text(in: language))</p>
            <section><h2>\(language("Việc còn bỏ ngỏ", "Still open"))</h2>
            \(items.isEmpty ? nothing : "<ul>\(items)</ul>")</section>
            \(parts.form(.phase(round.slug), "\(parts.hidden("buoc", next.rawValue))\(parts.button(next.doing.text(in: language)))"))
            <p><a href="\(Path.running(.management(round.slug)).text)">\(language("Để sau", "Not now"))</a></p>
            """)
    }
}
