import ParIndex
import Testing

struct RoundResultsTests {
    private let lienSon = Participant.sample("06502", .commune, superior: "181", province: "20")
    private let dongMo = Participant.sample("06463", .township, superior: "181", province: "20")
    private let haBac = Participant.sample("15280", .commune, superior: "397", province: "38")
    private let dongTam = Participant.sample("x-dong-tam", .commune, superior: "299", province: "38")

    @Test func `a unit is ranked within its superior, its province and the nation`() {
        let results = results([(lienSon, "16"), (dongMo, "18"), (haBac, "17"), (dongTam, "19")])
        #expect(results.map(\.rank.description) == ["2/2", "1/2", "1/1", "1/1"])
        #expect(results.map(\.provinceRank.description) == ["2/2", "1/2", "2/2", "1/2"])
        #expect(results.map(\.nationRank.description) == ["4/4", "2/4", "3/4", "1/4"])
    }

    @Test func `results keep the order of the participants`() {
        let units = [haBac, lienSon, dongMo]
        #expect(results([(haBac, "1"), (lienSon, "2"), (dongMo, "3")]).map(\.unit) == units.map(\.unit))
    }

    @Test func `a block is ranked apart within the same superior`() {
        let policy = RankingPolicy(blocks: [RankingBlock(name: "Thị trấn", kinds: ["thi-tran"])])
        let results = results([(lienSon, "16"), (dongMo, "15")], policy)
        #expect(results.map(\.rank.description) == ["1/2", "2/2"])
        #expect(results.map { $0.blockRank?.description } == ["1/1", "1/1"])
        #expect(results.map(\.block) == [nil, "Thị trấn"])
    }

    @Test func `without blocks there is no rank in one`() {
        #expect(results([(lienSon, "16")]).first?.blockRank == nil)
    }

    @Test func `what prints alike ranks alike when the published figure decides, and not when the exact one does`() {
        let cards = [(lienSon, "16,0004"), (dongMo, "16,0001")]
        #expect(results(cards, RankingPolicy(rankOn: .published)).map(\.rank.description) == ["1/2", "1/2"])
        #expect(results(cards, RankingPolicy(rankOn: .exact)).map(\.rank.description) == ["1/2", "2/2"])
    }

    @Test func `domain ranks count distinct scores whatever the overall method`() {
        let cards = [(lienSon, "16"), (dongMo, "16"), (lienSon.renumbered("06500"), "14")]
        let results = results(cards, RankingPolicy(method: .standard))
        #expect(results.map(\.rank.description) == ["1/3", "1/3", "3/3"])
        #expect(results.map { $0.domains.last?.rank.description } == ["1/2", "1/2", "2/2"])
    }

    @Test func `units with less to answer are ranked by the share of their own maximum`() {
        var set = CriteriaSet.sample
        set.domains = [
            Domain(node: .node("1", "10", whenNothing: .excluded)),
            Domain(node: .node("2", "10", whenNothing: .excluded)),
        ]
        let cards = [
            lienSon.unit: Scorecard(unit: lienSon.unit, [c("1"): .nothingArose, c("2"): Answer("9")]),
            dongMo.unit: Scorecard(unit: dongMo.unit, [c("1"): Answer("9"), c("2"): Answer("8")]),
        ]
        let byIndex = RoundTable.sample([lienSon, dongMo]).results(under: set, year: 2023, cards: cards)
        #expect(byIndex.map(\.rank.position) == [1, 2])
        #expect(byIndex.first?.index?.percent(decimals: 2) == Quantity(90))
        let byPoints = RoundTable.sample([lienSon, dongMo], RankingPolicy(measure: .points))
            .results(under: set, year: 2023, cards: cards)
        #expect(byPoints.map(\.rank.position) == [2, 1])
    }

    @Test func `a rule over all units looks at all of them first, also under an alias`() throws {
        var set = CriteriaSet.sample
        set.domains = [
            Domain(node: .node("1", "2", aliases: ["1a"], rule: .peerMean(PeerMean(Input("x")))))
        ]
        let cards = [
            lienSon.unit: Scorecard(unit: lienSon.unit, [c("1"): .value("81")]),
            dongMo.unit: Scorecard(unit: dongMo.unit, [c("1a"): .value("83")]),
        ]
        let results = RoundTable.sample([lienSon, dongMo]).results(under: set, year: 2023, cards: cards)
        #expect(results.map(\.awarded) == [.zero, p("2")])
    }

    @Test func `the council's answers rank and the unit's own are kept beside them`() {
        let card = Scorecard(
            unit: lienSon.unit,
            entries: [
                c("1"): Scorecard.Entry(selfAssessment: Answer("10"), appraisal: Answer("8")),
                c("2"): Scorecard.Entry(selfAssessment: nil, appraisal: Answer("9")),
            ])
        let result = RoundTable.sample([lienSon])
            .results(under: .sample, year: 2023, cards: [lienSon.unit: card]).first
        #expect(result?.awarded == p("17"))
        #expect(result?.selfAssessed == p("10"))
        #expect(result?.domains.map(\.selfAssessed) == [p("10"), .zero])
    }

    @Test func `a unit that was not appraised has no result and is not counted`() {
        let own = Scorecard.Entry(selfAssessment: .published(p("9"), reason: nil))
        let council = Scorecard.Entry(appraisal: .published(p("8"), reason: nil))
        let cards = [
            lienSon.unit: Scorecard(unit: lienSon.unit, entries: [c("1"): own]),
            dongMo.unit: Scorecard(unit: dongMo.unit, entries: [c("1"): council]),
        ]
        let results = RoundTable.sample([lienSon, dongMo, haBac]).results(under: .sample, year: 2023, cards: cards)
        #expect(results.map(\.unit) == [dongMo.unit])
        #expect(results.map(\.rank.description) == ["1/1"])
        #expect(results.first?.selfAssessed == nil)
    }

    @Test func `grades are given by the figure that ranks`() {
        let grades = GradeTable([
            Grade(name: "A", lower: .from(Quantity(90))), Grade(name: "B", upper: .below(Quantity(90))),
        ])
        let cards = [(lienSon, "17,9989"), (dongMo, "17,9991")]
        let published = results(cards, RankingPolicy(rankOn: .published, grades: grades))
        #expect(published.map(\.grade) == ["B", "A"])
        #expect(results(cards, RankingPolicy(rankOn: .exact, grades: grades)).map(\.grade) == ["B", "B"])
    }

    @Test func `a unit to which nothing applied has neither index nor grade`() {
        var set = CriteriaSet.sample
        set.domains = [Domain(node: .node("1", "10", whenNothing: .excluded))]
        let card = Scorecard(unit: lienSon.unit, [c("1"): .nothingArose])
        let policy = RankingPolicy(grades: GradeTable([Grade(name: "A")]))
        let result = RoundTable.sample([lienSon], policy)
            .results(under: set, year: 2023, cards: [lienSon.unit: card]).first
        #expect(result?.index == nil)
        #expect(result?.grade == nil)
    }

    @Test func `made-up units are marked, and all of a simulated round`() {
        var made = haBac
        made.isMadeUp = true
        #expect(results([(lienSon, "1"), (made, "2")]).map(\.isSimulated) == [false, true])
        let card = Scorecard(
            unit: lienSon.unit, entries: [c("1"): Scorecard.Entry(appraisal: .published(p("8"), reason: nil))])
        let simulated = RoundTable.sample([lienSon])
            .results(under: .sample, year: 2023, cards: [lienSon.unit: card], isSimulated: true)
        #expect(simulated.map(\.isSimulated) == [true])
    }

    /// Each unit with its points, half of them in either domain.
    private func results(
        _ units: [(Participant, String)], _ policy: RankingPolicy = RankingPolicy()
    ) -> [UnitResult] {
        let cards = units.map { unit, points in
            let half = p(points).scaled(by: 1, over: 2, decimals: 6)
            let answer = Answer.published(half, reason: nil)
            return (unit.unit, Scorecard(unit: unit.unit, [c("1"): answer, c("2"): answer]))
        }
        return RoundTable.sample(units.map(\.0), policy)
            .results(under: .sample, year: 2023, cards: Dictionary(uniqueKeysWithValues: cards))
    }
}

extension Participant {
    fileprivate static func sample(_ code: String, _ kind: Kind, superior: String, province: String) -> Participant {
        Participant(
            unit: UnitKey(code, from: nil), name: "Xã \(code)", kind: kind, superior: NamedKey(superior, "Huyện"),
            province: NamedKey(province, "Tỉnh"))
    }

    fileprivate func renumbered(_ code: String) -> Participant {
        var other = self
        other.unit = UnitKey(code, from: nil)
        return other
    }
}

extension RoundTable {
    fileprivate static func sample(_ units: [Participant], _ policy: RankingPolicy = RankingPolicy()) -> RoundTable {
        RoundTable(slug: "xa", title: "Các xã", unitNoun: "xã", set: "thu", policy: policy, participants: units)
    }
}

extension Scorecard {
    /// What the council said.
    fileprivate init(unit: UnitKey, _ appraisal: [Code: Answer]) {
        self.init(unit: unit, entries: appraisal.mapValues { Entry(appraisal: $0) })
    }
}
