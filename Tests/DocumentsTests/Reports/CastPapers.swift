import CShipped
import CriteriaFiles
import Documents
import Foundation
import ParIndex
import SamplePapers
import Samples

/// Papers of the cast, drafted from their cards under the shipped sets.
struct CastPapers {
    let round: Round
    let set: CriteriaSet
    let setting: PaperSetting
    private let sample: SampleRound

    init(_ sample: SampleRound) throws {
        (round, self.sample) = (sample.round, sample)
        let name = sample.round.tables[0].set
        guard let set = Self.library.sets.first(where: { $0.slug == name }) else { throw Missing(set: name) }
        self.set = set
        setting = PaperSetting(
            round: sample.round, now: Instant("2024-02-05", secondOfDay: 9 * 3600), recordHead: "128:6f0c",
            customs: try PaperCustoms(parsing: Self.customs))
    }

    private struct Missing: Error {
        let set: String
    }

    /// The results of all units.
    var results: [UnitResult] {
        round.tables[0].results(under: set, year: round.year, cards: sample.cards, isSimulated: true)
    }

    func result(_ unit: UnitKey) -> UnitResult? { results.first { $0.unit == unit } }

    /// A unit with both sides' points; the council's only where it has spoken.
    func scores(
        _ unit: UnitKey, named name: String? = nil, lines: [Code: SheetLine] = [:], bonus: Criterion? = nil
    ) -> UnitScores? {
        var set = set
        set.bonuses = bonus.map { [$0] } ?? []
        guard var participant = round.tables[0].participants.first(where: { $0.unit == unit }) else { return nil }
        if let name { participant.name = name }
        let context = ScoringContext(set, year: round.year, unit: unit.code)
        let tally = { (layer: Scorecard.Layer) -> Tally? in
            var answers = sample.cards[unit]?.answers(layer) ?? [:]
            if let bonus { answers[bonus.code] = .awarded(Points(1), reason: "Có mô hình mới") }
            return answers.isEmpty ? nil : set.tally(answers, in: context)
        }
        return UnitScores(
            unit: participant, table: round.tables[0], set: set, own: tally(.selfAssessment),
            council: tally(.appraisal),
            lines: lines)
    }

    /// The report on the result of a unit.
    func resultPaper(
        _ unit: UnitKey, named name: String? = nil, change: YearChange? = nil, report: PeriodContent? = nil
    ) -> Document? {
        guard let scores = scores(unit, named: name), let result = result(unit) else { return nil }
        let paperwork = Samples.paperwork.filter { $0.unit == unit && $0.round == round.slug }
        let texts = paperwork.flatMap(\.texts).map { ($0.place, $0) }
        return UnitResultPaper(
            setting, scores, result: result, grade: sample.cards[unit]?.printedGrade, change: change,
            texts: Dictionary(texts) { first, _ in first }, report: report)?
            .document
    }

    /// All units, best first.
    var ranks: PublicationPaper.Ranks {
        let units = results.compactMap { result in
            round.tables[0].participants.first { $0.unit == result.unit }.map { ($0, result) }
        }
        return PublicationPaper.Ranks(
            round.tables[0], set, units.sorted { $0.1.rank.position < $1.1.rank.position })
    }

    /// What a paper says as plain text, blanks of every kind as one.
    static func text(_ paper: Document?) throws -> String {
        guard let paper else { return "" }
        return TextWriter(try ShippedLayout.read()).write(paper).replacing("\u{A0}", with: " ")
    }

    static let customs: String = {
        var count = 0
        guard let bytes = shipped_find("paper-customs.tsv", &count) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }()

    private static let library: Library = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folders = ["Sets", "Catalogues"].map { root.path + "/Sources/CriteriaFiles/" + $0 }
        return Library.read(FileTree.folders(at: folders).folders)
    }()

    /// A catalogue that ships with the program.
    static func catalogue(_ slug: String) -> IndicatorCatalogue? { library.catalogues.first { $0.slug == slug } }
}
