import ParIndex
import Testing

struct GivenPartTests {
    private static let set = CriteriaSet(
        slug: "thu", title: "Thử", standing: .test, source: .sample, from: "2023-01-01", scale: p("10"),
        domains: [
            Domain(
                node: .node(
                    "1", "10",
                    [
                        .node("1.1", "4", rule: .given(Given(by: "Sở Nội vụ"))),
                        .node("1.2", "6", rule: .yesNo(YesNo(yes: Points(6)))),
                    ]))
        ])

    private func table(_ rows: [[String]], excluded: [UnitKey: [Code: String]] = [:]) -> GivenTable {
        GivenTable(rows, of: .chiLang, under: Self.set, excluded: excluded)
    }

    @Test func `units are named by code or name, and a heading is passed over`() {
        let table = table([
            ["Đơn vị", "Mã tiêu chí", "Điểm"], ["06502", "1.1", "3,5"], [], ["thị trấn đồng mỏ", "1.1", "4"],
        ])
        #expect(table.faults.isEmpty)
        #expect(table.parts.map(\.points) == [p("3.5"), p("4")])
        #expect(table.parts.map(\.unit.code) == ["06502", "06463"])
    }

    @Test func `every line that can not be taken is told with its reason`() {
        let lienSon = UnitKey("06463", from: nil)
        let table = table(
            [
                ["06502", "1.1", "5"], ["Xã Lạ", "1.1", "1"], ["06502", "9", "1"], ["06502", "1.2", "1"],
                ["06502", "1.1", "nhiều"], ["06502", "1.1"], ["06502", "1.1", "1"], ["06502", "1.1", "2"],
                ["06463", "1.1", "2"],
            ], excluded: [lienSon: [c("1"): "không có"]])
        #expect(
            table.faults.map(\.fault) == [
                .outOfRange(p("5"), minimum: .zero, maximum: p("4")), .unknownUnit("Xã Lạ"), .unknownCriterion("9"),
                .notScoredOutside(c("1.2")), .notPoints("nhiều"), .columnsMissing, .twice,
                .excluded(reason: "không có"),
            ])
        #expect(table.faults.map(\.line) == [1, 2, 3, 4, 5, 6, 8, 9])
        #expect(table.parts.count == 1)
    }

    @Test func `given points stand on the council's side with the report that proves them`() throws {
        let round = Round(
            slug: "r", title: "Đợt", year: 2023, authority: NamedKey("187", "Huyện Chi Lăng"), isSimulated: false,
            tables: [.chiLang], course: RoundCourse(phase: .appraisal))
        let manager = RunningRound.actor(.programmeManager, at: .authority("187"))
        let part = GivenPart(unit: RunningRound.lienSon, code: c("1.1"), points: p("3"))
        let criterion = try #require(Self.set[c("1.1")])
        let line = SheetLine(code: c("1.1"), version: 2)
        let taken = try round.take(
            part, proof: "Báo cáo số 12", to: line, of: criterion, by: manager, at: RunningRound.during)
        #expect(taken.appraisal == .given(p("3"), proof: "Báo cáo số 12"))
        #expect(taken.version == 3)
        #expect(taken.answer == nil)
        #expect(throws: GivenPartFault.proofMissing) {
            try round.take(part, proof: " ", to: line, of: criterion, by: manager, at: RunningRound.during)
        }
        #expect(throws: CycleRefusal.denied(.notYours(.importParts))) {
            try round.take(
                part, proof: "x", to: line, of: criterion, by: RunningRound.appraiser, at: RunningRound.during)
        }
    }
}
