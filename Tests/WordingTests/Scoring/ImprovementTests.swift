import ParIndex
import Testing
import Wording

struct ImprovementTests {
    @Test func `more of a rate says how many and which border they reach`() throws {
        let rule = ScoringRule.threshold(Threshold(.onTime, bound: Bound(Quantity(90), isIncluded: true)))
        let next = try #require(try Sample(rule: rule).next(.rate("1700", of: "3000")))
        #expect(next.vi == "Nếu thêm 1.000 hồ sơ trả đúng hạn (đạt từ 90%) thì được 2 điểm")
        #expect(next.en == "1,000 more hồ sơ trả đúng hạn (at least 90%): 2 points")
    }

    @Test func `a higher or a lower figure`() throws {
        let reach = ScoringRule.threshold(
            Threshold(.value(Input("tin", unit: "bài")), bound: Bound(Quantity(11), isIncluded: false)))
        #expect(try Sample(rule: reach).next(.value("3"))?.vi == "Nếu đạt trên 11 bài thì được 2 điểm")
        let bands = Bands(
            .rate(part: Input("hồ sơ trễ"), whole: Input("hồ sơ")),
            bands: [
                Band(lower: nil, upper: Bound(Quantity(5), isIncluded: true), points: p("2")),
                Band(lower: Bound(Quantity(5), isIncluded: false), upper: nil, points: .zero),
            ])
        #expect(
            try Sample(rule: .bands(bands)).next(.rate("7", of: "100"))?.vi
                == "Nếu giảm còn không quá 5% thì được 2 điểm")
    }

    @Test func `yes, no and without`() throws {
        let yes = Sample(rule: .yesNo(YesNo(yes: p("1"))))
        #expect(try yes.next(.fact("answer", .no)) == Bilingual(vi: "Nếu có thì được 1 điểm", en: "With yes: 1 point"))
        let no = Sample(rule: .yesNo(YesNo(yes: .zero, no: p("1"))))
        #expect(
            try no.next(.fact("answer", .yes)) == Bilingual(vi: "Nếu không thì được 1 điểm", en: "With no: 1 point"))
        let event = Sample(rule: .disqualified(Disqualified(event: "Sai phạm")))
        #expect(try event.next(.fact("event", .yes))?.vi == "Nếu không có sai phạm thì được 2 điểm")
    }

    @Test func `a document by a day`() throws {
        let step = Timeliness.Step(by: RelativeDay(month: 1, day: 31), points: p("2"))
        let sample = Sample(rule: .timeliness(Timeliness(document: "Kế hoạch CCHC", steps: [step], late: .zero)))
        #expect(
            try sample.next(.fact("date", .day("2023-04-01")))?.vi
                == "Nếu có kế hoạch CCHC chậm nhất ngày 31/01/2023 thì được 2 điểm")
    }

    @Test func `fewer and more cases`() throws {
        let fewer = Sample(
            rule: .deduction(Deduction([Deduction.Kind(Input("số hồ sơ quá hạn"), each: p("0,5"), per: 11)])))
        #expect(try fewer.next(.cases("22"))?.vi == "Nếu bớt 11 hồ sơ quá hạn thì được 1,5 điểm")
        #expect(try fewer.next(.cases("22"))?.en == "11 fewer: hồ sơ quá hạn: 1.5 points")
        let more = Sample(rule: .credit(Credit(Input("quy chế"), each: p("0,5"))))
        #expect(try more.next(.cases("1"))?.vi == "Nếu thêm 1 quy chế thì được 1 điểm")
    }

    @Test func `a better level, and all reports`() throws {
        let levels = [
            Levels.Level(key: "tot", label: "Tốt", points: p("2")),
            Levels.Level(key: "kha", label: "Khá", points: p("1")),
        ]
        #expect(
            try Sample(rule: .levels(Levels(levels))).next(.fact("level", .level("kha")))?.vi
                == "Nếu xếp mức “Tốt” thì được 2 điểm")
        let reports = Reports([Reports.Report(key: "q1", label: "Báo cáo quý I", due: RelativeDay(month: 3, day: 20))])
        #expect(
            try Sample(rule: .reports(reports)).next(.fact("q1", .never))?.vi
                == "Nếu đủ báo cáo và đúng hạn thì được 2 điểm")
    }

    @Test func `the mean is named`() throws {
        let sample = Sample(rule: .peerMean(PeerMean(Input("Chỉ số", unit: "%"))), peers: ["80", "81"])
        #expect(try sample.next(.value("80"))?.vi == "Nếu đạt bình quân 80,5% của 2 đơn vị thì được 2 điểm")
    }

    @Test func `what stays below zero is not called a gain`() throws {
        let sample = Sample(
            rule: .deduction(Deduction([Deduction.Kind(Input("lần"), each: p("1"))])), maximum: "0", minimum: "-3")
        #expect(try sample.next(.cases("2"))?.vi == "Nếu bớt 1 lần thì còn −1 điểm")
    }

    @Test func `at the maximum there is no advice`() throws {
        #expect(try Sample(rule: .yesNo(YesNo(yes: p("2")))).next(.fact("answer", .yes)) == nil)
    }
}
