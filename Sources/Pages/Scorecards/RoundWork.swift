import Markup
import ParIndex
import Wording

/// A round that the person runs or appraises in (đợt đang phụ trách, đang thẩm định).
public struct RoundWork: Sendable {
    public var round: CouncilRound
    /// How far their part of the appraisal is, while the council looks at the sheets.
    public var appraisal: DeskPage.Progress?
    public var isManaged: Bool
    public var readsRecord: Bool

    public init(round: CouncilRound, appraisal: DeskPage.Progress?, isManaged: Bool, readsRecord: Bool) {
        (self.round, self.appraisal) = (round, appraisal)
        (self.isManaged, self.readsRecord) = (isManaged, readsRecord)
    }

    func markup(in language: Language) -> Markup {
        """
        <section><h2><a href="\(Path.round(round.slug).text)">\(round.title)</a></h2>
        \(round.phase(in: language))<ul class="actions">\(desk(in: language))\(management(in: language))\(record(in: language))</ul></section>

        """
    }

    private func desk(in language: Language) -> Markup? {
        guard let appraisal else { return nil }
        let open = appraisal.all - appraisal.done
        let words =
            open == 0
            ? language("Thẩm định: đã xong \(appraisal.all) dòng", "Appraisal: all \(appraisal.all) lines done")
            : language(
                "Thẩm định: còn \(open)/\(appraisal.all) dòng", "Appraisal: \(open) of \(appraisal.all) lines open")
        return "<li><a href=\"\(Path.council(.desk(round.slug)).text)\">\(words)</a></li>"
    }

    private func management(in language: Language) -> Markup? {
        guard isManaged else { return nil }
        return """
            <li><a href="\(Path.running(.management(round.slug)).text)">\(language("Quản lý đợt", "Run the round"))</a></li>
            """
    }

    private func record(in language: Language) -> Markup? {
        guard readsRecord else { return nil }
        return "<li><a href=\"\(Path.record(round: round.slug).text)\">\(language("Nhật ký", "Record"))</a></li>"
    }
}
