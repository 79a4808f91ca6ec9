import ParIndex
import Testing

struct VerdictTests {
    private typealias Round = RunningRound

    private let late = AppraisalGround(category: .late, text: "Báo cáo gửi sau thời hạn quy định.")

    private func judge(_ line: SheetLine, _ verdict: Verdict, _ phase: RoundPhase = .appraisal) throws -> SheetLine {
        try Round.sheet(phase, .submitted).judge(
            line, Round.criterion, verdict, seen: line.version, in: Round.context, by: Round.appraiser,
            at: Round.during)
    }

    private let answered = SheetLine(code: c("3.4.1"), version: 1, answer: .fact("answer", .yes))

    @Test func `agreeing takes over the unit's answer`() throws {
        let line = try judge(answered, .agree)
        #expect(line.appraisal == answered.answer)
        #expect(line.ground == nil)
    }

    @Test func `the unit's own points typed in are agreement`() throws {
        #expect(try judge(answered, .award(p("2"), late)).appraisal == answered.answer)
    }

    @Test func `other points, also more, keep their ground, and none go without one`() throws {
        #expect(try judge(answered, .award(p("0.5"), late)).ground == late)
        let low = SheetLine(code: c("3.4.1"), answer: .fact("answer", .no))
        #expect(try judge(low, .award(p("2"), late)).appraisal == .awarded(p("2"), reason: late.text))
        #expect(throws: CycleRefusal.reasonMissing) { try judge(answered, .award(p("0.5"), nil)) }
    }

    @Test func `there is nothing to agree with where the unit did not answer`() {
        #expect(throws: CycleRefusal.nothingAnswered(c("3.4.1"))) { try judge(SheetLine(code: c("3.4.1")), .agree) }
    }

    @Test func `keeping the first view after an explanation is a look of its own`() throws {
        var line = try judge(answered, .award(p("1"), late))
        (line.explanation, line.explained) = ("Đã gửi", Authorship(person: "x", name: "Vi Thị Mối", at: Round.after))
        #expect(AppraisedLine(line, Round.criterion, in: Round.context).awaitsSecondLook)
        let kept = try Round.sheet(.secondAppraisal, .submitted).judge(
            line, Round.criterion, .keep, seen: line.version, in: Round.context, by: Round.appraiser,
            at: Round.after.adding(seconds: 60))
        #expect(kept.appraisal == line.appraisal)
        #expect(!AppraisedLine(kept, Round.criterion, in: Round.context).awaitsSecondLook)
    }

    @Test func `figures that wait for all units can be agreed with, but not be given points without a reason`() throws {
        var criterion = Round.criterion
        criterion.rule = .peerMean(PeerMean(Input("số hồ sơ")))
        let line = SheetLine(code: criterion.code, answer: .fact("value", .quantity(Quantity(3))))
        let agreed = try Round.sheet(.appraisal, .submitted).judge(
            line, criterion, .agree, seen: 0, in: Round.context, by: Round.appraiser, at: Round.during)
        #expect(agreed.appraisal == line.answer)
        #expect(AppraisedLine(line, criterion, in: Round.context).canBeAgreed)
    }

    @Test(arguments: [("2", AppraisedLine.Outcome.agreed), ("1", .reduced)])
    func `a line says how the council's points stand beside the unit's`(
        _ points: String, _ outcome: AppraisedLine.Outcome
    ) throws {
        let line = try judge(answered, .award(p(points), late))
        #expect(AppraisedLine(line, Round.criterion, in: Round.context).outcome == outcome)
    }
}

struct SettlementTests {
    private typealias Round = RunningRound

    private func score(_ person: String, _ points: String, _ reason: String? = nil) -> MemberScore {
        MemberScore(
            by: Authorship(person: person, name: person, at: Round.during), version: 1,
            appraisal: .awarded(p(points), reason: reason ?? "đồng ý"),
            ground: reason.map { AppraisalGround(category: .late, text: $0) })
    }

    @Test func `the median is the middle one, or half way between two`() {
        #expect([p("2"), p("0"), p("1.5")].median == p("1.5"))
        #expect([p("2"), p("0.5")].median == p("1.25"))
        #expect([Points]().median == nil)
    }

    @Test func `the chair takes the median with the reason nearest to it`() throws {
        let line = SheetLine(code: c("3.4.1"), answer: .fact("answer", .yes))
        let settled = try Round.sheet(.appraisal, .submitted).settle(
            line, Round.criterion, .median,
            of: [score("a", "2"), score("b", "0", "Không có"), score("c", "1", "Muộn")],
            seen: 0, in: Round.context, by: Round.actor(.councilChair, at: .authority("187")), at: Round.during)
        #expect(settled.appraisal == .awarded(p("1"), reason: "Muộn"))
    }

    @Test func `a member does not settle`() {
        #expect(throws: CycleRefusal.denied(.notYours(.settle))) {
            try Round.sheet(.appraisal, .submitted).settle(
                SheetLine(code: c("3.4.1")), Round.criterion, .median, of: [score("a", "2")], seen: 0,
                in: Round.context, by: Round.appraiser, at: Round.during)
        }
    }

    @Test func `a member's view of a line shows nobody else's`() {
        let line = SheetLine(code: c("3.4.1"), version: 7, answer: .fact("answer", .yes), appraisal: .nothingArose)
        #expect(line.seen(by: nil).appraisal == nil)
        #expect(line.seen(by: score("a", "1", "Muộn")).version == 1)
    }
}

struct SheetLinesTests {
    @Test func `a set has a line for every criterion without components and for what of a group is not listed`() {
        let below = Criterion(
            code: c("1.1"), title: "Kế hoạch", maximum: p("2"), rule: .unknown, source: RunningRound.source,
            from: "2023-01-01")
        var node = below
        (node.code, node.maximum, node.rest, node.rule, node.components) = (c("1"), p("3"), p("1"), .sum, [below])
        var set = RunningRound.set
        set.domains = [Domain(node: node)]
        #expect(set.lines.map(\.code) == [c("1"), c("1.1")])
        #expect(set.line(c("1"))?.maximum == p("1"))
        let tally = set.tally(
            [c("1"): .judged(p("0.5"), reason: "ghi chú"), c("1.1"): .judged(p("2"), reason: "ghi chú")],
            in: RunningRound.context)
        #expect(tally.total == p("2.5"))
    }
}

struct SpreadTests {
    @Test func `units are counted by their points, the most first`() {
        let spread = Spread([p("1"), nil, p("2"), p("1")])
        #expect(spread.counts.map(\.points) == [p("2"), p("1")])
        #expect(spread.counts.map(\.count) == [1, 2])
        #expect(spread.open == 1)
    }
}
