import Database
import ParIndex
import Store
import TestDatabases
import Testing

/// A round in which the council of Chi Lăng appraises three units by a set of two lines.
struct AppraisalRound {
    static let opening = Instant("2024-01-02")
    static let during = Instant("2024-01-05", secondOfDay: 9 * 3600)
    static let units = [Participant.lienSon, .dongMo, .quangTho]

    static func sample(_ phase: RoundPhase = .appraisal) -> TestRound {
        var sample = TestRound(units.map { ($0, "8") })
        sample.round.course = RoundCourse(phase: phase)
        sample.cards = sample.cards.mapValues { card in
            var card = card
            for code in card.entries.keys { card.entries[code]?.appraisal = nil }
            return card
        }
        return sample
    }

    static func actor(
        _ role: Role = .appraiser, _ id: String = "dinh", codes: [Code] = [], units: [UnitKey] = [],
        seat: Seat = .authority("181")
    ) -> Actor {
        Actor(
            Person(
                id: id, name: "Phạm Thị Định",
                appointments: [
                    Appointment(
                        id: id, role: role, seat: seat, seatName: "Phòng Tư pháp", codes: codes, units: units)
                ]), hasSecondFactor: true)
    }

    static func occasion(_ actor: Actor = actor(), _ request: String = "r1", at now: Instant = during) -> Occasion {
        Occasion(actor, at: now, request: request)
    }

    static let sets: SetFinder = { $0 == "thu" ? CriteriaSet.sample : nil }
    static let late = AppraisalGround(category: .late, text: "Báo cáo gửi sau thời hạn quy định.")
}

struct AppraisalTests {
    private typealias Round = AppraisalRound
    private let slug = "chi-lang-2023"
    private let lienSon = Participant.lienSon.unit

    private func withRound(
        _ kind: TestEngine, _ phase: RoundPhase = .appraisal, _ body: @Sendable (Store) async throws -> Void
    ) async throws {
        try await withStore(kind) { store in
            try await store.add(Round.sample(phase))
            try await body(store)
        }
    }

    @Test(arguments: TestEngine.present)
    func `verdicts of many units are kept together, or none is`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store in
            let verdicts = Round.units.map { LineVerdict($0.unit, c("1"), seen: 0, .award(p("7"), Round.late)) }
            await #expect(throws: VerdictFaults.self) {
                try await store.judge(
                    verdicts + [LineVerdict(lienSon, c("2"), seen: 4, .agree)], in: slug, sets: Round.sets,
                    on: Round.occasion())
            }
            let none = try await store.appraisalGrid(slug, table: "xa", [c("1")], for: Round.actor())
            #expect(none?.lines.values.allSatisfy { $0[c("1")]?.appraisal == nil } == true)
            _ = try await store.judge(verdicts, in: slug, sets: Round.sets, on: Round.occasion())
            let all = try await store.appraisalGrid(slug, table: "xa", [c("1")], for: Round.actor())
            #expect(all?.lines.values.allSatisfy { $0[c("1")]?.ground == Round.late } == true)
        }
    }

    @Test(arguments: TestEngine.present)
    func `the board counts what is done and where the points differ`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store in
            _ = try await store.judge(
                [
                    LineVerdict(lienSon, c("1"), seen: 0, .agree),
                    LineVerdict(lienSon, c("2"), seen: 0, .award(p("1"), Round.late)),
                ], in: slug, sets: Round.sets, on: Round.occasion())
            let board = try #require(try await store.appraisalBoard(slug, for: Round.actor()))
            #expect(
                board.sheets.map(\.participant.name) == Round.units.map(\.name).sorted(by: VietnameseOrder.precedes))
            #expect(board.marks[lienSon]?[c("1")]?.isOther == false)
            #expect(board.marks[lienSon]?[c("2")]?.isOther == true)
            #expect(board.marks[Participant.dongMo.unit] == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `lines agreed with together are taken back together, but for what was changed since`(
        _ kind: TestEngine
    ) async throws {
        try await withRound(kind) { store in
            let all = [c("1"), c("2")].map { LineVerdict(lienSon, $0, seen: 0, .agree) }
            let count = try await store.acceptAll(all, in: slug, sets: Round.sets, on: Round.occasion())
            #expect(count == 2)
            _ = try await store.judge(
                [LineVerdict(lienSon, c("2"), seen: 1, .award(p("1"), Round.late))], in: slug, sets: Round.sets,
                on: Round.occasion(Round.actor(), "r2"))
            let other = Round.occasion(Round.actor(.appraiser, "khac"), "r3")
            let theirs = try await store.undoAcceptance("r1", in: slug, sets: Round.sets, on: other)
            #expect(theirs == nil)
            let undone = try await store.undoAcceptance(
                "r1", in: slug, sets: Round.sets, on: Round.occasion(Round.actor(), "r4"))
            #expect(undone == 1)
            let sheet = try await store.appraisalSheet(slug, lienSon, Round.sets, for: Round.actor())
            #expect(sheet?.lines[c("1")]?.appraisal == nil)
            #expect(sheet?.lines[c("2")]?.ground == Round.late)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a line changed meanwhile is not agreed with by accident`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store in
            let count = try await store.acceptAll(
                [LineVerdict(lienSon, c("1"), seen: 9, .agree)], in: slug, sets: Round.sets, on: Round.occasion())
            #expect(count == 0)
        }
    }

    @Test(arguments: TestEngine.present)
    func `what a member does not appraise is not found`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store in
            let one = Round.actor(codes: [c("1")], units: [lienSon])
            let board = try await store.appraisalBoard(slug, for: one)
            #expect(board?.sheets.map(\.sheet.unit) == [lienSon])
            for verdict in [
                LineVerdict(lienSon, c("2"), seen: 0, .agree),
                LineVerdict(Participant.dongMo.unit, c("1"), seen: 0, .agree),
            ] {
                let kept = try await store.judge([verdict], in: slug, sets: Round.sets, on: Round.occasion(one))
                #expect(kept == nil)
            }
            let grid = try await store.appraisalGrid(slug, table: "xa", [c("2")], for: one)
            #expect(grid == nil)
            let unit = Round.actor(.unitCoordinator, "moi", seat: .unit(lienSon))
            let theirs = try await store.appraisalBoard(slug, for: unit)
            #expect(theirs == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `members who score independently see their own scores until the chair settles`(
        _ kind: TestEngine
    ) async throws {
        try await withRound(kind) { store in
            let (first, second) = (Round.actor(.appraiser, "a"), Round.actor(.appraiser, "b"))
            let chair = Round.actor(.councilChair, "chu")
            let isBlind = try await store.setBlind(true, of: slug, on: Round.occasion(chair))
            #expect(isBlind == true)
            _ = try await store.judge(
                [LineVerdict(lienSon, c("1"), seen: 0, .award(p("6"), Round.late))], in: slug, sets: Round.sets,
                on: Round.occasion(first))
            _ = try await store.judge(
                [LineVerdict(lienSon, c("1"), seen: 0, .agree)], in: slug, sets: Round.sets,
                on: Round.occasion(second))
            let seen = try await store.appraisalSheet(slug, lienSon, Round.sets, for: second)
            #expect(seen?.lines[c("1")]?.ground == nil)
            let open = try #require(try await store.settlingLines(slug, [c("1")], for: chair))
            #expect(open.first?.scores.map(\.by.person) == ["a", "b"])
            let members = try await store.settlingLines(slug, [c("1")], for: first)
            #expect(members == nil)
            _ = try await store.settle(
                [(lienSon, c("1"), 0, .member("a"))], in: slug, sets: Round.sets, on: Round.occasion(chair))
            let settled = try await store.appraisalSheet(slug, lienSon, Round.sets, for: second)
            #expect(settled?.lines[c("1")]?.ground == Round.late)
            await #expect(throws: VerdictFaults.self) {
                try await store.judge(
                    [LineVerdict(lienSon, c("1"), seen: 1, .agree)], in: slug, sets: Round.sets,
                    on: Round.occasion(second))
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `the list of reasons is kept, and who saw an older one is told`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store in
            let chair = Round.occasion(Round.actor(.councilChair, "chu"))
            _ = try await store.setReasons([Round.late], round: slug, seen: 0, on: chair)
            let kept = try await store.reasons(of: "181")
            #expect(kept == ReasonList(reasons: [Round.late], version: 1))
            await #expect(throws: ReasonListChanged.self) {
                try await store.setReasons([], round: slug, seen: 0, on: chair)
            }
            let member = Round.occasion(Round.actor(.appraiser, "vien"))
            await #expect(throws: CycleRefusal.denied(.notYours(.setUpRound))) {
                try await store.setReasons([], round: slug, seen: 1, on: member)
            }
            let leader = Round.occasion(Round.actor(.leader, "lanh"))
            let unseen = try await store.setReasons([], round: slug, seen: 1, on: leader)
            #expect(unseen == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `the history of a line is the council's own until units explain`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store in
            _ = try await store.judge(
                [LineVerdict(lienSon, c("1"), seen: 0, .award(p("6"), Round.late))], in: slug, sets: Round.sets,
                on: Round.occasion())
            let council = try await store.history(of: c("1"), slug, lienSon, for: Round.actor())
            #expect(council?.entries.map(\.deed.act) == ["appraise"])
            let unit = Round.actor(.unitCoordinator, "moi", seat: .unit(lienSon))
            let own = try await store.history(of: c("1"), slug, lienSon, for: unit)
            #expect(own?.entries.isEmpty == true)
            let other = Round.actor(.unitCoordinator, "ai", seat: .unit(Participant.dongMo.unit))
            let foreign = try await store.history(of: c("1"), slug, lienSon, for: other)
            #expect(foreign == nil)
        }
    }
}
