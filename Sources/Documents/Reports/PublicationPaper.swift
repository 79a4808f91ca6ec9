import ParIndex
import Tables
import Wording

/// What is needed to publish an index (hồ sơ công bố): the decision with the ranks of all units, and what asks for it.
public struct PublicationPaper: Hashable, Sendable {
    /// The units of a table with their results, best first.
    public struct Ranks: Hashable, Sendable {
        public var table: RoundTable
        public var set: CriteriaSet
        public var units: [(Participant, UnitResult)] { Array(zip(participants, results)) }
        private var participants: [Participant]
        private var results: [UnitResult]

        /// Units with their results, best first.
        public init(_ table: RoundTable, _ set: CriteriaSet, _ units: [(Participant, UnitResult)]) {
            (self.table, self.set) = (table, set)
            (participants, results) = (units.map(\.0), units.map(\.1))
        }
    }

    /// The round, the moment and where the data stood.
    public var setting: PaperSetting
    public var tables: [Ranks]
    /// The council's session, where its minutes were kept.
    public var minutes: ConclusionMinutes?
    /// Number, day and signer of the decision, once they were entered.
    public var issued: PublicationDecision?

    /// `nil` where no unit has a result.
    public init?(_ setting: PaperSetting, _ tables: [Ranks], minutes: ConclusionMinutes?) {
        guard tables.contains(where: { !$0.units.isEmpty }) else { return nil }
        (self.setting, self.tables, self.minutes) = (setting, tables, minutes)
    }

    /// The draft of the decision.
    public var decision: Document {
        let authority = setting.authority
        var paper = setting.paper(
            "Quyết định", "QĐ-UBND", subject: "Công bố \(index)", issuer: authority.committee, place: authority.bare)
        paper.competence = "Chủ tịch \(authority.committee)"
        paper.citations = ["Căn cứ Luật Tổ chức chính quyền địa phương"] + session + ["Theo đề nghị của \(office.name)"]
        paper.body = [.centred("QUYẾT ĐỊNH:")] + articles.map { .section(Section(.article, $0)) }
        paper.signers = [Signer(position: "Chủ tịch", name: issued?.signer ?? "")]
        if let issued {
            paper.letterhead.date = .day(issued.day)
            paper.letterhead.number.number = issued.number.split(separator: "/").first.flatMap { Int($0) }
        }
        paper.recipients = [
            "Như Điều 3", "Thường trực \(authority.committeeOfParty), Thường trực HĐND \(authority.kind ?? "")",
            "Chủ tịch, các Phó Chủ tịch UBND \(authority.kind ?? "")", "Lưu: VT",
        ]
        paper.annexes = tables.map(\.annex)
        return paper
    }

    /// The draft of what asks the chairperson for the decision.
    public var submission: Document {
        let authority = setting.authority
        var paper = setting.paper(
            "Tờ trình", office.symbol, subject: "Về việc công bố \(index)", superior: authority.committee,
            issuer: office.name, place: authority.bare)
        paper.addressees = ["Chủ tịch \(authority.committee)"]
        let summaries = tables.flatMap(\.summary).map { Block.paragraph($0) }
        let asking: Passage =
            "\(office.name) kính trình Chủ tịch \(authority.committee) xem xét, ký Quyết định công bố \(index) (có dự thảo Quyết định kèm theo)"
        paper.body = [.paragraph(report)] + summaries + [.paragraph(asking)]
        paper.signers = [Signer(position: office.head, name: "")]
        paper.recipients = ["Lưu: VT"]
        paper.annexes = tables.map(\.annex)
        return paper
    }

    private var index: Passage {
        let titles = tables.map(\.table.title).map { $0.prefix(1).lowercased() + $0.dropFirst() }
        return
            "\(setting.index) của \(titles.joined(separator: "; "), "round/tables") thuộc \(setting.authority.inSentence, "round/authority")"
    }

    private var session: [Passage] {
        guard let minutes, let day = minutes.day else { return [] }
        return ["Căn cứ Biên bản họp Hội đồng thẩm định ngày \(Dates.short(day), "minutes/day")"]
    }

    private var report: Passage {
        let ground: Passage =
            minutes?.day.map {
                "Căn cứ kết luận của Hội đồng thẩm định tại cuộc họp ngày \(Dates.short($0), "minutes/day"), "
            }
            ?? "Căn cứ kết quả thẩm định, "
        return "\(ground)\(office.name) báo cáo kết quả \(index) như sau:"
    }

    private var articles: [Passage] {
        let count = tables.reduce(0) { $0 + $1.units.count }
        return [
            "Công bố \(index), gồm \(count, "units") đơn vị, theo Phụ lục ban hành kèm theo Quyết định này.",
            "Căn cứ kết quả được công bố, các đơn vị rà soát nguyên nhân, khắc phục các tiêu chí chưa đạt điểm tối đa.",
            "Chánh Văn phòng, \(office.headOf), thủ trưởng các cơ quan, đơn vị liên quan và người đứng đầu các đơn vị có tên tại Phụ lục chịu trách nhiệm thi hành Quyết định này",
        ]
    }

    /// The agency that serves the council.
    private var office: (name: String, symbol: String, head: String, headOf: String) {
        setting.round.authority.code.count == 2
            ? ("Sở Nội vụ", "TTr-SNV", "Giám đốc", "Giám đốc Sở Nội vụ")
            : ("Phòng Nội vụ", "TTr-PNV", "Trưởng phòng", "Trưởng phòng Nội vụ")
    }
}

extension PublicationPaper.Ranks {
    /// How many units, the best and the last, and how many have each grade.
    var summary: [Passage] {
        guard let first = units.first, let last = units.last else { return [] }
        let key = table.slug
        let line: Passage =
            "\(table.title): có \(units.count, "\(key)/units") đơn vị được xếp hạng; cao nhất là \(PlaceName(first.0.name).inSentence, "\(key)/best") (\(shown(first.1), "\(key)/best/awarded") điểm), thấp nhất là \(PlaceName(last.0.name).inSentence, "\(key)/last") (\(shown(last.1), "\(key)/last/awarded") điểm)."
        let grades = (table.policy.grades?.grades ?? []).compactMap { grade -> String? in
            let count = units.count { $0.1.grade == grade.name }
            return count > 0 ? "\(grade.name): \(count) đơn vị" : nil
        }
        guard !grades.isEmpty else { return [line] }
        return [line, "Xếp loại: \(grades.joined(separator: "; "), "\(key)/grades")."]
    }

    /// All units with ranks, points and grades.
    var annex: Annex {
        Annex("\(setTitle)", isLandscape: true, [.table(ranking)] + domainNote.map { .paragraph($0) })
    }

    /// What stands in brackets behind the points of a domain.
    private var domainNote: [Passage] {
        guard let first = units.first?.1.domains.first, first.rank.method == .dense else { return [] }
        let (rank, level) = (first.rank, set.levelNames.domain.lowercased())
        let at = "\(table.slug)/best/\(first.domain.text)/rank"
        return [
            "Trong ngoặc là hạng của đơn vị theo từng \(level), tính trên số mức điểm khác nhau (đơn vị bằng điểm cùng hạng): \(rank.description, "\(at)") là mức điểm \(rank.height.vi, "\(at)/position") trong \(rank.of, "\(at)/of") mức."
        ]
    }

    private var setTitle: String { "Kết quả xếp hạng: \(table.title)" }

    private func shown(_ result: UnitResult) -> String {
        Numbers.points(result.awarded, decimals: table.policy.publishedDecimals)
    }

    private var ranking: DocumentTable {
        let hasBlocks = units.contains { $0.1.blockRank != nil }
        let hasGrades = units.contains { $0.1.grade != nil }
        let domains = set.domains
        var columns: [DocumentTable.Column] = [
            .init("Hạng", share: 7, .centre, kind: .count), .init("Đơn vị", share: 17),
        ]
        columns += domains.map { .points("\($0.code.text). \($0.title)", share: 8) }
        columns += [.points("Tổng điểm", share: 8), .init("Chỉ số", share: 8, .centre)]
        if hasBlocks { columns.append(.init("Hạng trong khối", share: 8, .centre)) }
        if hasGrades { columns.append(.init("Xếp loại", share: 9, .centre)) }
        return DocumentTable(columns, rows: units.map { row($0, $1, hasBlocks: hasBlocks, hasGrades: hasGrades) })
    }

    private func row(
        _ unit: Participant, _ result: UnitResult, hasBlocks: Bool, hasGrades: Bool
    ) -> DocumentTable.Row {
        let key = unit.unit.description
        let points = Dictionary(result.domains.map { ($0.domain, $0) }) { first, _ in first }
        let decimals = table.policy.publishedDecimals
        var cells: [DocumentTable.Cell] = [
            .init("\(result.rank.position, "\(key)/rank")", value: .count(result.rank.position)),
            .init("\(unit.name, "\(key)/name")"),
        ]
        cells += set.domains.map { domain in
            guard let found = points[domain.code] else { return .init("–") }
            let at = "\(key)/\(domain.code.text)"
            let text: Passage =
                "\(found.awarded, "\(at)/awarded") (\(found.rank.description, "\(at)/rank"))"
            return .init(text, value: .points(found.awarded))
        }
        cells.append(
            .init(
                "\(shown(result), "\(key)/awarded", .bold)", value: .points(result.awarded.rounded(to: decimals))))
        cells.append(.bound((result.index?.percent(decimals: decimals)).map { Numbers.percent($0) }, "\(key)/index"))
        if hasBlocks { cells.append(.bound(result.blockRank?.description, "\(key)/rank/block")) }
        if hasGrades { cells.append(.bound(result.grade, "\(key)/grade")) }
        return DocumentTable.Row(cells)
    }
}
