import Markup
import ParIndex
import Wording

/// A unit's result in a round (kết quả của xã): total, domains and every criterion with its reason.
public struct CommunePage: Sendable {
    /// What a round made of a unit's total.
    public struct RoundResult: Hashable, Sendable {
        /// The place among the units of the table.
        public var place: Standing
        /// Total in per cent of the unit's applicable maximum, rounded as published.
        public var percent: Quantity
        public var grade: String?
        public var change: YearChange?
        /// The place of each domain among distinct ranks.
        public var domainPlaces: [Code: Standing]

        public init(
            place: Standing, percent: Quantity, grade: String? = nil, change: YearChange? = nil,
            domainPlaces: [Code: Standing] = [:]
        ) {
            (self.place, self.percent, self.grade) = (place, percent, grade)
            (self.change, self.domainPlaces) = (change, domainPlaces)
        }
    }

    public var round: RoundHeading
    public var unit: UnitName
    /// Where the unit lies.
    public var superior: String?
    public var set: CriteriaSet
    /// The unit's own scores (tự chấm).
    public var own: Tally?
    /// The council's scores (thẩm định).
    public var council: Tally?
    /// `nil` until the round is ranked.
    public var result: RoundResult?
    /// What the units of the table are called: "xã, thị trấn".
    public var unitsName: Bilingual
    /// What should be known beside the figures, such as a total that a paper prints otherwise.
    public var remarks: [Bilingual]
    /// The units one place better and worse.
    public var better: UnitName?
    public var worse: UnitName?
    /// Whether the one who looks may draft the unit's papers.
    public var hasPapers = false

    public init(
        round: RoundHeading, unit: UnitName, superior: String? = nil, set: CriteriaSet, own: Tally?, council: Tally?,
        result: RoundResult?, unitsName: Bilingual, remarks: [Bilingual] = [], better: UnitName? = nil,
        worse: UnitName? = nil
    ) {
        (self.round, self.unit, self.superior, self.set) = (round, unit, superior, set)
        (self.own, self.council, self.result, self.unitsName) = (own, council, result, unitsName)
        (self.remarks, self.better, self.worse) = (remarks, better, worse)
    }

    public func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let crumbs = [
            Frame.Crumb(language("Đợt đánh giá", "Rounds"), .rounds), Frame.Crumb(round.title, .round(round.id)),
        ]
        return frame.page(
            title: unit.name, section: .rounds, crumbs: crumbs,
            main: """
                \(CommuneHeading(page: self).markup(in: language))
                \(shown == nil ? nothingYet(in: language) : Markup())\
                \(DomainTable(page: self).markup(in: language))
                \(criteria(in: language))
                \(neighbours(in: language))
                """)
    }

    /// Whether the code is a domain's, not that of a bonus or a penalty.
    func isDomain(_ code: Code) -> Bool { set.domains.contains { $0.code == code } }

    /// The tally whose reasons are shown: the council's once there is one.
    var shown: Tally? { council ?? own }

    private func criteria(in language: Language) -> Markup? {
        guard let shown else { return nil }
        let tables = shown.branches.compactMap { CriteriaTable(page: self, lines: $0).markup(in: language) }
        let title = language("Từng tiêu chí và lý do", "Every criterion with its reason")
        return "<section class=\"domains\"><h2>\(title)</h2>\n\(tables)</section>"
    }

    private func nothingYet(in language: Language) -> Markup {
        EmptyState.markup(
            language("Đơn vị chưa có điểm trong đợt này.", "The unit has no score in this round yet."),
            language("Điểm hiện ở đây khi đơn vị tự chấm.", "Scores are shown once the unit has scored itself."))
    }

    private func neighbours(in language: Language) -> Markup? {
        guard better != nil || worse != nil else { return nil }
        let up = better.map { link($0, rel: "prev", language("Hạng trên: ", "One place up: ")) }
        let down = worse.map { link($0, rel: "next", language("Hạng dưới: ", "One place down: ")) }
        return
            "<nav class=\"neighbours\" aria-label=\"\(language("Đơn vị kề hạng", "Next in rank"))\">\(up) \(down)</nav>"
    }

    private func link(_ unit: UnitName, rel: StaticString, _ label: String) -> Markup {
        let path = Path.commune(round: round.id, unit: unit.key).text
        return "<a rel=\"\(Markup(stringLiteral: rel))\" href=\"\(path)\">\(label)\(unit.name)</a>"
    }
}

extension Tally {
    /// The lines of each domain, bonus and penalty, its own first.
    var branches: [ArraySlice<Line>] {
        let starts = lines.indices.filter { lines[$0].depth == 0 }
        return zip(starts, starts.dropFirst() + [lines.endIndex]).map { lines[$0..<$1] }
    }
}

extension Tally {
    /// The line of that code, at `index` where both sides were scored by one set.
    func line(of code: Code, near index: Int) -> Line? {
        if lines.indices.contains(index), lines[index].criterion.code == code { return lines[index] }
        return self[code]
    }
}
