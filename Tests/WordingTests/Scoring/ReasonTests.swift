import ParIndex
import Testing
import Wording

struct ReasonTests {
    private let late = Input("số hồ sơ quá hạn")

    @Test func `22 late dossiers read as the issue asks`() throws {
        let sample = Sample(
            rule: .deduction(Deduction([Deduction.Kind(late, each: p("0,5"), per: 11)])), maximum: "2,5")
        let reason = try sample.reason(.cases("22"))
        #expect(reason.vi == "22 hồ sơ quá hạn: 2,5 − 1 = 1,5 điểm")
        #expect(reason.en == "22 hồ sơ quá hạn: 2.5 − 1 = 1.5 points")
        #expect(try sample.reason(.cases("0")).vi == "Không có hồ sơ quá hạn: 2,5 điểm")
        #expect(try sample.reason(.cases("0")).en == "None: hồ sơ quá hạn: 2.5 points")
    }

    @Test func `a deduction that is cut off says so`() throws {
        let sample = Sample(rule: .deduction(Deduction([Deduction.Kind(late, each: p("0,5"))])))
        let reason = try sample.reason(.cases("11"))
        #expect(reason.vi == "11 hồ sơ quá hạn, mức trừ 5,5 điểm nhưng chỉ trừ tối đa 2 điểm: 2 − 2 = 0 điểm")
        #expect(reason.en == "11 hồ sơ quá hạn, 5.5 off, limited to 2: 2 − 2 = 0 points")
    }

    @Test func `a penalty goes below zero`() throws {
        let sample = Sample(
            rule: .deduction(Deduction([Deduction.Kind(Input("lần bị phê bình"), each: p("0,25"))])), maximum: "0",
            minimum: "-3")
        #expect(try sample.reason(.cases("1")).vi == "1 lần bị phê bình: 0 − 0,25 = −0,25 điểm")
    }

    @Test func `events outside the period are told`() throws {
        let sample = Sample(rule: .noneAllowed(NoneAllowed(late)))
        let reason = try sample.reason(.fact("cases", .days(["2021-05-01"])))
        #expect(reason.vi == "Không có hồ sơ quá hạn, không tính 1 trường hợp ngoài kỳ đánh giá: 2 điểm")
        #expect(reason.en == "None: hồ sơ quá hạn, 1 outside the period not counted: 2 points")
    }

    @Test func `yes and no`() throws {
        let sample = Sample(rule: .yesNo(YesNo(yes: p("1"))))
        #expect(try sample.reason(.fact("answer", .yes)) == Bilingual(vi: "Có: 1 điểm", en: "Yes: 1 point"))
        #expect(try sample.reason(.fact("answer", .no)) == Bilingual(vi: "Không: 0 điểm", en: "No: 0 points"))
    }

    @Test func `a rate names its two figures and its band`() throws {
        let bands = Bands(
            .onTime,
            bands: [
                Band(lower: .init(Quantity(90), isIncluded: true), upper: nil, points: p("1")),
                Band(
                    lower: .init(Quantity(80), isIncluded: true), upper: .init(Quantity(90), isIncluded: false),
                    points: p("0,5")),
                Band(lower: nil, upper: .init(Quantity(80), isIncluded: false), points: .zero),
            ])
        let sample = Sample(rule: .bands(bands), maximum: "1")
        let reason = try sample.reason(.rate("1710", of: "1920"))
        #expect(
            reason.vi == "1.710 hồ sơ trả đúng hạn trên 1.920 hồ sơ đã giải quyết, đạt 89,06%, "
                + "thuộc mức từ 80% đến dưới 90%: 0,5 điểm")
        #expect(
            reason.en == "1,710 hồ sơ trả đúng hạn out of 1,920 hồ sơ đã giải quyết, 89.06%, "
                + "in the band from 80% below 90%: 0.5 points")
        #expect(try sample.reason(.rate("1", of: "2")).vi.hasSuffix("đạt 50%, thuộc mức dưới 80%: 0 điểm"))
        #expect(try sample.reason(.rate("2", of: "2")).vi.hasSuffix("đạt 100%, thuộc mức từ 90%: 1 điểm"))
    }

    @Test func `a rate just below a border is not printed as the border`() throws {
        let sample = Sample(
            rule: .threshold(Threshold(.onTime, bound: Bound(Quantity(90), isIncluded: true))))
        let reason = try sample.reason(.rate("899999", of: "1000000"))
        #expect(reason.vi.hasSuffix("đạt 89,9999%, chưa đạt mức từ 90%: 0 điểm"))
        #expect(reason.en.hasSuffix("89.9999%, does not reach at least 90%: 0 points"))
        #expect(try sample.reason(.rate("9", of: "10")).vi.hasSuffix("đạt 90%, đạt mức từ 90%: 2 điểm"))
    }

    @Test func `a share shows its reckoning`() throws {
        let plain = Sample(rule: .share(Share(.onTime)))
        #expect(
            try plain.reason(.rate("190", of: "192")).vi
                == "190 hồ sơ trả đúng hạn trên 192 hồ sơ đã giải quyết, đạt 98,96%: 98,96% × 2 = 1,979 điểm")
        let towards = Sample(
            rule: .share(Share(.onTime, target: Bound(Quantity(90), isIncluded: true), otherwise: .towardsTarget)))
        #expect(try towards.reason(.rate("85", of: "100")).vi.hasSuffix("đạt 85%: 85% : 90% × 2 = 1,889 điểm"))
        #expect(try towards.reason(.rate("85", of: "100")).en.hasSuffix("85%: 85% ÷ 90% × 2 = 1.889 points"))
    }

    @Test func `a figure without a per cent sign is divided by the one that earns the maximum`() throws {
        let articles = Sample(rule: .share(Share(.value(Input("số tin, bài", unit: "bài")), full: Quantity(12))))
        #expect(try articles.reason(.value("9")).vi == "Số tin, bài: 9 bài: 9 bài : 12 bài × 2 = 1,5 điểm")
        #expect(try articles.reason(.value("40")).vi == "Số tin, bài: 40 bài, đạt mức từ 12 bài: 2 điểm")
        let index = Sample(rule: .share(Share(.value(Input("Chỉ số")))))
        #expect(try index.reason(.value("84,5")).vi == "Chỉ số: 84,5: 84,5 : 100 × 2 = 1,69 điểm")
    }

    @Test func `the floor is named as it is meant`() throws {
        for (isIncluded, words) in [(true, "chưa đạt mức tối thiểu 80%"), (false, "chưa vượt mức tối thiểu 80%")] {
            let sample = Sample(
                rule: .share(Share(.onTime, floor: Bound(Quantity(80), isIncluded: isIncluded))))
            #expect(try sample.reason(.rate("79", of: "100")).vi.hasSuffix("đạt 79%, \(words): 0 điểm"))
        }
    }

    @Test func `a document's day is held against its deadline`() throws {
        let steps = [
            Timeliness.Step(by: RelativeDay(month: 1, day: 31), points: p("2")),
            Timeliness.Step(by: RelativeDay(month: 2, day: 15), points: p("1")),
        ]
        let sample = Sample(rule: .timeliness(Timeliness(document: "Kế hoạch CCHC", steps: steps, late: .zero)))
        #expect(
            try sample.reason(.fact("date", .day("2023-02-01"))).vi
                == "Kế hoạch CCHC ngày 01/02/2023, trong hạn đến hết 15/02/2023: 1 điểm")
        let late = try sample.reason(.fact("date", .day("2023-02-16")))
        #expect(late.vi == "Kế hoạch CCHC ngày 16/02/2023, chậm 1 ngày so với hạn 15/02/2023: 0 điểm")
        #expect(late.en == "Kế hoạch CCHC, 16 February 2023, 1 day after 15 February 2023: 0 points")
        #expect(try sample.reason(.fact("date", .never)).vi == "Không có kế hoạch CCHC: 0 điểm")
    }

    @Test func `what is counted, credited, graded or disqualifies is named`() throws {
        #expect(try Sample(rule: .noneAllowed(NoneAllowed(late))).reason(.cases("22")).vi == "22 hồ sơ quá hạn: 0 điểm")
        let credit = Sample(rule: .credit(Credit(Input("Số quy chế"), each: p("0,5"))))
        #expect(try credit.reason(.cases("3")).vi == "3 quy chế × 0,5 điểm: 1,5 điểm")
        #expect(try credit.reason(.cases("5")).vi == "5 quy chế × 0,5 điểm, chỉ tính đến điểm tối đa: 2 điểm")
        #expect(try credit.reason(.cases("0")).vi == "Không có quy chế: 0 điểm")
        let levels = Sample(rule: .levels(Levels([Levels.Level(key: "tot", label: "Tốt", points: p("1,5"))])))
        #expect(try levels.reason(.fact("level", .level("tot"))).vi == "Xếp mức “Tốt”: 1,5 điểm")
        let event = Sample(rule: .disqualified(Disqualified(event: "Sai phạm tại kết luận thanh tra")))
        #expect(try event.reason(.fact("event", .yes)).vi == "Có sai phạm tại kết luận thanh tra: 0 điểm")
        #expect(try event.reason(.fact("event", .no)).vi == "Không có sai phạm tại kết luận thanh tra: 2 điểm")
    }

    @Test func `missing and late reports are named one by one`() throws {
        let reports = [
            Reports.Report(key: "q1", label: "Báo cáo quý I", due: RelativeDay(month: 3, day: 20)),
            Reports.Report(key: "nam", label: "Báo cáo năm", due: RelativeDay(month: 12, day: 15)),
        ]
        let sample = Sample(rule: .reports(Reports(reports)))
        #expect(
            try sample.reason(.facts(["q1": .never, "nam": .day("2023-12-18")])).vi
                == "Thiếu báo cáo quý I; Báo cáo năm gửi ngày 18/12/2023, chậm 3 ngày so với hạn 15/12/2023: 0 điểm")
        #expect(
            try sample.reason(.facts(["q1": .day("2023-03-20"), "nam": .day("2023-12-15")])).vi
                == "Đủ 2 báo cáo, đúng hạn: 2 điểm")
    }

    @Test(arguments: [
        (WhenNothing.maximum, "Không phát sinh trong kỳ đánh giá: được điểm tối đa (2 điểm)"),
        (.half, "Không phát sinh trong kỳ đánh giá: được một nửa điểm tối đa (1 điểm)"),
        (.zero, "Không phát sinh trong kỳ đánh giá: 0 điểm"),
        (.points(p("0,5")), "Không phát sinh trong kỳ đánh giá: 0,5 điểm"),
        (
            .excluded,
            "Không phát sinh trong kỳ đánh giá, không tính tiêu chí này, điểm tối đa áp dụng giảm 2 điểm"
        ),
        (
            .rescaled,
            "Không phát sinh trong kỳ đánh giá, không tính tiêu chí này, "
                + "điểm của nhóm được quy đổi theo điểm tối đa đầy đủ của nhóm"
        ),
    ])
    func `nothing arose`(when: WhenNothing, sentence: String) throws {
        #expect(try Sample(rule: .unknown, whenNothing: when).reason(.nothingArose).vi == sentence)
    }

    @Test func `a survey's mean shows how it was converted`() throws {
        let sipas = Sample(
            rule: .survey(SurveyConversion(Input("Mức độ hài lòng", unit: "%"), decimals: 2)), maximum: "10")
        #expect(
            try sipas.reason(.value("92,8")).vi
                == "Mức độ hài lòng: 92,8%, thang đo 0–100: 92,8 : 100 × 10 = 9,28 điểm")
        let means = Sample(
            rule: .survey(SurveyConversion(Input("Điểm trung bình"), lowest: Quantity(1), highest: Quantity(5))),
            maximum: "14")
        #expect(
            try means.reason(.value("4,2")).vi
                == "Điểm trung bình: 4,2, thang đo 1–5: (4,2 − 1) : (5 − 1) × 14 = 11,2 điểm")
    }

    @Test func `a figure beside the mean of all units`() throws {
        let sample = Sample(
            rule: .peerMean(PeerMean(Input("Chỉ số CCHC", unit: "%"))), peers: ["80,999", "82", "80,001"])
        let reason = try sample.reason(.value("80,999"))
        #expect(reason.vi == "Chỉ số CCHC: 80,999%, thấp hơn bình quân 81% của 3 đơn vị: 0 điểm")
        #expect(reason.en == "Chỉ số CCHC: 80.999%, below the mean 81% of 3 units: 0 points")
        #expect(try sample.reason(.value("81")).vi.contains("bằng hoặc cao hơn bình quân 81%"))
    }

    @Test func `a mean is not printed as the figure below it`() throws {
        let sample = Sample(rule: .peerMean(PeerMean(Input("x"))), peers: ["87,74", "87,748"])
        #expect(try sample.reason(.value("87,74")).vi == "X: 87,74, thấp hơn bình quân 87,744 của 2 đơn vị: 0 điểm")
    }

    @Test func `a figure beside target and leader`() throws {
        let sample = Sample(
            rule: .leader(LeaderDistance(Input("Tỷ lệ trực tuyến", unit: "%"), target: Quantity(80), base: p("2"))),
            maximum: "4", peers: ["100", "60"])
        #expect(
            try sample.reason(.value("60")).vi
                == "Tỷ lệ trực tuyến: 60%, chưa đạt chỉ tiêu 80%: 60% : 80% × 2 = 1,5 điểm")
        #expect(
            try sample.reason(.value("90")).vi == "Tỷ lệ trực tuyến: 90%, đạt chỉ tiêu 80%, đơn vị dẫn đầu đạt 100%: "
                + "2 + (90 − 80) : (100 − 80) × 2 = 3 điểm")
    }

    @Test func `points of others say whose and by what`() throws {
        let given = Sample(rule: .given(Given(by: "Chủ tịch UBND tỉnh")))
        #expect(
            try given.reason(.given(p("1,5"), proof: "Phiếu chấm điểm"))
                == Bilingual(
                    vi: "Chủ tịch UBND tỉnh chấm: 1,5/2 điểm, theo Phiếu chấm điểm",
                    en: "Given by Chủ tịch UBND tỉnh: 1.5 of 2 points, as in Phiếu chấm điểm"))
        let unknown = Sample(rule: .unknown)
        #expect(
            try unknown.reason(.judged(p("1,5"), reason: "thiếu một báo cáo")).vi
                == "Chấm theo nhận xét: 1,5/2 điểm. Thiếu một báo cáo")
        #expect(
            try unknown.reason(.published(p("1,5"), reason: "22 hồ sơ chậm")).vi
                == "Điểm công bố: 1,5/2 điểm. 22 hồ sơ chậm")
        #expect(try unknown.reason(.published(p("2"), reason: nil)).vi == "Điểm công bố: 2/2 điểm")
    }

    @Test func `a register is named before its reason`() throws {
        let rule = RegisterRule(
            register: "par", title: "bảng công bố Chỉ số CCHC",
            rule: .threshold(Threshold(.value(Input("Chỉ số")), bound: Bound(Quantity(80), isIncluded: true))))
        #expect(
            try Sample(rule: .register(rule), register: "81").reason(.facts([:])).vi
                == "Theo bảng công bố Chỉ số CCHC: Chỉ số: 81, đạt mức từ 80: 2 điểm")
    }

    @Test(arguments: [
        ("Số hồ sơ quá hạn", "hồ sơ quá hạn"), ("tổng số hồ sơ", "hồ sơ"), ("Số lượng văn bản", "văn bản"),
        ("UBND xã được kiểm tra", "UBND xã được kiểm tra"), ("CBCC chưa đạt chuẩn", "CBCC chưa đạt chuẩn"),
        ("Số hóa kết quả giải quyết", "số hóa kết quả giải quyết"), ("Văn bản chậm", "văn bản chậm"),
        ("số liệu sai", "số liệu sai"), ("số thu ngân sách", "số thu ngân sách"),
    ])
    func `a label stands behind a number as it would be written`(label: String, counted: String) throws {
        let reason = try Sample(rule: .noneAllowed(NoneAllowed(Input(label)))).reason(.cases("2"))
        #expect(reason.vi == "2 \(counted): 0 điểm")
    }
}
