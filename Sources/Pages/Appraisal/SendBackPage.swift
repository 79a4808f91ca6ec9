import Markup
import ParIndex
import Wording

/// What the council asks a unit to supply: which lines, why, until when (trả lại để bổ sung).
public struct SendBackPage: Sendable {
    public var round: CouncilRound
    public var unit: UnitName
    public var lines: [Criterion]
    /// The titles of the domains.
    public var titles: [Code: String]
    public var chosen: Set<Code>
    public var reason: String
    /// "2024-01-31" and "17:00", as typed.
    public var day: String
    public var hour: String
    public var problem: Problem?

    public init(
        round: CouncilRound, unit: UnitName, lines: [Criterion], titles: [Code: String], chosen: Set<Code> = [],
        reason: String = "",
        day: String, hour: String, problem: Problem? = nil
    ) {
        (self.round, self.unit, self.lines, self.chosen) = (round, unit, lines, chosen)
        self.titles = titles
        (self.reason, self.day, self.hour, self.problem) = (reason, day, hour, problem)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Trả lại để bổ sung", "Send back for supplement")
        let path = Path.council(.sendingBack(round.slug, unit.key))
        return frame.page(
            title: "\(title), \(unit.name)", section: .rounds,
            crumbs: round.crumbs(language, Frame.Crumb(unit.name, .council(.unit(round.slug, unit.key)))),
            main: """
                <h1>\(title)</h1><p>\(unit.name)</p>\(round.phase(in: language))
                \(problem.map { frame.alert($0) })
                <form class="supplement" method="post" action="\(path.text)">\(frame.formTokenField)
                <fieldset><legend>\(language("Tiêu chí cần bổ sung", "Lines to be supplied"))</legend>\
                \(domains.map(domain))</fieldset>
                <label><span>\(language("Nội dung cần bổ sung", "What is to be supplied"))</span>\
                <textarea name="ly-do" rows="4" maxlength="2000" required>\(reason)</textarea></label>
                <p class="filter"><label><span>\(language("Hạn: ngày", "Due: day"))</span><input type="date" name="ngay" value="\(day)" required></label>\
                <label><span>\(language("giờ", "hour"))</span><input type="time" name="gio" value="\(hour)" required></label></p>
                <p><small>\(language("Hạn gợi ý tính theo ngày làm việc; theo giờ máy chủ.", "The time proposed counts working days; the server’s clock decides."))</small></p>
                <p><button>\(language("Trả lại cho đơn vị", "Send back to the unit"))</button></p></form>
                """)
    }

    /// The lines by domain, in printed order.
    private var domains: [(code: Code, lines: [Criterion])] {
        let byDomain = Dictionary(grouping: lines, by: \.code.domain)
        var seen: Set<Code> = []
        return lines.map(\.code.domain).filter { seen.insert($0).inserted }.map { ($0, byDomain[$0] ?? []) }
    }

    /// A domain's lines, open where one of them is chosen.
    private func domain(_ domain: (code: Code, lines: [Criterion])) -> Markup {
        let isOpen = domains.count == 1 || domain.lines.contains { chosen.contains($0.code) }
        return """
            <details class="more"\(attribute: "open", when: isOpen)><summary>\(domain.code.text) \
            \(titles[domain.code] ?? "") <small>(\(domain.lines.count))</small></summary>
            <ul class="plain">\(domain.lines.map(choice))</ul></details>

            """
    }

    private func choice(_ line: Criterion) -> Markup {
        """
        <li><label class="check"><input type="checkbox" name="chon.\(line.code.text)" value="co"\(attribute: "checked", when: chosen.contains(line.code))> \
        \(line.code.text) \(line.title)</label></li>
        """
    }
}
