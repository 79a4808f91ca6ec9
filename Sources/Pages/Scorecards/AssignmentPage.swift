import Markup
import ParIndex
import Wording

/// Which officer of a unit answers which criteria (phân công tiêu chí).
public struct AssignmentPage: Sendable {
    public var sheet: Sheet
    public var roundTitle: String
    public var unit: UnitName
    public var set: CriteriaSet
    public var officers: [Person]
    /// Whose criteria are being chosen.
    public var chosen: Person?

    public init(
        sheet: Sheet, roundTitle: String, unit: UnitName, set: CriteriaSet, officers: [Person], chosen: Person?
    ) {
        (self.sheet, self.roundTitle, self.unit, self.set) = (sheet, roundTitle, unit, set)
        (self.officers, self.chosen) = (officers, chosen)
    }

    /// The name of the field that says whose criteria they are.
    public static let officerName = "can-bo"

    /// The name of the box of a criterion.
    public static func boxName(_ code: Code) -> String { "tc." + code.text }

    private var path: Path { .sheetStep(.assignment, round: sheet.round, unit: unit.key) }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title = language("Phân công tiêu chí", "Assign criteria")
        return frame.page(
            title: title, section: .rounds,
            crumbs: [
                .init(
                    language("Phiếu chấm điểm \(unit.name)", "Sheet of \(unit.name)"),
                    .sheet(round: sheet.round, unit: unit.key))
            ],
            main: """
                <h1>\(title) – \(unit.name)</h1>
                <p class="facts"><span>\(roundTitle)</span></p>
                \(list(in: language))
                \(boxes(frame))
                """)
    }

    private func list(in language: Language) -> Markup {
        let rows = officers.map { officer -> Markup in
            let codes = sheet.assignment(of: officer).map { assigned($0, in: language) }
            return """
                <tr><th scope="row">\(officer.name)</th><td data-l="\(language("Được giao", "Assigned"))">\
                \(codes.isEmpty ? "\(language("chưa được giao tiêu chí riêng", "no criteria of their own"))" as Markup : "<ul class=\"plain\">\(codes)</ul>")</td>\
                <td><button class="second" name="\(Self.officerName)" value="\(officer.id)">\(language("Giao việc", "Assign"))\
                <span class="quiet"> \(officer.name)</span></button></td></tr>

                """
        }
        return """
            <form method="get" action="\(path.text)"><table class="list cards"><thead><tr><th>\(language("Cán bộ", "Officer"))</th>\
            <th>\(language("Được giao", "Assigned"))</th><th>\(language("Thao tác", "Do"))</th></tr></thead><tbody>\(rows)</tbody></table></form>
            """
    }

    /// A code with its name; a domain or a group also with how many criteria of the sheet it holds.
    private func assigned(_ code: Code, in language: Language) -> Markup {
        let title: Markup = "<b>\(code.text)</b> <span\(language.ofVietnamese)>\(set[code]?.title)</span>"
        guard set[code]?.components.isEmpty == false else { return "<li>\(title)</li>" }
        let count = set.criteria.count { sheet.asks($0) && ($0.code == code || $0.code.isBelow(code)) }
        return "<li>\(title) (\(language("\(count) tiêu chí", "criteria: \(count)")))</li>"
    }

    private func boxes(_ frame: Frame) -> Markup? {
        guard let chosen else { return nil }
        let language = frame.language
        let codes = Set(sheet.assignment(of: chosen))
        let nodes = set.topNodes
        return """
            <section><h2>\(chosen.name)</h2>
            <form class="assign" method="post" action="\(path.text)"><input type="hidden" name="ma" value="\(frame.visitor?.formToken)">\
            <input type="hidden" name="\(Self.officerName)" value="\(chosen.id)">
            \(nodes.map { box($0, codes, in: language) })<button>\(language("Lưu phân công", "Save"))</button></form></section>
            """
    }

    /// A box for a node, with those below it folded away unless one of them is chosen.
    private func box(_ node: Criterion, _ codes: Set<Code>, in language: Language) -> Markup {
        let label: Markup = """
            <label class="check"><input type="checkbox" name="\(Self.boxName(node.code))" value="1"\
            \(attribute: "checked", when: codes.contains(node.code))> <b>\(node.code.text)</b> \(node.title)</label>
            """
        guard !node.components.isEmpty else { return "<div>\(label)</div>\n" }
        let isOpen = codes.contains { $0.isBelow(node.code) }
        return """
            <div>\(label)<details class="more"\(attribute: "open", when: isOpen)><summary>\(language("\(node.components.count) mục bên dưới", "\(node.components.count) below")) \
            <span class="quiet">\(node.code.text)</span></summary>\(node.components.map { box($0, codes, in: language) })</details></div>

            """
    }
}
