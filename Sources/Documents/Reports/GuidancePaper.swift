import ParIndex
import Wording

/// What opens a round: the calendar, how to score oneself, and the criteria as annex (hướng dẫn tự đánh giá, chấm điểm).
public struct GuidancePaper: Hashable, Sendable {
    /// The round with the units of its tables, the moment and where the data stood.
    public var setting: PaperSetting
    /// The tables' sets by slug.
    public var sets: [String: CriteriaSet]

    /// A guidance from its parts; `nil` where a set is not at hand.
    public init?(_ setting: PaperSetting, sets: [String: CriteriaSet]) {
        guard setting.round.tables.allSatisfy({ sets[$0.set] != nil }), !setting.round.tables.isEmpty else {
            return nil
        }
        (self.setting, self.sets) = (setting, sets)
    }

    /// The draft.
    public var document: Document {
        let authority = setting.authority
        var paper = setting.paper(
            "Hướng dẫn", "HD-UBND", subject: "Tự đánh giá, chấm điểm \(setting.index)", issuer: authority.committee,
            place: authority.bare)
        let parts = [
            Section(.chapter, "Đối tượng và bộ tiêu chí", subjects), Section(.chapter, "Lịch thực hiện", calendar),
            Section(.chapter, "Cách thực hiện", [.list(ItemList(.dash, ways))]),
        ]
        paper.body =
            [.paragraph(opening)] + parts.filter { !$0.blocks.isEmpty }.map { .section($0) } + [.paragraph(end)]
        paper.annexes = used.map { set in
            Annex("\(set.title)", note: "\(set.source.document, "set/\(set.slug)/source")", [.table(table(of: set))])
        }
        paper.signers = [Signer([.onBehalfOf("Ủy ban nhân dân")], position: "Chủ tịch", name: "")]
        paper.recipients = ["Các đơn vị được đánh giá", "Thành viên Hội đồng thẩm định", "Lưu: VT"]
        return paper
    }

    private var opening: Passage {
        "\(setting.authority.committee, "round/authority") hướng dẫn các đơn vị tự đánh giá, chấm điểm \(setting.index) như sau:"
    }

    private var end: Passage {
        "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị nêu câu hỏi tại mục Hỏi đáp của đợt đánh giá để được giải đáp"
    }

    private var subjects: [Block] {
        let items = setting.round.tables.compactMap { table -> Passage? in
            guard let set = sets[table.set] else { return nil }
            let count: Passage =
                table.participants.isEmpty
                ? "" : " (\(table.participants.count, "\(table.slug)/units") \(table.unitNoun))"
            return
                "\(table.title)\(count): áp dụng \(set.title, "set/\(set.slug)/title"), thang điểm \(set.scale, "set/\(set.slug)/scale"), gồm \(set.domains.count, "set/\(set.slug)/domains") \(set.levelNames.domain.lowercased())."
        }
        return [.list(ItemList(.dash, items))]
    }

    private var calendar: [Block] {
        let steps = RoundCalendar.Step.allCases.compactMap { step -> Passage? in
            setting.round.course.calendar[step].map { moment in
                "\(step.title.vi): \(Dates.moment(moment), "calendar/\(step.rawValue)")."
            }
        }
        return steps.isEmpty ? [] : [.list(ItemList(.dash, steps))]
    }

    private var ways: [Passage] {
        [
            "Đơn vị trả lời từng tiêu chí theo số liệu thực tế của năm đánh giá và gắn tài liệu kiểm chứng; tiêu chí không có tài liệu thì ghi rõ lý do.",
            "Người đứng đầu đơn vị duyệt phiếu trước khi nộp; phiếu nộp sau hạn không được tiếp nhận, trừ trường hợp được gia hạn.",
            "Sau khi Hội đồng thẩm định lần đầu, đơn vị giải trình đối với các tiêu chí bị giảm điểm trong thời hạn nêu tại lịch thực hiện.",
        ]
    }

    /// Each set once, in the order of the tables.
    private var used: [CriteriaSet] {
        var seen: Set<String> = []
        return setting.round.tables.compactMap { seen.insert($0.set).inserted ? sets[$0.set] : nil }
    }

    private func table(of set: CriteriaSet) -> DocumentTable {
        let columns: [DocumentTable.Column] = [
            .init("Mã", share: 10, .centre), .init("Nội dung", share: 46), .points("Điểm tối đa", share: 10),
            .init("Tài liệu kiểm chứng", share: 34),
        ]
        let tops = Set(set.topNodes.map(\.code))
        let rows = set.criteria.map { node in
            let key = "set/\(set.slug)/\(node.code.text)"
            return DocumentTable.Row(
                [
                    .init("\(node.code.text)"), .init("\(node.title, key)"), .points(node.maximum, "\(key)/maximum"),
                    .init(passages: node.evidence.map { "\($0, "\(key)/evidence")" }),
                ], isHeading: tops.contains(node.code))
        }
        return DocumentTable(columns, rows: rows)
    }
}
