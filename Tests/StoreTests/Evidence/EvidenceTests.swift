import Database
import ParIndex
import Samples
import Store
import TestDatabases
import Testing

struct EvidenceTests {
    private static let coordinator = actor("moi", .unitCoordinator, .unit(Samples.lienSon))
    private static let stranger = actor("la", .unitCoordinator, .unit(Samples.dongMo))
    private static let appraiser = actor("dinh", .appraiser, .authority(Samples.chiLang.code))
    private static let now = Instant("2024-12-20")
    private static let criterion = Criterion(
        code: c("1.1"), title: "Kế hoạch CCHC", maximum: Points(2), rule: .unknown,
        source: Source(document: "Bộ tiêu chí"), from: "2023-01-01")
    private static let set = CriteriaSet(
        slug: "chi-lang-2023", title: "Bộ tiêu chí", standing: .test, source: Source(document: "Bộ tiêu chí"),
        from: "2023-01-01", scale: Points(2),
        domains: [
            Domain(
                node: Criterion(
                    code: c("1"), title: "Chỉ đạo", maximum: Points(2), rule: .sum,
                    source: Source(document: "Bộ tiêu chí"), from: "2023-01-01", components: [criterion]))
        ])

    private static func actor(_ id: String, _ role: Role, _ seat: Seat) -> Actor {
        Actor(
            Person(
                id: id, name: "Vi Thị Mối",
                appointments: [Appointment(id: id, role: role, seat: seat, seatName: "UBND xã")]),
            hasSecondFactor: true)
    }

    private func occasion(_ actor: Actor = Self.coordinator) -> Occasion { Occasion(actor, at: Self.now, request: "r") }

    private func document(_ id: String, replaces: String? = nil) -> EvidenceDocument {
        EvidenceDocument(
            id: id, unit: Samples.lienSon,
            file: EvidenceFile(
                name: "Báo cáo số 44 Đồng Mỏ.pdf", digest: "ab\(id)", size: 44, mediaType: "application/pdf"),
            added: Authorship(person: "moi", name: "Vi Thị Mối", at: Self.now), replaces: replaces)
    }

    private func withRound(_ kind: TestEngine, _ body: @Sendable (Store, String) async throws -> Void) async throws {
        try await withStore(kind) { store in
            let round = Samples.runningRound(at: Self.now)
            try await store.add(round, cards: [:], results: [:])
            try await body(store, round.slug)
        }
    }

    private func prove(_ store: Store, _ round: String, _ id: String, by actor: Actor = Self.coordinator) async throws
        -> Proof?
    {
        try await store.prove(
            Self.criterion.code, round, Samples.lienSon, by: id, page: "trang 3", sets: { _ in Self.set },
            on: occasion(actor))
    }

    @Test(arguments: TestEngine.present)
    func `a document of the binder proves a criterion and is counted`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store, round in
            _ = try await store.add(document("1"), on: occasion())
            let proof = try await prove(store, round, "1")
            #expect(proof?.part == .answer)
            let evidence = try await store.evidence(round, Samples.lienSon, for: Self.coordinator)
            #expect(evidence?.counts == [Self.criterion.code: 1])
            #expect(evidence?.documents["1"]?.file.name == "Báo cáo số 44 Đồng Mỏ.pdf")
            let table = try #require(Samples.runningRound(at: Self.now).tables.first?.slug)
            let progress = try await store.progress(
                round: round, table: table, domains: [Self.criterion.code.domain])
            #expect(progress.first { $0.unit == Samples.lienSon }?.counts.map(\.evidenced) == [1])
        }
    }

    @Test(arguments: TestEngine.present)
    func `a document shown twice for a criterion is recorded once`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store, round in
            _ = try await store.add(document("1"), on: occasion())
            let first = try await prove(store, round, "1")
            let head = try await store.recordHead()
            let again = try await prove(store, round, "1")
            #expect(again == first)
            #expect(try await store.recordHead() == head)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a round keeps its list when it is over, where evidence serves it`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store, round in
            _ = try await store.add(document("1"), on: occasion())
            _ = try await prove(store, round, "1")
            let seat = Seat.authority(Samples.chiLang.code)
            let (manager, chair) = (
                Self.actor("chuong", .programmeManager, seat), Self.actor("tham", .councilChair, seat)
            )
            for actor in [manager, manager, manager, chair] {
                _ = try await store.advance(round, open: { _ in 0 }, on: occasion(actor))
            }
            let running = try await store.runningRounds(of: Samples.lienSon).map(\.slug)
            #expect(!running.contains(round))
            let listed = try await store.listedRounds(of: Samples.lienSon).map(\.slug)
            #expect(listed.contains(round))
            let others = try await store.listedRounds(of: Samples.dongMo).map(\.slug)
            #expect(!others.contains(round))
        }
    }

    @Test(arguments: TestEngine.present)
    func `nobody of another unit adds to a binder, sees it or proves with it`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store, round in
            let refused = try await store.add(document("1"), on: occasion(Self.stranger))
            #expect(refused == nil)
            _ = try await store.add(document("1"), on: occasion())
            #expect(try await store.binder(of: Samples.lienSon, for: Self.stranger) == nil)
            #expect(try await store.document("1", for: Self.stranger) == nil)
            #expect(try await prove(store, round, "1", by: Self.stranger) == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `a new version serves where the old one did, and both stay`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store, round in
            _ = try await store.add(document("1"), on: occasion())
            _ = try await prove(store, round, "1")
            _ = try await store.add(document("2", replaces: "1"), on: occasion())
            let evidence = try await store.evidence(round, Samples.lienSon, for: Self.coordinator)
            #expect(evidence?.proofs.map(\.document) == ["2"])
            let binder = try await store.binder(of: Samples.lienSon, for: Self.coordinator)
            #expect(binder?.first { $0.document.id == "1" }?.replacedBy == "2")
        }
    }

    @Test(arguments: TestEngine.present)
    func `what was handed in keeps its version and is not taken away`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store, round in
            _ = try await store.add(document("1"), on: occasion())
            _ = try await prove(store, round, "1")
            _ = try await store.send(round, Samples.lienSon, open: { _ in 0 }, on: occasion())
            _ = try await store.add(document("2", replaces: "1"), on: occasion())
            let evidence = try await store.evidence(round, Samples.lienSon, for: Self.coordinator)
            #expect(evidence?.proofs.map(\.document) == ["1"])
            await #expect(throws: CycleRefusal.wrongState(.awaitingApproval)) {
                try await store.removeProof(
                    Self.criterion.code, round, Samples.lienSon, document: "1", sets: { _ in Self.set },
                    on: occasion())
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `the council sees a document once its sheet was handed in`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store, round in
            _ = try await store.add(document("1"), on: occasion())
            _ = try await prove(store, round, "1")
            #expect(try await store.document("1", for: Self.appraiser) == nil)
            _ = try await store.send(round, Samples.lienSon, open: { _ in 0 }, on: occasion())
            let head = Self.actor("xa", .unitHead, .unit(Samples.lienSon))
            _ = try await store.approve(round, Samples.lienSon, .deputy, on: occasion(head))
            #expect(try await store.document("1", for: Self.appraiser)?.id == "1")
        }
    }

    private func handIn(_ store: Store, _ round: String) async throws {
        _ = try await store.send(round, Samples.lienSon, open: { _ in 0 }, on: occasion())
        let head = Self.actor("xa", .unitHead, .unit(Samples.lienSon))
        _ = try await store.approve(round, Samples.lienSon, .deputy, on: occasion(head))
    }

    @Test(arguments: TestEngine.present)
    func `what a document says of itself is frozen with the sheet that shows it`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store, round in
            let said = EvidenceDocument.Particulars(number: "44/BC-UBND")
            for id in ["1", "2"] { _ = try await store.add(document(id), on: occasion()) }
            _ = try await prove(store, round, "1")
            let open = try await store.describe("1", said, on: occasion())
            #expect(open?.particulars == said)
            try await handIn(store, round)
            await #expect(throws: EvidenceRefusal.frozen(name: "Báo cáo số 44 Đồng Mỏ.pdf")) {
                try await store.describe("1", .init(number: "45/BC-UBND"), on: occasion())
            }
            let same = try await store.describe("1", said, on: occasion())
            #expect(same?.particulars == said)
            let other = try await store.describe("2", .init(number: "45/BC-UBND"), on: occasion())
            #expect(other?.particulars.number == "45/BC-UBND")
            let frozen = try await store.documentLine("1", for: Self.coordinator)?.isFrozen
            #expect(frozen == true)
        }
    }

    @Test(arguments: TestEngine.present)
    func `the issued paper comes back with its sheet, is seen by the council, and is frozen`(
        _ kind: TestEngine
    ) async throws {
        try await withRound(kind) { store, round in
            _ = try await store.add(document("1"), on: occasion())
            await #expect(throws: CycleRefusal.paperIncomplete) {
                try await store.attachIssued(
                    "none", number: "12/BC-UBND", date: "2024-12-20", round, Samples.lienSon, on: occasion())
            }
            try await handIn(store, round)
            #expect(try await store.document("1", for: Self.appraiser) == nil)
            _ = try await store.attachIssued(
                "1", number: "12/BC-UBND", date: "2024-12-20", round, Samples.lienSon, on: occasion())
            let kept = try await store.sheet(round, Samples.lienSon, for: Self.coordinator)?.found.sheet
            #expect(kept?.state == .submitted && kept?.submission?.capacity == .deputy)
            #expect(
                kept?.issued
                    == IssuedPaper(
                        document: "1", number: "12/BC-UBND", date: "2024-12-20",
                        attached: Authorship(person: "moi", name: "Vi Thị Mối", at: Self.now)))
            #expect(try await store.document("1", for: Self.appraiser)?.id == "1")
            await #expect(throws: EvidenceRefusal.self) {
                try await store.describe("1", .init(number: "45/BC-UBND"), on: occasion())
            }
            let acts = try await store.recordEntries(by: .system, at: Self.now, request: "").map(\.deed)
            #expect(acts.first { $0.act == "attachIssued" }?.after?.contains("12/BC-UBND | 2024-12-20") == true)
        }
    }

    @Test(arguments: TestEngine.present)
    func `the page that is cited is changed in place, from what to what on record`(_ kind: TestEngine) async throws {
        try await withRound(kind) { store, round in
            _ = try await store.add(document("1"), on: occasion())
            _ = try await prove(store, round, "1")
            _ = try await store.prove(
                Self.criterion.code, round, Samples.lienSon, by: "1", page: "trang 5", sets: { _ in Self.set },
                on: occasion())
            let evidence = try await store.evidence(round, Samples.lienSon, for: Self.coordinator)
            #expect(evidence?.proofs.map(\.page) == ["trang 5"])
            let deed = try await store.recordEntries(limit: 1, by: .system, at: Self.now, request: "").first?.deed
            #expect(deed?.act == "prove")
            #expect(deed?.before?.hasSuffix(" | trang 3") == true)
            #expect(deed?.after?.hasSuffix(" | trang 5") == true)
        }
    }
}
