import ParIndex
import Testing

struct SettingUpTests {
    private static func round(_ tables: [RoundTable] = [.chiLang]) -> Round {
        Round(
            slug: "chi-lang-2023", title: "Chỉ số CCHC năm 2023", year: 2023,
            authority: NamedKey("187", "Huyện Chi Lăng"), isSimulated: false, tables: tables,
            course: RoundCourse(phase: .preparing))
    }

    @Test func `a name in addresses is made of a title without its marks`() {
        #expect(Slug.proposed(for: "Chỉ số CCHC – huyện Chi Lăng, năm 2023") == "chi-so-cchc-huyen-chi-lang-nam-2023")
        #expect(Slug.proposed(for: "  ?! ") == "")
        #expect(Slug.isValid("chi-lang-2023"))
        for text in ["", "-a", "a-", "Chi", "a b", "á", "a/b"] { #expect(!Slug.isValid(text), "\(text)") }
    }

    @Test func `a proposed name is always one that can be used`() {
        let long = String(repeating: "Đợt đánh giá ", count: 20)
        #expect(Slug.isValid(Slug.proposed(for: long)))
        #expect(Slug.proposed(for: long).utf8.count <= Slug.longest)
    }

    @Test func `everything wrong with a round is told at once`() {
        var round = Self.round([.chiLang, .chiLang])
        (round.title, round.slug, round.year) = (" ", "moi", 23)
        round.tables[0].unitNoun = ""
        round.tables[0].policy.publishedDecimals = 7
        #expect(
            Set(round.faults) == [
                .titleMissing, .slugMalformed("moi"), .yearOutOfRange(23), .unitNounMissing, .decimalsOutOfRange,
                .unitTwice("Xã Liên Sơn"), .unitTwice("Thị trấn Đồng Mỏ"),
            ])
    }

    @Test func `a round without units is kept but not opened`() {
        var round = Self.round()
        round.tables[0].participants = []
        #expect(round.faults.isEmpty)
        #expect(round.openingFaults == [.noUnits(table: "Các xã, thị trấn")])
    }

    @Test func `only who may set rounds up may replace a set, and only until the conclusion`() throws {
        let (manager, leader) = (
            RunningRound.actor(.programmeManager, at: .authority("187")),
            RunningRound.actor(.leader, at: .authority("187"))
        )
        var round = Self.round()
        try round.expectReplaceable("a", with: "b", by: manager)
        #expect(throws: RoundFault.sameSet) { try round.expectReplaceable("a", with: "a", by: manager) }
        #expect(throws: CycleRefusal.denied(.notYours(.setUpRound))) {
            try round.expectReplaceable("a", with: "b", by: leader)
        }
        round.course.phase = .concluded
        #expect(throws: CycleRefusal.wrongPhase(.concluded, allowed: [])) {
            try round.expectReplaceable("a", with: "b", by: manager)
        }
    }

    @Test func `an exclusion by kind spares the units of that kind`() throws {
        let set = CriteriaSet.sample
        let spared = try Exclusion(c("1.2"), for: .kind(.township), reason: "không có thôn")
            .units(of: .chiLang, under: set)
        #expect(spared.map(\.name) == ["Thị trấn Đồng Mỏ"])
        #expect(set.answered(without: [c("1.2")]).map(\.code.text) == ["1", "1.1", "2.1", "2.2", "C.1", "T.1"])
    }

    @Test func `an exclusion without reason, criterion or unit is refused`() {
        let set = CriteriaSet.sample
        #expect(throws: RoundFault.reasonMissing) {
            try Exclusion(c("1.2"), for: .kind(.township), reason: " ").units(of: .chiLang, under: set)
        }
        #expect(throws: RoundFault.unknownCriterion(c("9.9"))) {
            try Exclusion(c("9.9"), for: .kind(.township), reason: "x").units(of: .chiLang, under: set)
        }
        #expect(throws: RoundFault.unknownUnit("phuong")) {
            try Exclusion(c("1.2"), for: .kind(.ward), reason: "x").units(of: .chiLang, under: set)
        }
    }
}

extension RoundTable {
    /// Liên Sơn and Đồng Mỏ under the sample set.
    static let chiLang = RoundTable(
        slug: "xa", title: "Các xã, thị trấn", unitNoun: "xã, thị trấn", set: "thu", policy: RankingPolicy(),
        participants: [
            Participant(
                unit: UnitKey("06502", from: nil), name: "Xã Liên Sơn", kind: .commune,
                superior: NamedKey("187", "Huyện Chi Lăng"), province: NamedKey("20", "Tỉnh Lạng Sơn")),
            Participant(
                unit: UnitKey("06463", from: nil), name: "Thị trấn Đồng Mỏ", kind: .township,
                superior: NamedKey("187", "Huyện Chi Lăng"), province: NamedKey("20", "Tỉnh Lạng Sơn")),
        ])
}
