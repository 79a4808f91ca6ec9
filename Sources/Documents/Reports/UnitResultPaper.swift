import ParIndex
import Wording

/// The report of a unit on what it got and where it lost points (báo cáo kết quả và các tiêu chí chưa đạt điểm tối đa).
public struct UnitResultPaper: Hashable, Sendable {
    /// The round, the moment and where the data stood.
    public var setting: PaperSetting
    /// The unit with both sides' points.
    public var scores: UnitScores
    /// The council's points, which are final.
    public var council: Tally
    /// Places and grade.
    public var result: UnitResult
    /// The grade, also where it was published without its thresholds.
    public var grade: String?
    /// Against the year before, where that is known.
    public var change: YearChange?
    /// What people wrote into papers of the round.
    public var texts: [PaperText.Place: PaperText]
    /// What the unit reports of the year after, in which the paper is written.
    public var report: PeriodContent?

    /// `nil` where the council's points are not known.
    public init?(
        _ setting: PaperSetting, _ scores: UnitScores, result: UnitResult, grade: String?, change: YearChange?,
        texts: [PaperText.Place: PaperText] = [:], report: PeriodContent? = nil
    ) {
        guard let council = scores.council else { return nil }
        (self.setting, self.scores, self.council) = (setting, scores, council)
        (self.result, self.grade, self.change) = (result, grade, change)
        (self.texts, self.report) = (texts, report)
    }

    /// The draft.
    public var document: Document {
        var paper = scores.paper(setting, "Báo cáo", "BC", subject: subject)
        let written = written
        paper.addressees = ["\(above.committee)"]
        paper.citations = written.items(.grounds).map { "Căn cứ \($0)" }
        let recipients = written.items(.recipients)
        if !recipients.isEmpty { paper.recipients = recipients }
        let general = Section(.chapter, "Kết quả chung", written.blocks(.execution) + general)
        let chapters = [assessment(written), recent, outlook(written)].compactMap(\.self)
        paper.body =
            [.paragraph(opening), .section(general)] + shortfalls + chapters.map { .section($0) } + [end]
        paper.annexes = [Annex("Bảng điểm từng tiêu chí", isLandscape: true, [.table(scores.criteriaTable(council))])]
        return paper
    }

    /// What people wrote into it, their figures bound to the result.
    private var written: UnitTexts {
        UnitTexts(
            round: setting.round.slug, kind: .indexResult, kept: texts,
            values: QuotedValues(
                set: scores.set, own: scores.own, council: council, result: result, grade: grade),
            draft: { _ in nil })
    }

    private var above: PlaceName { PlaceName(scores.unit.superior.name) }
    private var name: PlaceName { scores.name }
    var levels: LevelNames { scores.set.levelNames }

    private var subject: Passage {
        "Kết quả \(setting.index) và các tiêu chí chưa đạt điểm tối đa của \(name.inSentence, "unit/name")"
    }

    private var opening: Passage {
        let ground: Passage =
            setting.round.source.map { "Theo \($0.document, "round/decision") công bố \(setting.index)" }
            ?? "Căn cứ kết quả thẩm định \(setting.index) của \(setting.authority.committee, "round/authority")"
        return "\(ground), \(name.committee, "unit/name") báo cáo kết quả như sau:"
    }

    private var general: [Block] {
        let domains = Dictionary(result.domains.map { ($0.domain, $0.rank) }) { first, _ in first }
        return [standing, sides, comparison].compactMap { $0.map { .paragraph($0) } }
            + [.table(scores.domainTable(council, ranks: domains))]
            + [weak, full].compactMap { $0.map { .paragraph($0) } }
    }

    /// Points, place and grade.
    private var standing: Passage {
        let (total, maximum) = (scores.published(council.total), council.applicableMaximum)
        var text: Passage =
            "Năm \(String(setting.round.year), "round/year"), \(name.inSentence, "unit/name") đạt \(total, "total/awarded", .bold)/\(maximum, "total/maximum") điểm"
        if maximum != scores.set.scale, let index = result.index {
            let percent = Numbers.percent(index.percent(decimals: scores.table.policy.publishedDecimals))
            text = "\(text), Chỉ số đạt \(percent, "total/index")"
        }
        text =
            "\(text), xếp hạng \(result.rank.description, "rank", .bold) \(scores.table.unitNoun) của \(above.inSentence)"
        if let block = result.block, let rank = result.blockRank {
            text = "\(text), hạng \(rank.description, "rank/block") trong \(block, "block")"
        }
        return grade.map { "\(text); xếp loại “\($0, "grade")”." } ?? "\(text)."
    }

    /// The unit's own points beside the council's.
    private var sides: Passage? {
        let maximum = council.applicableMaximum
        let lost = council.lost(scores)
        let loss: Passage = "ổng số điểm bị trừ so với điểm tối đa là \(lost, "total/lost", .bold) điểm"
        guard let own = scores.own else { return "T\(loss)." }
        let (self_, given) = (scores.published(own.total), scores.published(council.total))
        let gap = given - self_
        let beside: Passage =
            gap == .zero
            ? "bằng điểm thẩm định"
            : "điểm thẩm định \(gap < .zero ? "thấp hơn" : "cao hơn") \(gap < .zero ? -gap : gap, "total/gap") điểm"
        return
            "Điểm tự chấm của \(scores.noun) là \(self_, "total/self", .bold)/\(maximum, "total/maximum") điểm, \(beside); t\(loss)."
    }

    private var comparison: Passage? {
        let year = String(setting.round.year - 1)
        switch change {
        case .since(let step):
            let points: Passage =
                step.points == .zero
                ? "điểm không đổi"
                : "\(step.points < .zero ? "giảm" : "tăng") \(step.points < .zero ? -step.points : step.points, "change/points") điểm"
            guard let places = step.places, places != 0 else { return "So với năm \(year, "change/year"): \(points)." }
            return
                "So với năm \(year, "change/year"): \(points), \(places > 0 ? "tăng" : "giảm") \(abs(places), "change/places") bậc."
        case .merged(let former):
            return
                "Năm \(year, "change/year") số liệu thuộc \(former.count, "change/merged") đơn vị trước khi sắp xếp (\(former.map(\.unit).joined(separator: ", "), "change/units")) nên không so sánh trực tiếp."
        case .first, nil: return nil
        }
    }

    private var weak: Passage? {
        weakDomains.map { "\(levels.domain) đạt dưới \(attention) điểm tối đa, cần tập trung khắc phục: \($0)." }
    }

    private var full: Passage? {
        let found = council.domains.filter { $0.lost <= .zero && $0.applicableMaximum > .zero }
        guard !found.isEmpty else { return nil }
        return "\(levels.domain) đạt điểm tối đa: \(found.map(\.criterion.title).joined(separator: "; "), "full")."
    }

    private var shortfalls: [Block] {
        let sections = council.domains.filter { $0.lost > .zero }.map { Shortfall(scores, council, $0).section }
        guard !sections.isEmpty else { return [] }
        let raised = raised.map { [Block.paragraph($0)] } ?? []
        return [
            .section(Section(.chapter, "Các tiêu chí chưa đạt điểm tối đa", sections.map { .section($0) } + raised))
        ]
    }

    /// What the council gave more for than the unit itself.
    private var raised: Passage? {
        let found = council.lines.filter { line in
            line.depth > 0 && line.score != nil && (scores.own(line.criterion.code).map { $0 < line.awarded } ?? false)
        }
        guard !found.isEmpty else { return nil }
        let words = found.map { line in
            let own = scores.own(line.criterion.code).map { Numbers.points($0) } ?? ""
            return "\(line.criterion.code.text) (tự chấm \(own), thẩm định \(Numbers.points(line.awarded)))"
        }
        return "\(levels.criterion) có điểm thẩm định cao hơn điểm tự chấm: \(words.joined(separator: "; "), "raised")."
    }

    private var end: Block {
        .paragraph(
            "Trên đây là báo cáo kết quả \(setting.index) của \(name.inSentence, "unit/name"), kính báo cáo \(above.committee) xem xét, chỉ đạo"
        )
    }
}
