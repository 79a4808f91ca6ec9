import ParIndex
import Tables
import Wording

/// The report of a unit on the points that it gave itself (báo cáo tự đánh giá, chấm điểm), in the three parts of the
/// ministry's guidance: the table, what has no evidence, and why points were not taken.
public struct SelfAssessmentPaper: Hashable, Sendable {
    /// The round, the moment and where the data stood.
    public var setting: PaperSetting
    /// The unit with its points.
    public var scores: UnitScores
    /// The unit's own points.
    public var own: Tally
    /// What proves each answer, as papers cite it.
    public var evidence: [Code: [String]]

    /// `nil` where the unit gave itself no points.
    public init?(_ setting: PaperSetting, _ scores: UnitScores, evidence: [Code: [String]]) {
        guard let own = scores.own else { return nil }
        (self.setting, self.scores, self.own, self.evidence) = (setting, scores, own, evidence)
    }

    /// The draft.
    public var document: Document {
        var paper = scores.paper(setting, "Báo cáo", "BC", subject: subject)
        paper.addressees = ["\(setting.authority.committee)"]
        let parts = [
            Section(.chapter, "Kết quả tự đánh giá, chấm điểm", result),
            Section(.chapter, "Giải trình tiêu chí không có tài liệu kiểm chứng", unproved),
            Section(.chapter, "Tiêu chí tự chấm chưa đạt điểm tối đa và lý do", losses),
        ]
        paper.body =
            [.paragraph(opening)] + parts.filter { !$0.blocks.isEmpty }.map { .section($0) } + [.paragraph(end)]
        return paper
    }

    private var name: PlaceName { scores.name }

    private var subject: Passage {
        "Kết quả tự đánh giá, chấm điểm \(setting.index) của \(name.inSentence, "unit/name")"
    }

    private var opening: Passage {
        "Thực hiện việc đánh giá, chấm điểm \(setting.index) theo \(scores.set.title, "set/title"), \(name.committee, "unit/name") báo cáo kết quả tự đánh giá, chấm điểm như sau:"
    }

    private var end: Passage {
        "Trên đây là báo cáo kết quả tự đánh giá, chấm điểm \(setting.index) của \(name.inSentence, "unit/name"), kính đề nghị \(setting.authority.committee) xem xét, thẩm định"
    }

    private var result: [Block] {
        var total: Passage =
            "Tổng điểm tự chấm: \(scores.published(own.total), "total/self", .bold)/\(own.applicableMaximum, "total/maximum") điểm"
        if own.unanswered > 0 { total = "\(total); còn \(own.unanswered, "total/unanswered") nội dung chưa chấm" }
        return [.paragraph("\(total)."), .table(table)]
    }

    private var table: DocumentTable {
        let columns: [DocumentTable.Column] = [
            .init("Mã", share: 9, .centre), .init("Nội dung", share: 41), .points("Điểm tối đa", share: 10),
            .points("Điểm tự chấm", share: 10), .init("Tài liệu kiểm chứng", share: 30),
        ]
        let rows = own.lines.map { line in
            let key = line.criterion.code.text
            return DocumentTable.Row(
                [
                    .init("\(key)"), .init("\(line.criterion.title)"),
                    .points(line.criterion.maximum, "\(key)/maximum"),
                    .points(line.depth == 0 ? line.awarded : scores.own(line.criterion.code), "\(key)/self"),
                    documents(line.criterion.code),
                ], isHeading: line.depth == 0)
        }
        let sums = DocumentTable.Row(
            [
                .init("Tổng cộng", columns: 2, alignment: .centre), .points(own.applicableMaximum, "total/maximum"),
                .points(scores.published(own.total), "total/self"), .init(""),
            ], isHeading: true)
        return DocumentTable(columns, rows: rows + [sums])
    }

    private func documents(_ code: Code) -> DocumentTable.Cell {
        let found = evidence[code] ?? []
        return .init(passages: found.map { "\($0, "\(code.text)/evidence")" })
    }

    /// Lines that the unit answered without showing anything for it; what others score needs nothing from the unit.
    private var unproved: [Block] {
        let open = answered.filter { evidence[$0.criterion.code] == nil }
        let reasons = Dictionary(
            open.map { ($0.criterion.code, scores.lines[$0.criterion.code]?.missingEvidence ?? "") }
        ) { first, _ in first }
        var items = open.compactMap { line -> Passage? in
            let (key, why) = (line.criterion.code.text, reasons[line.criterion.code] ?? "")
            return why.isEmpty ? nil : "\(scores.named(line)): \(why.closed, "\(key)/missing")"
        }
        let silent = open.map(\.criterion.code).filter { reasons[$0]?.isEmpty != false }
        if !silent.isEmpty {
            let codes = silent.map(\.text).joined(separator: "; ")
            items.append("Chưa gắn tài liệu kiểm chứng và chưa ghi lý do: \(codes, "total/unproved").")
        }
        return items.isEmpty ? [] : [.list(ItemList(.dash, items))]
    }

    private var losses: [Block] {
        let items = answered.filter(own.isInDomain).compactMap(loss)
        return items.isEmpty ? [] : [.list(ItemList(.dash, items))]
    }

    /// What an answer did not take and why; `nil` where it took all. Of a group its own answer counts, not the lines below.
    private func loss(_ line: Tally.Line) -> Passage? {
        let key = line.criterion.code.text
        let rest = line.rest
        let (taken, maximum) = (rest?.awarded ?? line.awarded, rest?.applicableMaximum ?? line.applicableMaximum)
        guard maximum > taken else { return nil }
        let part = rest == nil ? "" : " – phần còn lại"
        let place = rest == nil ? key : "\(key)/rest"
        let reason: Passage = line.score.map { ". \($0.ownReason.closed, "\(key)/reason", .italic)" } ?? "."
        return
            "\(scores.named(line))\(part): tự chấm \(taken, "\(place)/self")/\(maximum, "\(place)/maximum") điểm\(reason)"
    }

    /// Lines with an answer of the unit's own.
    private var answered: [Tally.Line] {
        own.lines.filter { line in
            guard line.score != nil, line.criterion.components.isEmpty || line.depth > 0 else { return false }
            if case .given = line.criterion.rule { return false }
            return own.isInDomain(line) || line.awarded != .zero
        }
    }
}

extension Score {
    /// Why the unit gave itself no more.
    fileprivate var ownReason: String {
        if case .published(let text?) = reason { return text }
        return reasonText.vi
    }
}
