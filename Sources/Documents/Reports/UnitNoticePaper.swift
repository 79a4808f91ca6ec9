import ParIndex

/// The authority's notice to a unit of its points and the comments on every criterion (thông báo kết quả thẩm định).
public struct UnitNoticePaper: Hashable, Sendable {
    /// The round, the moment and where the data stood.
    public var setting: PaperSetting
    /// The unit with both sides' points.
    public var scores: UnitScores
    /// The council's points, which are final.
    public var council: Tally
    /// Places and grade; `nil` for a round for practice.
    public var result: UnitResult?
    /// The grade, also where it was published without its thresholds.
    public var grade: String?

    /// `nil` where the council's points are not known.
    public init?(_ setting: PaperSetting, _ scores: UnitScores, result: UnitResult?, grade: String?) {
        guard let council = scores.council else { return nil }
        (self.setting, self.scores, self.council) = (setting, scores, council)
        (self.result, self.grade) = (result, grade)
    }

    /// The draft.
    public var document: Document {
        let authority = setting.authority
        var paper = setting.paper(
            "Thông báo", "TB-UBND", subject: subject, issuer: authority.committee, place: authority.bare)
        paper.addressees = ["\(scores.name.committee)"]
        let ranks = Dictionary((result?.domains ?? []).map { ($0.domain, $0.rank) }) { first, _ in first }
        paper.body = [
            .paragraph(opening), .paragraph(total), .table(scores.domainTable(council, ranks: ranks)),
            .paragraph(end),
        ]
        paper.annexes = [
            Annex("Điểm và nhận xét từng tiêu chí", isLandscape: true, [.table(scores.criteriaTable(council))])
        ]
        paper.signers = [Signer([.onBehalfOf("Ủy ban nhân dân")], position: "Chủ tịch", name: "")]
        paper.recipients = ["Hội đồng thẩm định", "Lưu: VT"]
        return paper
    }

    private var subject: Passage {
        "Kết quả thẩm định \(setting.index) của \(scores.name.inSentence, "unit/name")"
    }

    private var opening: Passage {
        "Căn cứ kết quả làm việc của Hội đồng thẩm định, \(setting.authority.committee, "round/authority") thông báo kết quả thẩm định \(setting.index) của \(scores.name.inSentence, "unit/name") như sau:"
    }

    private var total: Passage {
        let given = scores.published(council.total)
        var text: Passage =
            "Tổng điểm thẩm định \(given, "total/awarded", .bold)/\(council.applicableMaximum, "total/maximum") điểm"
        if let own = scores.own { text = "\(text) (tự chấm \(scores.published(own.total), "total/self") điểm)" }
        if let result {
            text = "\(text), xếp hạng \(result.rank.description, "rank", .bold) \(scores.table.unitNoun)"
        }
        return grade.map { "\(text), xếp loại “\($0, "grade")”." } ?? "\(text)."
    }

    private var end: Passage {
        "\(setting.authority.committee) đề nghị \(scores.name.committee) căn cứ điểm và nhận xét tại Phụ lục kèm theo để khắc phục các tiêu chí chưa đạt điểm tối đa"
    }
}
