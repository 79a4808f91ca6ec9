import ParIndex
import Wording

/// A unit's plan to mend what it lost (kế hoạch khắc phục các tiêu chí chưa đạt điểm tối đa).
public struct RemediationPlanPaper: RemediationPaper, Hashable, Sendable {
    /// What it is about.
    public var remediation: UnitRemediation

    /// A plan of what was lost and is to be done.
    public init(_ remediation: UnitRemediation) { self.remediation = remediation }

    /// The draft.
    public var document: Document {
        let texts = texts
        var paper = head(texts)
        paper.citations = remediation.grounds(texts).map { "Căn cứ \($0)" }
        let parts = [
            Section(
                .chapter, "Mục đích, yêu cầu",
                [
                    .section(Section(.item, "Mục đích", texts.blocks(.purpose))),
                    .section(Section(.item, "Yêu cầu", texts.blocks(.requirements))),
                ]),
            Section(
                .chapter, "Các tiêu chí chưa đạt điểm tối đa năm \(String(setting.round.year), "round/year")",
                remediation.standing + [.table(losses)]),
            Section(.chapter, "Biện pháp khắc phục", measures(texts)),
            Section(.chapter, "Tổ chức thực hiện", texts.blocks(.execution)),
        ]
        paper.body = [.paragraph(opening)] + parts.map { .section($0) } + [.paragraph(end)]
        paper.annexes = [
            Annex("Biện pháp, người chịu trách nhiệm và thời hạn khắc phục", isLandscape: true, [.table(table(texts))])
        ]
        return paper
    }

    static let kind = PaperKind.remediationPlan
    static let noun = "Kế hoạch"
    static let symbol = "KH"
    static let showsOwn = false

    var matter: Passage {
        "khắc phục các tiêu chí chưa đạt điểm tối đa trong kết quả \(setting.index) của \(name.inSentence, "unit/name")"
    }

    private var opening: Passage {
        "Để khắc phục các tiêu chí bị trừ điểm và nâng cao hiệu quả công tác cải cách hành chính, \(name.committee, "unit/name") xây dựng Kế hoạch như sau:"
    }

    /// Where points were lost, under the domains.
    private var losses: DocumentTable {
        let columns: [DocumentTable.Column] = [
            .init("Mã", share: 9, .centre), .init("Nội dung", share: 33), .points("Điểm tối đa", share: 10),
            .points("Điểm đạt", share: 10), .points("Điểm bị trừ", share: 10), .init("Lý do bị trừ điểm", share: 28),
        ]
        let rows = remediation.domains.flatMap { domain in
            [heading(domain.line, rest: 1)] + domain.items.map { .init(cells($0.lost)) }
        }
        let all = "Tổng cộng (gồm cả các \(remediation.levels.domain.lowercased()) đạt điểm tối đa)"
        return DocumentTable(columns, rows: rows + [sums(.init("\(all)", columns: 2), rest: 1)])
    }

    private func measures(_ texts: UnitTexts) -> [Block] {
        return [
            .section(Section(.item, "Đối với các tiêu chí đã đạt điểm tối đa", texts.blocks(.upkeep))),
            .section(
                Section(
                    .item, "Đối với các tiêu chí chưa đạt điểm tối đa",
                    texts.blocks(.direction) + [.paragraph(assigned)] + byDomain(.direction, as: .point, texts))),
        ]
    }

    /// How far the measures reach.
    private var assigned: Passage {
        let covered = plan.items.count { !$0.measures.isEmpty }
        var text: Passage =
            "Biện pháp của từng nội dung, người chịu trách nhiệm, thời hạn hoàn thành và tài liệu minh chứng quy định tại Phụ lục kèm theo (\(covered, "remediation/covered")/\(plan.items.count, "remediation/items") nội dung đã có biện pháp)"
        if plan.expected > .zero {
            text = "\(text); dự kiến đạt thêm \(plan.expected, "remediation/expected", .bold) điểm"
        }
        return "\(text)."
    }

    private func table(_ texts: UnitTexts) -> DocumentTable {
        let columns: [DocumentTable.Column] = [
            .init("Mã", share: 7, .centre), .init("Nội dung bị trừ điểm", share: 19),
            .points("Điểm bị trừ", share: 7), .init("Biện pháp khắc phục", share: 27),
            .init("Người chịu trách nhiệm", share: 14), .init("Thời hạn", share: 10, .centre),
            .init("Tài liệu minh chứng", share: 14), .points("Điểm dự kiến đạt thêm", share: 8),
        ]
        let rows = remediation.domains.flatMap { domain in
            [DocumentTable.Row([remediation.heading(domain.line, columns: 8)], isHeading: true)]
                + domain.items.flatMap { measureRows($0, texts) }
        }
        let sums = DocumentTable.Row(
            [
                .init("Tổng cộng", columns: 2, alignment: .centre),
                .points(remediation.council.lost(scores), "total/lost"), .init("", columns: 4),
                .points(plan.expected > .zero ? plan.expected : nil, "remediation/expected"),
            ], isHeading: true)
        return DocumentTable(columns, rows: rows + [sums])
    }

    /// A row for each measure, the place before the first; what is still missing is left to be filled in.
    private func measureRows(_ item: RemediationPlan.Item, _ texts: UnitTexts) -> [DocumentTable.Row] {
        let key = item.lost.code.text
        let height = max(1, item.measures.count)
        let place: [DocumentTable.Cell] = [
            .init("\(key)", rows: height), .init(remediation.title(item.lost), rows: height),
            .init("\(item.lost.points, "\(key)/lost")", rows: height, value: .points(item.lost.points)),
        ]
        guard !item.measures.isEmpty else {
            return [.init(place + Array(repeating: .init(Self.blank), count: 5))]
        }
        return item.measures.enumerated().map { number, measure in
            .init((number == 0 ? place : []) + cells(measure, texts))
        }
    }

    private func cells(_ measure: RemedialMeasure, _ texts: UnitTexts) -> [DocumentTable.Cell] {
        let (terms, key) = (measure.terms, "measure/\(measure.id)")
        let proof = terms.proof.holdsWords ? texts.passage(terms.proof) : Self.blank
        return [
            .init(texts.passage(terms.action)),
            .init(terms.responsible.holdsWords ? "\(terms.responsible, "\(key)/responsible")" : Self.blank),
            terms.due.map { .init("\(Dates.short($0), "\(key)/due")", value: .day($0)) } ?? .init(Self.blank),
            .init(proof), .points(terms.expected, "\(key)/expected"),
        ]
    }

    private static let blank: Passage = "…………"
}
