import ParIndex
import Wording

/// A unit's report on what it did about what it lost (báo cáo kết quả khắc phục các tiêu chí bị trừ điểm).
public struct RemediationReportPaper: RemediationPaper, Hashable, Sendable {
    /// What it is about.
    public var remediation: UnitRemediation

    /// A report of what was lost and done since.
    public init(_ remediation: UnitRemediation) { self.remediation = remediation }

    /// The draft.
    public var document: Document {
        let texts = texts
        var paper = head(texts)
        paper.addressees = ["\(remediation.above.committee)"]
        let parts = [
            Section(.chapter, "Tổ chức triển khai và kết quả thực hiện", results(texts)),
            Section(.chapter, "Ưu điểm", texts.blocks(.strengths)),
            Section(.chapter, "Khó khăn, vướng mắc", difficulties(texts)),
            Section(.chapter, "Nhiệm vụ và giải pháp năm \(String(year), "round/next")", tasks(texts)),
            Section(.chapter, "Kiến nghị, đề xuất", texts.blocks(.proposals)),
        ]
        paper.body =
            [.paragraph(opening(texts))] + parts.filter { !$0.blocks.isEmpty }.map { .section($0) } + [.paragraph(end)]
        paper.annexes = [
            Annex("Kết quả khắc phục từng nội dung bị trừ điểm", isLandscape: true, [.table(table(texts))]),
            Annex(
                "Bảng điểm từng tiêu chí", isLandscape: true,
                [.table(remediation.scores.criteriaTable(remediation.council))]),
        ]
        return paper
    }

    static let kind = PaperKind.remediationReport
    static let noun = "báo cáo"
    static let symbol = "BC"
    static let showsOwn = true

    private var year: Int { setting.round.year + 1 }

    var matter: Passage {
        "kết quả khắc phục các tiêu chí bị trừ điểm, chưa đạt điểm tối đa trong \(setting.index) của \(name.inSentence, "unit/name")"
    }

    private func opening(_ texts: UnitTexts) -> Passage {
        let grounds = remediation.grounds(texts)
        guard let first = grounds.first else {
            return "\(name.committee, "unit/name") báo cáo kết quả khắc phục như sau:"
        }
        let all = grounds.dropFirst().reduce(first) { "\($0); \($1)" }
        return "Thực hiện \(all), \(name.committee, "unit/name") báo cáo kết quả khắc phục như sau:"
    }

    private func results(_ texts: UnitTexts) -> [Block] {
        let ranks = Dictionary(remediation.result.domains.map { ($0.domain, $0.rank) }) { first, _ in first }
        return [
            .section(Section(.item, "Tình hình tổ chức triển khai", texts.blocks(.execution))),
            .section(
                Section(
                    .item, "Kết quả chấm điểm",
                    remediation.standing + [.table(scores.domainTable(remediation.council, ranks: ranks))])),
            .section(
                Section(
                    .item, "Kết quả khắc phục",
                    [.paragraph(progress)]
                        + remediation.domains.map {
                            .section(Section(.point, "\($0.line.criterion.title)", [.list(list($0.items, texts))]))
                        }
                )),
        ]
    }

    /// How many places are mended, as far as the measures tell.
    private var progress: Passage {
        let states = plan.items.map(\.state)
        let (done, underway) = (states.count { $0 == .done }, states.count { $0 == .underway })
        let parts: [(Int, String, String, String)] = [
            (done, "đã hoàn thành biện pháp tại", "remediation/done", "nội dung"),
            (underway, "đang khắc phục", "remediation/underway", "nội dung"),
            (plan.items.count - done - underway, "còn", "remediation/planned", "nội dung chưa có kết quả khắc phục"),
        ]
        let words = parts.filter { $0.0 > 0 }.map { count, before, key, after -> Passage in
            "\(before) \(count, key) \(after)"
        }
        guard let first = words.first else { return "Không có nội dung nào bị trừ điểm." }
        return
            "Trong \(plan.items.count, "remediation/items") nội dung bị trừ điểm: \(words.dropFirst().reduce(first) { "\($0); \($1)" }). Điểm, lý do, việc đã làm và minh chứng của từng nội dung tại Phụ lục I; điểm của toàn bộ các tiêu chí tại Phụ lục II kèm theo."
    }

    private func list(_ items: [RemediationPlan.Item], _ texts: UnitTexts) -> ItemList {
        ItemList(.dash, items.map { item($0, texts) })
    }

    private func item(_ item: RemediationPlan.Item, _ texts: UnitTexts) -> Passage {
        let (line, key) = (item.lost.line, item.lost.code.text)
        guard !item.lost.isRest else {
            return
                "\(key). \(remediation.title(item.lost)): bị trừ \(item.lost.points, "\(key)/rest") điểm. \(since(item, texts))"
        }
        let own: Passage = scores.own(line.criterion.code).map { "tự chấm \($0, "\(key)/self") điểm, " } ?? ""
        return
            "\(scores.named(line)): điểm tối đa \(line.applicableMaximum, "\(key)/maximum") điểm, \(own)Hội đồng thẩm định chấm \(line.awarded, "\(key)/awarded") điểm, bị trừ \(item.lost.points, "\(key)/lost") điểm. \(since(item, texts))"
    }

    /// What was done since, behind the points.
    private func since(_ item: RemediationPlan.Item, _ texts: UnitTexts) -> Passage {
        let done = item.measures.filter { $0.terms.outcome.holdsWords }
        let words = done.map { measure -> Passage in
            "\(measure.terms.state.title.vi): \(texts.passage(measure.terms.outcome.unclosed))."
        }
        guard let first = words.first else { return "Chưa có kết quả khắc phục." }
        return words.dropFirst().reduce(first) { "\($0) \($1)" }
    }

    private func difficulties(_ texts: UnitTexts) -> [Block] {
        let causes = [PaperSection.objectiveCauses, .subjectiveCauses].compactMap { section -> Block? in
            let blocks = texts.blocks(section)
            return blocks.isEmpty ? nil : .section(Section(.item, "\(section.title.vi)", blocks))
        }
        return texts.blocks(.difficulties) + causes
    }

    /// The tasks in general, then those of each domain.
    private func tasks(_ texts: UnitTexts) -> [Block] {
        let general = texts.blocks(.tasks) + byDomain(.tasks, as: .item, texts)
        return general.isEmpty ? [.list(ItemList(.dash, drafted(texts)))] : general
    }

    /// What is still to be done, where nobody wrote the tasks.
    private func drafted(_ texts: UnitTexts) -> [Passage] {
        let open = plan.items.filter { $0.state != .done }.flatMap { item in
            item.measures.filter { $0.terms.state != .done }.map { measure -> Passage in
                let due = measure.terms.due.map { ", hoàn thành trước ngày \(Dates.short($0))" } ?? ""
                return "\(item.lost.code.text): \(texts.passage(measure.terms.action.unclosed))\(due)."
            }
        }
        return ["Tiếp tục duy trì các tiêu chí đã đạt điểm tối đa, khắc phục các tiêu chí bị trừ điểm."] + open
    }

    private func table(_ texts: UnitTexts) -> DocumentTable {
        let columns: [DocumentTable.Column] = [
            .init("Mã", share: 7, .centre), .init("Nội dung", share: 18), .points("Điểm tối đa", share: 7),
            .points("Tự chấm", share: 7), .points("Thẩm định", share: 7), .points("Bị trừ", share: 7),
            .init("Lý do bị trừ điểm", share: 19), .init("Kết quả khắc phục đến nay", share: 19),
            .init("Minh chứng", share: 13),
        ]
        let rows = remediation.domains.flatMap { domain in
            [heading(domain.line, rest: 3)] + domain.items.map { row($0, texts) }
        }
        let sums = sums(.init("Tổng cộng", columns: 2, alignment: .centre), rest: 3)
        return DocumentTable(columns, rows: rows + [sums])
    }

    private func row(_ item: RemediationPlan.Item, _ texts: UnitTexts) -> DocumentTable.Row {
        .init(
            cells(item.lost) + [.init(passages: outcomes(item, texts)), .init(passages: proofs(item, texts))])
    }

    private func outcomes(_ item: RemediationPlan.Item, _ texts: UnitTexts) -> [Passage] {
        guard !item.measures.isEmpty else { return ["…………"] }
        return item.measures.map { measure in
            let terms = measure.terms
            let words = texts.passage(terms.outcome.holdsWords ? terms.outcome : terms.action)
            let day: Passage = terms.doneOn.map { " (\(Dates.short($0), "measure/\(measure.id)/done"))" } ?? ""
            return "\(terms.state.title.vi): \(words)\(day)"
        }
    }

    private func proofs(_ item: RemediationPlan.Item, _ texts: UnitTexts) -> [Passage] {
        let proofs = item.measures.map(\.terms.proof).filter(\.holdsWords).map(texts.passage)
        return proofs.isEmpty ? ["…………"] : proofs
    }
}

extension String {
    /// The words without a full stop at their end, to go on behind them.
    fileprivate var unclosed: String {
        var text = self[...]
        while let last = text.last, last.isWhitespace || last == "." || last == ";" { text.removeLast() }
        return String(text)
    }
}
