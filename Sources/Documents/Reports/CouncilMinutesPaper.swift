import ParIndex
import Wording

/// The minutes of the council's concluding session (biên bản họp hội đồng thẩm định).
public struct CouncilMinutesPaper: Hashable, Sendable {
    /// The round, the moment and where the data stood.
    public var setting: PaperSetting
    /// What was kept of the session.
    public var minutes: ConclusionMinutes
    /// What the session concluded on.
    public var tables: [PublicationPaper.Ranks]

    /// `nil` where place, day, chair, secretary or members are not kept.
    public init?(_ setting: PaperSetting, _ minutes: ConclusionMinutes?, _ tables: [PublicationPaper.Ranks]) {
        guard let minutes, minutes.isComplete else { return nil }
        (self.setting, self.minutes, self.tables) = (setting, minutes, tables)
    }

    /// The draft.
    public var document: Document {
        let authority = setting.authority
        var paper = setting.paper(
            "Biên bản", "BB-HĐTĐ", subject: "Họp Hội đồng thẩm định kết luận \(setting.index)",
            superior: authority.committee, issuer: "Hội đồng thẩm định", place: authority.bare)
        if let day = minutes.day { paper.letterhead.date = .day(day) }
        let parts = [
            Section(.chapter, "Thành phần", members), Section(.chapter, "Nội dung kết luận", conclusions),
            Section(.chapter, "Ý kiến khác nhau và cách thống nhất", disagreements),
            Section(.chapter, "Kết quả biểu quyết", votes),
        ]
        paper.body =
            [.paragraph(opening)] + parts.filter { !$0.blocks.isEmpty }.map { .section($0) } + [.paragraph(end)]
        paper.annexes = tables.filter { !$0.units.isEmpty }.map(\.annex)
        paper.signers = [
            Signer(position: "Chủ trì", name: minutes.chair), Signer(position: "Thư ký", name: minutes.secretary),
        ]
        paper.recipients = ["Thành viên Hội đồng thẩm định", "Lưu: VT"]
        return paper
    }

    private var opening: Passage {
        let time: Passage = minutes.time.isEmpty ? "" : "Hồi \(minutes.time, "minutes/time"), "
        let day = minutes.day.map { Dates.long($0) } ?? ""
        return
            "\(time)\(day, "minutes/day"), tại \(minutes.place, "minutes/place"), Hội đồng thẩm định họp kết luận \(setting.index) của các đơn vị thuộc \(setting.authority.inSentence, "round/authority")."
    }

    private var members: [Block] {
        var blocks: [Block] = [
            .list(
                ItemList(
                    .dash,
                    [
                        "Chủ trì: \(minutes.chair, "minutes/chair").",
                        "Thư ký: \(minutes.secretary, "minutes/secretary").",
                        "Có mặt \(minutes.present.count, "minutes/present") thành viên:",
                    ])),
            .list(ItemList(.plus, named(minutes.present, "present"))),
        ]
        if !minutes.absent.isEmpty {
            blocks.append(
                .list(ItemList(.dash, ["Vắng mặt \(minutes.absent.count, "minutes/absent") thành viên:"])))
            blocks.append(.list(ItemList(.plus, named(minutes.absent, "absent"))))
        }
        return blocks
    }

    private func named(_ names: [String], _ key: String) -> [Passage] {
        names.enumerated().map { "\($1, "minutes/\(key)/\($0)")\($0 == names.count - 1 ? "." : ";")" }
    }

    private var conclusions: [Block] {
        let lines = tables.flatMap(\.summary)
        guard !lines.isEmpty else { return [] }
        return [.paragraph("Hội đồng thống nhất kết quả thẩm định tại Phụ lục kèm theo.")]
            + lines.map { .paragraph($0) }
    }

    /// As the secretary wrote it, a paragraph a line.
    private var disagreements: [Block] {
        minutes.disagreements.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
            .map { .paragraph("\(String($0), "minutes/disagreements")") }
    }

    private var votes: [Block] {
        guard !minutes.votes.isEmpty else { return [] }
        let columns: [DocumentTable.Column] = [
            .init("TT", share: 8, .centre, kind: .count), .init("Nội dung biểu quyết", share: 47),
            .init("Tán thành", share: 15, .centre, kind: .count),
            .init("Không tán thành", share: 15, .centre, kind: .count),
            .init("Không có ý kiến", share: 15, .centre, kind: .count),
        ]
        let rows = minutes.votes.enumerated().map { place, vote in
            let key = "minutes/votes/\(place)"
            return DocumentTable.Row([
                .init("\(place + 1)", value: .count(place + 1)), .init("\(vote.matter, key)"),
                .init("\(vote.inFavour, "\(key)/for")", value: .count(vote.inFavour)),
                .init("\(vote.against, "\(key)/against")", value: .count(vote.against)),
                .init("\(vote.abstained, "\(key)/abstained")", value: .count(vote.abstained)),
            ])
        }
        return [.table(DocumentTable(columns, rows: rows))]
    }

    private var end: Passage {
        "Biên bản được thông qua tại cuộc họp, các thành viên dự họp nhất trí với nội dung trên"
    }
}
