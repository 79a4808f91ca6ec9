import ParIndex
import Testing

struct PresubmissionTests {
    private static func criterion(_ code: String, _ rule: ScoringRule) -> Criterion {
        Criterion(
            code: c(code), title: "Tiêu chí \(code)", maximum: Points(2), rule: rule, whenNothing: .maximum,
            source: RunningRound.source, from: "2023-01-01")
    }

    private static let rate = criterion(
        "1.1",
        .share(Share(.rate(part: Input("số hồ sơ đúng hạn"), whole: Input("số hồ sơ đã giải quyết")))))
    private static let count = criterion("1.2", .credit(Credit(Input("số sáng kiến"), each: p("0.5"))))
    private static let given = criterion("1.3", .given(Given(by: "Sở Nội vụ")))

    private static let set: CriteriaSet = {
        var set = RunningRound.set
        var domain = criterion("1", .sum)
        domain.components = [rate, count, given]
        set.domains = [Domain(node: domain)]
        return set
    }()

    private func check(
        _ answers: [String: Answer], missing: [String: String] = [:], evidence: [String: Int] = [:],
        remarks: [Code: [EvidenceFinding]] = [:], past: [String: Answer] = [:], excluded: [String: String] = [:],
        supplement: Supplement? = nil
    ) -> Presubmission {
        var sheet = RunningRound.sheet()
        sheet.excluded = Dictionary(uniqueKeysWithValues: excluded.map { (c($0), $1) })
        sheet.supplement = supplement
        let lines = answers.map { code, answer in
            (c(code), SheetLine(code: c(code), version: 1, answer: answer, missingEvidence: missing[code] ?? ""))
        }
        return Presubmission(
            sheet, Self.set, lines: Dictionary(uniqueKeysWithValues: lines),
            evidence: Dictionary(uniqueKeysWithValues: evidence.map { (c($0), $1) }), remarks: remarks,
            past: Dictionary(uniqueKeysWithValues: past.map { (c($0), $1) }), in: RunningRound.context)
    }

    private func rate(_ part: Int, _ whole: Int) -> Answer {
        .facts(["part": .quantity(Quantity(part)), "whole": .quantity(Quantity(whole))])
    }

    private func cases(_ count: Int) -> Answer { .fact("cases", .quantity(Quantity(count))) }

    @Test func `what is asked and not answered is open; what others score is not asked`() {
        let check = check([:])
        #expect(check.items.map(\.criterion.code) == [c("1.1"), c("1.2")])
        #expect(check.items.allSatisfy { $0.finding == .unanswered })
        #expect((check.asked, check.answered, check.open) == (2, 0, 2))
    }

    @Test func `points without evidence or a word why are open, and either closes them`() {
        #expect(check(["1.1": rate(9, 10), "1.2": .nothingArose]).items.map(\.finding) == [.unproved])
        #expect(check(["1.1": rate(9, 10), "1.2": .nothingArose], evidence: ["1.1": 1]).open == 0)
        #expect(check(["1.1": rate(9, 10), "1.2": .nothingArose], missing: ["1.1": "Theo hệ thống"]).open == 0)
    }

    @Test func `what is odd in the evidence is worth a look and keeps nothing back`() {
        let odd = EvidenceFinding.pageMissing(file: "44.pdf", criteria: 2)
        let check = check(
            ["1.1": rate(9, 10), "1.2": .nothingArose], evidence: ["1.1": 1], remarks: [c("1.1"): [odd]])
        #expect(check.items.map(\.finding) == [.evidence(odd)])
        #expect(check.open == 0)
    }

    @Test func `no points need no proof`() {
        #expect(check(["1.1": rate(0, 10), "1.2": cases(0)]).open == 0)
    }

    @Test func `half an answer is incomplete`() {
        let half = Answer.fact("part", .quantity(Quantity(5)))
        let found = check(["1.1": half, "1.2": cases(0)]).items.map(\.finding)
        #expect(found == [.incomplete(.missingFact(role: "whole"))])
    }

    @Test func `a rate far from last year's and a figure ten times as large are worth a look, not refused`() {
        let check = check(
            ["1.1": rate(95, 100), "1.2": cases(40)], evidence: ["1.1": 1, "1.2": 1],
            past: ["1.1": rate(70, 100), "1.2": cases(4)])
        #expect(
            check.items.map(\.finding) == [
                .rateJumped(from: Quantity(70), to: Quantity(95)),
                .figureJumped(role: "cases", from: Quantity(4), to: Quantity(40)),
            ])
        #expect(check.open == 0)
    }

    @Test func `a small change is nothing to remark`() {
        let check = check(
            ["1.1": rate(95, 100), "1.2": cases(5)], evidence: ["1.1": 1, "1.2": 1],
            past: ["1.1": rate(90, 100), "1.2": cases(4)])
        #expect(check.items.isEmpty)
    }

    @Test func `what is excluded for the unit is not asked`() {
        #expect(check([:], excluded: ["1.2": "Không có sáng kiến"]).items.map(\.criterion.code) == [c("1.1")])
    }

    @Test func `of a supplement only its own lines have to be mended`() {
        let supplement = Supplement(codes: [c("1.2")], reason: "Thiếu", due: RunningRound.after)
        #expect(check([:], supplement: supplement).items.map(\.criterion.code) == [c("1.2")])
    }
}

struct ExcludingTests {
    @Test func `a set without some criteria has the rest of their group`() throws {
        var domain = RunningRound.criterion
        (domain.code, domain.maximum) = (c("3"), Points(4))
        var other = RunningRound.criterion
        other.code = c("3.4.2")
        domain.components = [RunningRound.criterion, other]
        var set = RunningRound.set
        set.domains = [Domain(node: domain)]
        let left = set.excluding([c("3.4.2")])
        #expect(left.criteria.map(\.code) == [c("3"), c("3.4.1")])
        #expect(left.tally([:], in: RunningRound.context).applicableMaximum == Points(2))
        #expect(set.excluding([c("3.4.1"), c("3.4.2")]).domains.isEmpty)
    }
}

struct AssigningTests {
    private static let officer = RunningRound.actor(.unitOfficer).person

    @Test func `a coordinator makes an officer responsible for criteria of this round`() throws {
        let assigned = try RunningRound.sheet().assign(
            [c("3.4"), c("1")], to: Self.officer, by: RunningRound.coordinator)
        #expect(assigned?.codes == [c("1"), c("3.4")])
        #expect(assigned?.round == "chi-lang-2023")
        #expect(assigned?.role == .unitOfficer)
    }

    @Test func `an officer assigns nothing, and nobody is assigned to another unit's sheet`() {
        let actor = Actor(Self.officer, hasSecondFactor: false)
        #expect(throws: CycleRefusal.denied(.notYours(.coordinate))) {
            try RunningRound.sheet().assign([c("1")], to: Self.officer, by: actor)
        }
        let stranger = RunningRound.actor(.unitOfficer, at: .unit(UnitKey("06463", from: nil))).person
        #expect(throws: CycleRefusal.self) {
            try RunningRound.sheet().assign([c("1")], to: stranger, by: RunningRound.coordinator)
        }
    }

    @Test func `what is assigned is an officer's task; without an assignment all is`() throws {
        let sheet = RunningRound.sheet()
        var officer = Self.officer
        #expect(sheet.isTask(c("2.1"), of: officer))
        officer.appointments.append(
            try #require(try sheet.assign([c("3")], to: officer, by: RunningRound.coordinator)))
        #expect(sheet.isTask(c("3.4.1"), of: officer))
        #expect(!sheet.isTask(c("2.1"), of: officer))
        #expect(sheet.assignment(of: officer) == [c("3")])
    }
}
