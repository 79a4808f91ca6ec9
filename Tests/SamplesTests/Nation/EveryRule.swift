import ParIndex

@testable import Samples

/// A set with one criterion for every kind of rule, and some that nothing may arise for.
enum EveryRule {
    static let set = CriteriaSet(
        slug: "every-rule", title: "Mọi cách chấm", standing: .test, source: source, from: "2026-01-01",
        scale: Points(4 * leaves.count + 1), domains: [Domain(node: domain)],
        bonuses: [criterion("C1", .credit(Credit(Input("sáng kiến"), each: Points(2))), .zero)],
        penalties: [
            criterion(
                "T1", .deduction(Deduction([Deduction.Kind(Input("lần"), each: Points(1))])), maximum: 0, minimum: -4),
            criterion("T2", .judgement(Judgement(text: "trừ điểm tương ứng", step: half)), maximum: 0, minimum: -2),
        ])

    private static let source = Source(document: "Bộ tiêu chí thử của chương trình")
    private static let half = Points(millionths: 500_000)

    private static let domain = Criterion(
        code: Code(written: "1"), title: "Mọi cách chấm", maximum: Points(4 * leaves.count + 1), rule: .sum,
        source: source,
        from: "2026-01-01", rest: Points(1), components: leaves)

    private static let leaves = rules.enumerated().map { place, pair in
        criterion("1.\(place + 1)", pair.rule, pair.whenNothing)
    }

    private static let rules: [(rule: ScoringRule, whenNothing: WhenNothing)] = [
        (.yesNo(YesNo(yes: Points(4))), .notAllowed),
        (.bands(Bands(rate, bands: rateBands)), .maximum),
        (.bands(Bands(.value(Input("tin bài", unit: "bài")), bands: countBands)), .zero),
        (.timeliness(timeliness), .notAllowed),
        (.share(Share(rate, floor: Bound(Quantity(80), isIncluded: true))), .excluded),
        (
            .share(Share(.value(percent), target: Bound(Quantity(90), isIncluded: true), otherwise: .towardsTarget)),
            .half
        ),
        (.threshold(Threshold(rate, bound: Bound(Quantity(95), isIncluded: false))), .rescaled),
        (.threshold(Threshold(.value(percent), bound: Bound(Quantity(50), isIncluded: true))), .points(Points(1))),
        (.deduction(Deduction([Deduction.Kind(Input("hồ sơ trễ"), each: half, per: 10)])), .maximum),
        (.deduction(twoKinds), .notAllowed),
        (.noneAllowed(NoneAllowed(Input("vi phạm"))), .notAllowed),
        (.credit(Credit(Input("mô hình"), each: Points(1))), .zero),
        (.reports(reports), .notAllowed),
        (.disqualified(Disqualified(event: "kỷ luật", otherwise: .share(Share(rate)))), .notAllowed),
        (.disqualified(Disqualified(event: "vi phạm")), .notAllowed),
        (.levels(Levels(levels)), .notAllowed),
        (.survey(SurveyConversion(Input("mức hài lòng"), lowest: Quantity(1), highest: Quantity(5))), .notAllowed),
        (.peerMean(PeerMean(percent)), .notAllowed),
        (.leader(LeaderDistance(percent, target: Quantity(70), base: Points(2))), .notAllowed),
        (
            .register(RegisterRule(register: "par", title: "Chỉ số đã công bố", rule: .peerMean(PeerMean(percent)))),
            .notAllowed
        ),
        (.register(RegisterRule(register: "sipas", title: "SIPAS", rule: .bands(registerBands))), .notAllowed),
        (.given(Given(by: "Chủ tịch UBND tỉnh")), .notAllowed),
        (.judgement(Judgement(text: "trừ điểm tương ứng", step: half)), .notAllowed),
        (.unknown, .maximum),
    ]

    private static let percent = Input("tỷ lệ", unit: "%")
    private static let rate = Measure.rate(
        part: Input("đúng hạn", unit: "hồ sơ", indicator: "a"), whole: Input("tổng số", unit: "hồ sơ", indicator: "b"))
    private static let registerBands = Bands(.value(percent), bands: rateBands)

    private static let rateBands = [
        Band(lower: Bound(Quantity(90), isIncluded: true), upper: nil, points: Points(4)),
        Band(
            lower: Bound(Quantity(80), isIncluded: true), upper: Bound(Quantity(90), isIncluded: false),
            points: Points(2)),
        Band(lower: nil, upper: Bound(Quantity(80), isIncluded: false), points: .zero),
    ]

    /// Fewer is better here, and the lowest band does not reach down to zero's other side.
    private static let countBands = [
        Band(lower: nil, upper: Bound(Quantity(12), isIncluded: true), points: Points(4)),
        Band(lower: Bound(Quantity(12), isIncluded: false), upper: nil, points: Points(1)),
    ]

    private static let timeliness = Timeliness(
        document: "kế hoạch",
        steps: [
            Timeliness.Step(by: RelativeDay(month: 1, day: 31), points: Points(4)),
            Timeliness.Step(by: RelativeDay(month: 2, day: 1), points: Points(2)),
        ], late: Points(1))

    private static let twoKinds = Deduction(
        [
            Deduction.Kind(key: "nang", Input("lỗi nặng"), each: Points(2)),
            Deduction.Kind(key: "nhe", Input("lỗi nhẹ"), each: half),
        ], atMost: Points(3))

    private static let reports = Reports(
        [
            Reports.Report(key: "quy", label: "Báo cáo quý", due: RelativeDay(month: 3, day: 20)),
            Reports.Report(key: "nam", label: "Báo cáo năm", due: RelativeDay(month: 12, day: 20)),
        ], late: Points(1))

    private static let levels = [
        Levels.Level(key: "tot", label: "Tốt", points: Points(4)),
        Levels.Level(key: "kha", label: "Khá", points: Points(2)),
        Levels.Level(key: "kem", label: "Kém", points: .zero),
    ]

    private static func criterion(
        _ code: String, _ rule: ScoringRule, _ whenNothing: WhenNothing = .notAllowed, maximum: Int = 4,
        minimum: Int = 0
    ) -> Criterion {
        guard let code = Code(code) else { fatalError("code as written") }
        return Criterion(
            code: code, title: code.text, maximum: Points(maximum), minimum: Points(minimum), rule: rule,
            whenNothing: whenNothing, source: source, from: "2026-01-01")
    }
}
