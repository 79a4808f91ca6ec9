import ParIndex
import Testing

struct RemediationTests {
    private typealias Round = RunningRound
    private typealias Terms = RemedialMeasure.Terms

    private static let code = c("1.1")
    private static let now = Instant("2024-02-14", secondOfDay: 0)

    private func remedy(
        _ before: RemedialMeasure? = nil, _ terms: Terms, seen: Int = 0, lost: Points? = Points(2),
        beside others: [RemedialMeasure] = [], phase: RoundPhase = .published, by actor: Actor = Round.coordinator
    ) throws -> RemedialMeasure {
        try Round.sheet(phase, .submitted).remedy(
            Self.code, before, id: "m", with: terms, seen: seen, lost: lost, beside: others, in: .sample,
            quoting: .sample, by: actor, at: Self.now)
    }

    private func write(
        _ text: String, _ spot: PaperSpot = .init(.remediationReport, .difficulties), over before: PaperText? = nil,
        seen: String = "", phase: RoundPhase = .published, by actor: Actor = Round.coordinator
    ) throws -> PaperText? {
        try Round.sheet(phase, .submitted).write(
            text, at: spot, over: before, seen: SeenMark(of: seen), in: .sample, quoting: .sample, by: actor,
            at: Self.now)
    }

    @Test func `a measure is kept with who wrote it, and its version grows`() throws {
        let first = try remedy(nil, Terms(action: "Gửi báo cáo đúng hạn", expected: Points(2)))
        #expect((first.version, first.changed.name) == (1, "Hoàng Văn Xã"))
        #expect(first.gaps == [.responsible, .due, .proof])
        var terms = first.terms
        (terms.responsible, terms.due, terms.proof) = ("Văn phòng", "2024-06-30", "Báo cáo {điểm 1.1}")
        let second = try remedy(first, terms, seen: 1)
        #expect((second.version, second.gaps) == (2, []))
        #expect(try remedy(second, terms, seen: 2) == second)
    }

    @Test func `measures bring back no more than was lost, all of a place together, and never less than nothing`()
        throws
    {
        let first = try remedy(nil, Terms(action: "a", expected: p("1,5")))
        #expect(throws: RemediationRefusal.expectedTooMany(Points(1), lost: p("0,5"))) {
            try remedy(nil, Terms(action: "b", expected: Points(1)), beside: [first])
        }
        #expect(throws: RemediationRefusal.expectedTooMany(Points(-1), lost: Points(2))) {
            try remedy(nil, Terms(action: "b", expected: Points(-1)))
        }
        #expect(throws: Never.self) { try remedy(nil, Terms(action: "b", expected: p("0,5")), beside: [first]) }
    }

    @Test func `what can not be so is refused`() throws {
        #expect(throws: RemediationRefusal.actionMissing) { try remedy(nil, Terms(action: " \n")) }
        #expect(throws: RemediationRefusal.outcomeMissing) { try remedy(nil, Terms(action: "a", state: .done)) }
        #expect(throws: RemediationRefusal.doneLater("2024-02-15")) {
            try remedy(nil, Terms(action: "a", outcome: "b", doneOn: "2024-02-15"))
        }
        #expect(throws: RemediationRefusal.nothingLost(Self.code)) { try remedy(nil, Terms(action: "a"), lost: nil) }
        #expect(throws: RemediationRefusal.quoted([.unknown("điểm cao nhất")])) {
            try remedy(nil, Terms(action: "a", proof: "{điểm cao nhất}"))
        }
    }

    @Test func `who saw an older version, or one that is gone, is told so`() throws {
        let kept = try remedy(nil, Terms(action: "a"))
        #expect(throws: RemediationRefusal.stale(kept)) { try remedy(kept, Terms(action: "b"), seen: 0) }
        #expect(throws: RemediationRefusal.removed) { try remedy(nil, Terms(action: "b"), seen: 1) }
        #expect(throws: RemediationRefusal.stale(kept)) {
            try Round.sheet(.published).expectRemovable(kept, seen: 7, by: Round.coordinator)
        }
        let text = try #require(try write("Sóng yếu"))
        #expect(throws: PaperTextRefusal.changedMeanwhile(text)) { try write("Khác", over: text) }
        #expect(try write("Khác", over: text, seen: "Sóng yếu")?.text == "Khác")
    }

    @Test(arguments: [Role.unitOfficer, .appraiser, .leader])
    func `nobody but the unit's coordinator and head writes`(_ role: Role) {
        let actor = Round.actor(role, at: role == .unitOfficer ? .unit(Round.lienSon) : .authority("187"))
        #expect(throws: Denial.notYours(.coordinate)) { try remedy(nil, Terms(action: "a"), by: actor) }
        #expect(throws: Denial.notYours(.coordinate)) { try write("a", by: actor) }
        #expect(throws: Never.self) { try write("a", by: Round.head) }
        let other = Round.actor(.unitCoordinator, at: .unit(UnitKey("06463", from: nil)))
        #expect(throws: Denial.notYours(.coordinate)) { try write("a", by: other) }
    }

    @Test func `nothing is written before the council has concluded`() {
        for phase in RoundPhase.allCases {
            let isOpen = (try? write("a", phase: phase)) != nil
            #expect(isOpen == (phase >= .concluded), "\(phase)")
        }
    }

    @Test func `a text stands only where its paper has a section and the set a domain`() {
        #expect(throws: PaperTextRefusal.noSuchPlace) { try write("a", .init(.unitNotice, .purpose)) }
        #expect(throws: PaperTextRefusal.noSuchPlace) {
            try write("a", .init(.remediationReport, .tasks, of: c("9")))
        }
        #expect(throws: PaperTextRefusal.noSuchPlace) {
            try write("a", .init(.remediationReport, .difficulties, of: c("1")))
        }
        #expect(throws: Never.self) { try write("a", .init(.remediationReport, .tasks, of: c("1"))) }
        #expect(throws: PaperTextRefusal.quoted([.unknownCode(c("9.9"), reference: "điểm 9.9")])) {
            try write("{điểm 9.9}")
        }
    }

    @Test func `losses add up to the domains' loss, with a place for what nothing explains`() throws {
        let answers: [Code: Answer] = [
            c("1"): .published(Points(0), reason: nil), c("1.1"): .published(Points(4), reason: nil),
            c("1.2"): .published(Points(1), reason: nil), c("1.2.2"): .published(Points(0), reason: nil),
            c("2"): .published(p("9,9"), reason: nil),
        ]
        let tally = CriteriaSet.sample.tally(answers, in: ScoringContext(.sample, year: 2023, unit: "06502"))
        let losses = tally.losses
        #expect(losses.map(\.points).sum == tally.domains.map(\.lost).sum)
        #expect(losses.map(\.code) == [c("1.2.2"), c("1.2"), c("1"), c("2")])
        #expect(losses.map(\.isRest) == [false, true, true, false])
    }
}
