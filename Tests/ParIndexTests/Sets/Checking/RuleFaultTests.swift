import ParIndex
import Testing

struct RuleFaultTests {
    private let cases = Input("hồ sơ quá hạn")

    @Test func `the best branch must reach the maximum and none may pass it`() throws {
        #expect(try faults(.yesNo(YesNo(yes: Points(2)))) == [])
        #expect(
            try faults(.yesNo(YesNo(yes: Points(1)))) == [.unreachable(best: Points(1), maximum: Points(2))])
        #expect(try faults(.yesNo(YesNo(yes: Points(3)))) == [.aboveMaximum(Points(3), maximum: Points(2))])
    }

    @Test func `points below zero need a minimum that holds them`() throws {
        let rule = ScoringRule.noneAllowed(NoneAllowed(cases, otherwise: Points(-1)))
        #expect(try faults(rule) == [.belowMinimum(Points(-1), minimum: .zero)])
        #expect(try SmallSet.ruleFaults(rule, minimum: Points(-1)) == [])
    }

    @Test func `deadlines run from early to late and their points fall`() throws {
        let march = RelativeDay(month: 3, day: 31)
        let steps = [
            Timeliness.Step(by: march, points: Points(2)),
            Timeliness.Step(by: RelativeDay(yearOffset: -1, month: 12, day: 31), points: Points(1)),
        ]
        #expect(
            try faults(.timeliness(Timeliness(document: "kế hoạch", steps: steps, late: .zero))) == [
                .deadlineOrder(RelativeDay(yearOffset: -1, month: 12, day: 31))
            ])
        let onTime = [Timeliness.Step(by: march, points: Points(2))]
        #expect(
            try faults(.timeliness(Timeliness(document: "kế hoạch", steps: onTime, late: .zero, never: Points(1)))) == [
                .lateGivesMore(Points(1), than: .zero)
            ])
    }

    @Test func `levels run from the best to the worst, each with a key of its own`() throws {
        let good = Levels.Level(key: "tot", label: "Tốt", points: Points(1))
        let best = Levels.Level(key: "tot", label: "Xuất sắc", points: Points(2))
        #expect(try faults(.levels(Levels([good, best]))) == [.keyTwice("tot"), .levelOrder("Xuất sắc")])
    }

    @Test func `a case that costs or gives nothing is a fault`() throws {
        #expect(
            try faults(.deduction(Deduction([Deduction.Kind(cases, each: .zero)]))) == [.amountNotPositive(.zero)])
        #expect(try faults(.credit(Credit(cases, each: Points(-1)))) == [.amountNotPositive(Points(-1))])
    }

    @Test func `a share needs a figure that can be reached and a target where it is asked for`() throws {
        let rate = Measure.rate(part: cases, whole: Input("hồ sơ"))
        #expect(try faults(.share(Share(rate, full: Quantity(120)))) == [.fullOutside(Quantity(120))])
        #expect(try faults(.share(Share(rate, otherwise: .towardsTarget))) == [.targetMissing])
        let (floor, target) = (Bound(Quantity(90), isIncluded: true), Bound(Quantity(80), isIncluded: true))
        #expect(try faults(.share(Share(rate, floor: floor, target: target))) == [.floorAboveTarget])
    }

    @Test func `a survey needs a range and a leader a target`() throws {
        #expect(
            try faults(.survey(SurveyConversion(cases, lowest: Quantity(5), highest: Quantity(5)))) == [.surveyRange])
        let leader = LeaderDistance(cases, target: .zero, base: Points(3))
        #expect(try faults(.leader(leader)) == [.leaderTarget(.zero), .baseOutside(Points(3))])
    }

    @Test func `a register's rule asks for one value and computes points`() throws {
        let mean = RegisterRule(register: "par", title: "Chỉ số", rule: .peerMean(PeerMean(cases)))
        #expect(try faults(.register(mean)) == [])
        let judged = RegisterRule(register: "par", title: "Chỉ số", rule: .unknown)
        #expect(try faults(.register(judged)) == [.registerRule, .innerRule])
    }

    @Test func `the maximum must be a multiple of the step of judgement`() throws {
        let step = Points(millionths: 750_000)
        #expect(
            try faults(.judgement(Judgement(text: "trừ điểm tương ứng", step: step))) == [
                .step(step, maximum: Points(2))
            ])
    }

    @Test func `a deduction that stops above the minimum is a remark, not a fault`() throws {
        let rule = ScoringRule.deduction(Deduction([Deduction.Kind(cases, each: Points(1))], atMost: Points(1)))
        #expect(try faults(rule) == [])
        let set = try SmallSet.set([SmallSet.criterion("1.1", maximum: Points(2), rule: rule)])
        #expect(set.faults.map(\.kind) == [.remark(.deductionStops(Points(1), minimum: .zero))])
    }

    private func faults(_ rule: ScoringRule) throws -> [RuleFault] {
        try SmallSet.ruleFaults(rule)
    }
}
