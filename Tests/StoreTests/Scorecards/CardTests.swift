import ParIndex
import Store
import TestDatabases
import Testing

struct CardTests {
    private static let answers: [Answer] = [
        .nothingArose, .fact("answer", .yes), .fact("answer", .no), .fact("date", .never),
        .fact("date", .day("2023-01-31")),
        .fact("cases", .days(["2022-05-01", "2023-02-02"])), .fact("cases", .days([])),
        .fact("level", .level("rất tốt; 100%=đủ")), .facts([:]),
        .facts(["part": .quantity(Quantity(190)), "whole": .quantity(Quantity(millionths: 192_500_001))]),
        .judged(p("1,5"), reason: "dòng một\ndòng hai; 'nháy' \"kép\" % _ ! \\ 👍"), .judged(p("0"), reason: "\u{301}x"),
        .given(p("8"), proof: "Phiếu chấm số 12"), .published(p("1,577"), reason: nil), .published(p("-1"), reason: ""),
    ]

    @Test(arguments: TestEngine.present)
    func `every kind of answer comes back as it was`(_ kind: TestEngine) async throws {
        let entries = Self.answers.enumerated().map { place, answer in
            let other = Self.answers[(place + 1) % Self.answers.count]
            let entry = Scorecard.Entry(
                selfAssessment: place % 3 == 0 ? nil : answer, appraisal: place % 3 == 1 ? nil : other)
            return (c("3.\(place)"), entry)
        }
        var sample = TestRound([(.lienSon, "8")])
        let card = Scorecard(
            unit: Participant.lienSon.unit, entries: Dictionary(uniqueKeysWithValues: entries),
            printedTotals: [.selfAssessment: p("89"), .appraisal: p("81,9")], printedGrade: "Hoàn thành tốt")
        sample.cards = [card.unit: card]
        let whole = sample
        let sheet = try await withStore(kind) { store in
            try await store.add(whole)
            let listing = try #require(try await store.round(whole.round.slug))
            return try await store.card(round: listing, unit: card.unit)
        }
        #expect(sheet?.card == card)
        #expect(sheet?.table == "xa")
        #expect(sheet?.unit.participant == .lienSon)
        #expect(sheet?.unit.result == whole.results["xa"]?.first)
    }

    @Test(arguments: TestEngine.present)
    func `a unit that does not take part has no card`(_ kind: TestEngine) async throws {
        try await withStore(kind) { store in
            try await store.add(TestRound([(.lienSon, "8")]))
            let listing = try #require(try await store.round("chi-lang-2023"))
            for unit in [Participant.dongMo.unit, UnitKey("06502", from: "2025-07-01")] {
                let sheet = try await store.card(round: listing, unit: unit)
                #expect(sheet == nil)
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `peers are the named answers of the same table`(_ kind: TestEngine) async throws {
        let entries = try await withStore(kind) { store in
            try await store.add(TestRound(named: "mot", [(.lienSon, "8"), (.dongMo, "9")]))
            try await store.add(TestRound(named: "hai", [(.haBac, "7")]))
            return try await store.peerAnswers(round: "mot", table: "xa", codes: [c("2")])
        }
        let points = entries.compactMap { $0[c("2")]?.appraisal?.text }.sorted()
        #expect(points == ["published 8", "published 9"])
        #expect(entries.allSatisfy { $0.count == 1 })
    }
}
