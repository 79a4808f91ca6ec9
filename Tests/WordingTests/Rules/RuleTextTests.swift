import ParIndex
import Testing
import Wording

@Suite struct RuleTextTests {
    private func criterion(
        _ rule: ScoringRule, maximum: Points = Points(2), minimum: Points = .zero,
        whenNothing: WhenNothing = .notAllowed
    ) throws -> Criterion {
        Criterion(
            code: try #require(Code("3.4.1")), title: "", maximum: maximum, minimum: minimum, rule: rule,
            whenNothing: whenNothing, source: Source(document: ""), from: .first)
    }

    private func vi(_ rule: ScoringRule, maximum: Points = Points(2), minimum: Points = .zero) throws -> String {
        try criterion(rule, maximum: maximum, minimum: minimum).ruleText.vi
    }

    private func points(_ text: String) throws -> Points { try #require(Points(text)) }

    private func at(_ value: Int) -> Bound { Bound(Quantity(value), isIncluded: true) }
    private func beyond(_ value: Int) -> Bound { Bound(Quantity(value), isIncluded: false) }

    private var rate: Measure { .rate(part: Input("số hồ sơ đúng hạn"), whole: Input("số hồ sơ đã giải quyết")) }

    @Test func `bands say which of their ends belongs to them`() throws {
        let bands = Bands(
            rate,
            bands: [
                Band(lower: beyond(90), upper: nil, points: Points(2)),
                Band(lower: at(70), upper: at(90), points: Points(1)),
                Band(lower: nil, upper: beyond(70), points: .zero),
            ])
        #expect(
            try vi(.bands(bands))
                == "Tỷ lệ hồ sơ đúng hạn/hồ sơ đã giải quyết. "
                + "Trên 90%: 2 điểm; từ 70% đến 90%: 1 điểm; dưới 70%: 0 điểm")
    }

    @Test func `a band open at its upper end is told from a closed one`() throws {
        let bands = Bands(
            .value(Input("số tin bài", unit: "bài")),
            bands: [
                Band(lower: at(12), upper: nil, points: Points(2)),
                Band(lower: at(6), upper: beyond(12), points: Points(1)),
                Band(lower: nil, upper: beyond(6), points: .zero),
            ])
        #expect(
            try vi(.bands(bands))
                == "Số tin bài. Từ 12 bài trở lên: 2 điểm; từ 6 bài đến dưới 12 bài: 1 điểm; dưới 6 bài: 0 điểm")
    }

    @Test func `yes and no say their points`() throws {
        #expect(try vi(.yesNo(YesNo(yes: Points(1)))) == "Có: 1 điểm; không: 0 điểm")
    }

    @Test func `a deadline says what comes before it, after it and never`() throws {
        let rule = Timeliness(
            document: "kế hoạch CCHC", steps: [.init(by: RelativeDay(month: 1, day: 31), points: Points(1))],
            late: try points("0,5"))
        #expect(
            try vi(.timeliness(rule))
                == "Có kế hoạch CCHC chậm nhất ngày 31/01: 1 điểm; sau đó: 0,5 điểm; không có: 0 điểm")
        #expect(
            try criterion(.timeliness(rule)).ruleText.en
                == "Kế hoạch CCHC by 31 January: 1 point; later: 0.5 points; never: 0 points")
    }

    @Test func `a plain share multiplies the maximum`() throws {
        #expect(
            try vi(.share(Share(rate)))
                == "Tỷ lệ hồ sơ đúng hạn/hồ sơ đã giải quyết. Tỷ lệ đạt được × 2 điểm")
    }

    @Test func `a share says its target, its floor and what lies between`() throws {
        let share = Share(rate, floor: at(80), target: at(95), otherwise: .towardsTarget)
        #expect(
            try vi(.share(share)).hasSuffix(
                "Từ 95% trở lên: 2 điểm; dưới 80%: 0 điểm; còn lại: tỷ lệ đạt được : 95% × 2 điểm"))
    }

    @Test func `a target that is all or nothing gives zero below it`() throws {
        #expect(
            try vi(.share(Share(rate, target: at(95), otherwise: .zero))).hasSuffix(
                "Từ 95% trở lên: 2 điểm; còn lại: 0 điểm"))
    }

    @Test func `a threshold says both sides of its bound`() throws {
        #expect(
            try vi(.threshold(Threshold(rate, bound: beyond(95)))).hasSuffix(
                "Trên 95%: 2 điểm; từ 95% trở xuống: 0 điểm"))
    }

    @Test func `a deduction says what each group of cases costs and where it ends`() throws {
        let rule = Deduction([.init(Input("số hồ sơ quá hạn", unit: "hồ sơ"), each: try points("0,5"), per: 10)])
        #expect(
            try vi(.deduction(rule), maximum: try points("2,5"), minimum: try points("-0,25"))
                == "Từ 2,5 điểm, trừ 0,5 điểm cho mỗi 10 hồ sơ quá hạn; thấp nhất −0,25 điểm")
    }

    @Test func `a deduction with a limit says the limit`() throws {
        let rule = Deduction([.init(Input("vụ kỷ luật"), each: Points(1))], atMost: Points(2))
        #expect(
            try vi(.deduction(rule), maximum: Points(5))
                == "Từ 5 điểm, trừ 1 điểm cho mỗi vụ kỷ luật; trừ nhiều nhất 2 điểm")
    }

    @Test func `a single case loses what none keeps`() throws {
        #expect(
            try vi(.noneAllowed(NoneAllowed(Input("số cán bộ chưa đạt chuẩn"))))
                == "Không có cán bộ chưa đạt chuẩn: 2 điểm; có từ 1 trường hợp: 0 điểm")
    }

    @Test func `credit is given for each, up to the maximum`() throws {
        #expect(
            try vi(.credit(Credit(Input("sáng kiến"), each: try points("0,5"))))
                == "Mỗi sáng kiến: 0,5 điểm; nhiều nhất 2 điểm")
    }

    @Test func `reports name their due days`() throws {
        let rule = Reports(
            [
                .init(key: "q1", label: "quý I", due: RelativeDay(month: 3, day: 20)),
                .init(key: "y", label: "năm", due: RelativeDay(yearOffset: 1, month: 1, day: 5)),
            ], late: Points(1))
        #expect(
            try vi(.reports(rule))
                == "Đủ báo cáo và đúng hạn (quý I, hạn 20/3; năm, hạn 05/01 năm sau): 2 điểm; "
                + "đủ nhưng có báo cáo chậm: 1 điểm; thiếu báo cáo: 0 điểm")
    }

    @Test func `an event that disqualifies stands before the rule without it`() throws {
        let rule = Disqualified(event: "vi phạm trong kết luận thanh tra", otherwise: .yesNo(YesNo(yes: Points(2))))
        #expect(
            try vi(.disqualified(rule))
                == "Có vi phạm trong kết luận thanh tra: 0 điểm; nếu không: có: 2 điểm; không: 0 điểm")
        #expect(
            try vi(.disqualified(Disqualified(event: "vi phạm"))) == "Có vi phạm: 0 điểm; nếu không: 2 điểm")
    }

    @Test func `levels name their points`() throws {
        let levels = Levels([
            .init(key: "tot", label: "Tốt", points: Points(2)), .init(key: "kha", label: "Khá", points: Points(1)),
        ])
        #expect(try vi(.levels(levels)) == "Tốt: 2 điểm; Khá: 1 điểm")
    }

    @Test func `a survey says its scale and its rounding`() throws {
        let rule = SurveyConversion(Input("chỉ số hài lòng", unit: "%"), decimals: 2)
        #expect(
            try vi(.survey(rule), maximum: Points(10))
                == "Chỉ số hài lòng, quy đổi: 0% là 0 điểm, 100% là 10 điểm, làm tròn đến 2 chữ số thập phân")
    }

    @Test func `rules over all units say what the figure is held against`() throws {
        #expect(
            try vi(.peerMean(PeerMean(Input("chỉ số CCHC"))))
                == "Chỉ số CCHC. Từ mức bình quân của các đơn vị trở lên: 2 điểm; thấp hơn: 0 điểm")
        let leader = LeaderDistance(Input("tỷ lệ chi trả", unit: "%"), target: Quantity(80), base: Points(1))
        #expect(
            try vi(.leader(leader))
                == "Tỷ lệ chi trả. Đạt 80%: 1 điểm và thêm tới 1 điểm theo mức vượt so với đơn vị dẫn đầu; "
                + "chưa đạt: 1 điểm × kết quả : 80%")
    }

    @Test func `a register is named before the rule on its figure`() throws {
        let rule = RegisterRule(
            register: "par", title: "Chỉ số CCHC đã công bố", rule: .peerMean(PeerMean(Input("chỉ số"))))
        #expect(try vi(.register(rule)).hasPrefix("Số liệu lấy từ Chỉ số CCHC đã công bố. Chỉ số. Từ mức"))
    }

    @Test func `points from elsewhere say whose`() throws {
        #expect(
            try vi(.given(Given(by: "Chủ tịch UBND tỉnh")), maximum: Points(8))
                == "Do Chủ tịch UBND tỉnh chấm, nhiều nhất 8 điểm")
    }

    @Test func `a judgement keeps the source's words`() throws {
        #expect(
            try vi(.judgement(Judgement(text: "Sai sót bị trừ điểm tương ứng.", step: try points("0,25"))))
                == "Sai sót bị trừ điểm tương ứng. Người chấm quyết định theo bước 0,25 điểm và nêu lý do")
    }

    @Test func `a rule that the source does not state is not invented`() throws {
        #expect(try vi(.unknown) == "Quyết định không nêu cách chấm")
    }

    @Test func `what counts when nothing arose is said, and nothing where it is no answer`() throws {
        #expect(try criterion(.sum).whenNothingText == nil)
        #expect(try criterion(.sum, whenNothing: .maximum).whenNothingText?.vi == "Không phát sinh: điểm tối đa")
        #expect(try criterion(.sum, whenNothing: .zero).whenNothingText?.en == "Nothing arose: 0 points")
        #expect(
            try criterion(.sum, whenNothing: .excluded).whenNothingText?.vi
                == "Không phát sinh: không tính tiêu chí này, điểm tối đa áp dụng giảm 2")
    }
}
