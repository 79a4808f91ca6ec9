import ParIndex
import Wording

/// What a unit lost and does about it, as its two papers tell it (khắc phục của đơn vị).
public struct UnitRemediation: Hashable, Sendable {
    /// The round, the moment and where the data stood.
    public var setting: PaperSetting
    /// The unit with both sides' points.
    public var scores: UnitScores
    /// The council's points, which are final.
    public var council: Tally
    /// Places.
    public var result: UnitResult
    /// The grade, also where it was published without its thresholds.
    public var grade: String?
    /// What was lost, with the measures.
    public var plan: RemediationPlan
    /// What people wrote.
    public var texts: [PaperText.Place: PaperText]
    /// The unit's own total as it was printed, where its own points are not known.
    public var printedOwn: Points?

    /// `nil` where the council's points are not known.
    public init?(
        _ setting: PaperSetting, _ scores: UnitScores, result: UnitResult, grade: String?,
        measures: [RemedialMeasure], texts: [PaperText.Place: PaperText], printedOwn: Points? = nil
    ) {
        guard let council = scores.council else { return nil }
        (self.setting, self.scores, self.council) = (setting, scores, council)
        (self.result, self.grade, self.texts, self.printedOwn) = (result, grade, texts, printedOwn)
        plan = RemediationPlan(council, measures)
    }

    var name: PlaceName { scores.name }
    var above: PlaceName { PlaceName(scores.unit.superior.name) }
    var levels: LevelNames { scores.set.levelNames }

    /// The texts of a paper of that kind.
    func texts(_ kind: PaperKind) -> UnitTexts {
        UnitTexts(
            round: setting.round.slug, kind: kind, kept: texts,
            values: QuotedValues(
                set: scores.set, own: scores.own, council: council, result: result, grade: grade),
            draft: { $0.draft(unit: name.shortCommittee, year: setting.round.year, plan: plan) })
    }

    /// The papers that the round was published by, and those that people named.
    func grounds(_ texts: UnitTexts) -> [Passage] {
        let decision: Passage? = setting.round.source.map {
            "\($0.document, "round/decision") về công bố \(setting.index)"
        }
        return [decision].compactMap(\.self) + texts.items(.grounds)
    }

    /// Points, place and own points, what was lost, and the domains without loss.
    var standing: [Block] {
        let loss: Passage =
            "Tổng số điểm bị trừ so với điểm tối đa: \(council.lost(scores), "total/lost", .bold) điểm, tại \(plan.items.count, "remediation/items") nội dung."
        let items: [Passage?] = ["\(reached).", loss, full]
        return [.list(ItemList(.dash, items.compactMap(\.self)))]
    }

    private var reached: Passage {
        let (total, maximum) = (scores.published(council.total), council.applicableMaximum)
        var text: Passage =
            "Kết quả chấm điểm \(setting.index) của \(above.inSentence) đối với \(name.shortCommittee, "unit/name") đạt \(total, "total/awarded", .bold)/\(maximum, "total/maximum") điểm; xếp hạng \(result.rank.description, "rank", .bold) \(scores.table.unitNoun)"
        if let grade { text = "\(text); xếp loại “\(grade, "grade")”" }
        guard let own = scores.own.map({ scores.published($0.total) }) ?? printedOwn else { return text }
        return "\(text) (\(scores.noun) tự chấm \(own, "total/self")/\(maximum, "total/maximum") điểm)"
    }

    private var full: Passage? {
        let found = council.domains.filter { $0.lost <= .zero && $0.applicableMaximum > .zero }
        guard !found.isEmpty else { return nil }
        let names = found.map { line -> Passage in
            let key = line.criterion.code.text
            return
                "\(line.criterion.title) (\(line.awarded, "\(key)/awarded")/\(line.applicableMaximum, "\(key)/maximum") điểm)"
        }
        return "\(levels.domain) đạt điểm tối đa: \(names.dropFirst().reduce(names[0]) { "\($0); \($1)" })."
    }

    /// Domains in which something was lost, with their places.
    var domains: [(line: Tally.Line, items: [RemediationPlan.Item])] {
        council.domains.compactMap { line in
            let items = plan.items(of: line.criterion.code)
            return items.isEmpty ? nil : (line, items)
        }
    }

    /// "Công tác chỉ đạo, điều hành", without the words that a domain's row of a table needs none of.
    func heading(_ line: Tally.Line, columns: Int) -> DocumentTable.Cell {
        .init("\(scores.named(line))", columns: columns)
    }

    /// Why points were lost at a place, and who says so.
    func reason(_ lost: LostPoints) -> DocumentTable.Cell {
        guard let reason = scores.reason(lost.line) else { return .init("…………") }
        let giver = scores.reasonGiver(lost.line).map { "\($0.title.vi): " } ?? ""
        return .init("\(giver)\(reason, "\(lost.code)/reason")")
    }

    /// What a table calls a place: what is left of a node has no title of its own.
    func title(_ lost: LostPoints) -> Passage {
        guard lost.isRest else { return "\(lost.line.criterion.title)" }
        let level = lost.line.depth == 0 ? levels.criterion : levels.component
        return "Phần còn lại, chưa ghi theo \(level.lowercased())"
    }
}
