import ParIndex
import Wording

/// What the plan and the report on remediation share (văn bản khắc phục): their head, their end, and the columns of points
/// with which their tables begin.
protocol RemediationPaper {
    /// What it is about.
    var remediation: UnitRemediation { get }
    static var kind: PaperKind { get }
    /// What the paper calls itself within a sentence.
    static var noun: String { get }
    /// Whether its tables show what the unit gave itself.
    static var showsOwn: Bool { get }
    /// What stands for its type in its number.
    static var symbol: String { get }
    /// What it is about within a sentence, behind its own name.
    var matter: Passage { get }
}

extension RemediationPaper {
    var setting: PaperSetting { remediation.setting }
    var scores: UnitScores { remediation.scores }
    var plan: RemediationPlan { remediation.plan }
    var name: PlaceName { remediation.name }

    /// What people wrote into it.
    var texts: UnitTexts { remediation.texts(Self.kind) }

    /// The paper without its text: recipients as people named them.
    func head(_ texts: UnitTexts) -> Document {
        var paper = scores.paper(
            setting, Self.noun.beginningSentence, Self.symbol, subject: matter.beginningSentence)
        let named = texts.items(.recipients)
        if !named.isEmpty { paper.recipients = named }
        return paper
    }

    /// The last sentence.
    var end: Passage { "Trên đây là \(Self.noun) \(matter)" }

    /// What people wrote of each domain, under its title.
    func byDomain(_ section: PaperSection, as level: Section.Level, _ texts: UnitTexts) -> [Block] {
        remediation.council.domains.compactMap { line in
            let blocks = texts.blocks(section, of: line.criterion.code)
            return blocks.isEmpty ? nil : .section(Section(level, "\(line.criterion.title)", blocks))
        }
    }

    // MARK: Rows of points

    /// A domain's row; as many columns as `rest` stay empty behind the points.
    func heading(_ line: Tally.Line, rest: Int) -> DocumentTable.Row {
        let key = line.criterion.code.text
        return row(
            [.init("\(key)"), .init("\(line.criterion.title)")],
            [
                .points(line.applicableMaximum, "\(key)/maximum"),
                .points(scores.own?[line.criterion.code]?.awarded, "\(key)/self"),
                .points(line.awarded, "\(key)/awarded"), .points(line.lost, "\(key)/lost"),
            ], rest: rest)
    }

    /// The sums of all domains behind what the row says; as many columns as `rest` stay empty.
    func sums(_ words: DocumentTable.Cell, rest: Int) -> DocumentTable.Row {
        let council = remediation.council
        return row(
            [words],
            [
                .points(council.applicableMaximum, "total/maximum"),
                .points(scores.own.map { scores.published($0.total) }, "total/self"),
                .points(scores.published(council.total), "total/awarded"),
                .points(council.lost(scores), "total/lost"),
            ], rest: rest)
    }

    /// The cells of a place up to the reason; what is left of a node has no points of its own.
    func cells(_ lost: LostPoints) -> [DocumentTable.Cell] {
        let (line, key) = (lost.line, lost.code.text)
        let whole: [DocumentTable.Cell] = [
            .points(line.applicableMaximum, "\(key)/maximum"), .points(scores.own(line.criterion.code), "\(key)/self"),
            .points(line.awarded, "\(key)/awarded"),
        ]
        let points = lost.isRest ? whole.map { _ in .init("–") } : whole
        return [.init("\(key)"), .init(remediation.title(lost))] + shown(points + [.points(lost.points, "\(key)/lost")])
            + [remediation.reason(lost)]
    }

    private func row(
        _ first: [DocumentTable.Cell], _ points: [DocumentTable.Cell], rest: Int
    ) -> DocumentTable.Row {
        DocumentTable.Row(first + shown(points) + [.init("", columns: rest)], isHeading: true)
    }

    /// Maximum, own, awarded and lost; without the own ones where the paper does not show them.
    private func shown(_ points: [DocumentTable.Cell]) -> [DocumentTable.Cell] {
        Self.showsOwn ? points : points.enumerated().filter { $0.offset != 1 }.map(\.element)
    }
}

extension String {
    /// With a capital first letter.
    fileprivate var beginningSentence: String { prefix(1).uppercased() + dropFirst() }
}
