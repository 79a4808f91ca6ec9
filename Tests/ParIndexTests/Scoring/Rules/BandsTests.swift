import ParIndex
import Testing

struct BandsTests {
    /// > 90%: 2; 70–90%: 1; < 70%: 0.
    private let rate = ScoringRule.bands(
        Bands(
            .rate(part: Input("số hồ sơ đúng hạn"), whole: Input("số hồ sơ")),
            bands: [
                Band(lower: .above("90"), upper: nil, points: p("2")),
                Band(lower: .from("70"), upper: .to("90"), points: p("1")),
                Band(lower: nil, upper: .below("70"), points: .zero),
            ]))

    @Test(arguments: [
        ("100", "2"), ("91", "2"), ("90", "1"), ("70", "1"), ("69", "0"), ("0", "0"),
    ])
    func `a border belongs to the band that says so`(part: String, points: String) throws {
        #expect(try rate.points(.rate(part, of: "100")) == p(points))
    }

    @Test func `a rate is compared exactly and not as printed`() throws {
        #expect(try rate.points(.rate("900000", of: "1000001")) == p("1"))
        #expect(try rate.points(.rate("900001", of: "1000000")) == p("2"))
        #expect(try rate.points(.rate("69999999", of: "100000000")) == .zero)
    }

    @Test func `the next better answer says how many more and what those give`() throws {
        let low = try #require(try rate.score(.rate("60", of: "100")).next)
        #expect(low.points == p("1"))
        #expect(low.step == .rate(.from("70"), missing: Quantity(10), of: Input("số hồ sơ đúng hạn")))
        let middle = try #require(try rate.score(.rate("90", of: "100")).next)
        #expect(middle.step == .rate(.above("90"), missing: Quantity(1), of: Input("số hồ sơ đúng hạn")))
        #expect(try rate.score(.rate("91", of: "100")).next == nil)
    }

    @Test func `one more of few may skip a band`() throws {
        let next = try #require(try rate.score(.rate("2", of: "3")).next)
        #expect(next.points == p("2"))
    }

    @Test func `a rate that can not be passed is no advice`() throws {
        let rule = ScoringRule.bands(
            Bands(
                .rate(part: Input("a"), whole: Input("b")),
                bands: [
                    Band(lower: .above("100"), upper: nil, points: p("2")),
                    Band(lower: nil, upper: .to("100"), points: p("1")),
                ]))
        #expect(try rule.score(.rate("5", of: "5")).next == nil)
    }

    @Test func `where less is better the next answer is lower, of a figure as of a rate`() throws {
        let bands = [
            Band(lower: nil, upper: .below("5"), points: p("2")), Band(lower: .from("5"), upper: nil, points: .zero),
        ]
        let late = ScoringRule.bands(Bands(.rate(part: Input("hồ sơ trễ"), whole: Input("hồ sơ")), bands: bands))
        #expect(
            try late.score(.rate("7", of: "100")).next
                == Improvement(.lower(.below("5"), Input("hồ sơ trễ", unit: "%")), points: p("2")))
        let days = Input("số ngày chậm", unit: "ngày")
        #expect(
            try ScoringRule.bands(Bands(.value(days), bands: bands)).score(.value("5")).next
                == Improvement(.lower(.below("5"), days), points: p("2")))
    }

    @Test func `a figure outside all bands is refused`() {
        let rule = ScoringRule.bands(
            Bands(.value(Input("điểm")), bands: [Band(lower: .from("0"), upper: .to("100"), points: p("2"))]))
        #expect(throws: ScoringError.outsideBands(q("100,5"))) { try rule.score(.value("100,5")) }
        #expect(throws: ScoringError.outsideBands(q("-1"))) { try rule.score(.value("-1")) }
    }

    @Test func `a rate over nothing is refused, for nothing arose`() {
        #expect(throws: ScoringError.emptyWhole(label: "số hồ sơ")) { try rate.score(.rate("0", of: "0")) }
    }

    @Test func `a part above its whole is refused`() {
        #expect(throws: ScoringError.partOutsideWhole(part: q("3"), whole: q("2"))) {
            try rate.score(.rate("3", of: "2"))
        }
    }

    @Test func `a part below zero is refused`() {
        #expect(throws: ScoringError.notACount(role: "part", q("-1"))) { try rate.score(.rate("-1", of: "2")) }
    }

    @Test func `amounts of money or land make a rate too`() throws {
        #expect(try rate.points(.rate("1350,45", of: "1500,5")) == p("1"))
        #expect(try rate.points(.rate("1350,450001", of: "1500,5")) == p("2"))
        let next = try #require(try rate.score(.rate("1000,2", of: "1500,5")).next)
        #expect(next.step == .rate(.from("70"), missing: q("50,15"), of: Input("số hồ sơ đúng hạn")))
    }
}
