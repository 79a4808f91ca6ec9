import Database
import ParIndex
import Store
import TestDatabases
import Testing

/// What the authority brings in for units: reports of given points, published figures.
struct ImportTests {
    private static let lienSon = Participant.lienSon.unit
    private static let dongMo = Participant.dongMo.unit
    private static let slug = "chi-lang-2023"
    private static let unit = Prepared.occasion(.unitCoordinator, at: .unit(lienSon)).actor

    private static func report(_ id: String, _ letter: Character) -> GivenReport {
        GivenReport(
            id: id, round: slug,
            file: EvidenceFile(
                name: "Báo cáo \(id).pdf", digest: String(repeating: letter, count: 64), size: 9,
                mediaType: "application/pdf"),
            added: Authorship(person: "M", name: "Trần Thị Chương", at: Prepared.now))
    }

    private static var given: CriteriaSet {
        var set = CriteriaSet.sample
        set.domains[0].node.rule = .given(Given(by: "Sở Nội vụ"))
        return set
    }

    private static var looking: CriteriaSet {
        var set = CriteriaSet.sample
        set.domains[0].node.rule = .register(
            RegisterRule(register: "phuc-vu", title: "Chỉ số phục vụ", rule: .peerMean(PeerMean(Input("điểm")))))
        return set
    }

    private static func give(_ points: Points, _ report: String?, _ store: Store) async throws -> Int? {
        try await store.give(
            [GivenPart(unit: lienSon, code: c("1"), points: points)], proof: "Báo cáo số 12", report: report, in: slug,
            under: given, on: Prepared.occasion())
    }

    @Test(arguments: TestEngine.present)
    func `the report's file stands at the line, and a former one stays readable and on record`(
        _ engine: TestEngine
    ) async throws {
        try await withStore(engine) { store in
            try await Prepared.open(store)
            for (id, letter) in [("b1", "a" as Character), ("b2", "b")] {
                #expect(try await store.add(Self.report(id, letter), on: Prepared.occasion()) != nil)
                #expect(try await Self.give(p("7"), id, store) == 1)
            }
            let current = try await store.givenReports(Self.slug, Self.lienSon)
            #expect(current == [c("1"): Self.report("b2", "b")])
            #expect(try await store.givenReport("b1", Self.slug, for: Self.unit)?.file.name == "Báo cáo b1.pdf")
            let manager = Prepared.occasion().actor
            let history = try #require(
                try await store.history(of: c("1"), Self.slug, Self.lienSon, for: Self.unit))
            let last = try #require(history.entries.last?.deed)
            #expect(last.before?.hasSuffix("| \(String(repeating: "a", count: 64)) Báo cáo b1.pdf") == true)
            #expect(last.after?.hasSuffix("| \(String(repeating: "b", count: 64)) Báo cáo b2.pdf") == true)
            let material = try #require(try await store.publicationMaterial(Self.slug, for: manager))
            #expect(material.proofs.map(\.digest) == [String(repeating: "b", count: 64)])
        }
    }

    @Test(arguments: TestEngine.present)
    func `a report is read by whoever sees a line that it proves, and by nobody else`(
        _ engine: TestEngine
    ) async throws {
        try await withStore(engine) { store in
            try await Prepared.open(store)
            _ = try await store.add(Self.report("b1", "a"), on: Prepared.occasion())
            #expect(try await store.givenReport("b1", Self.slug, for: Self.unit) == nil)
            #expect(try await store.givenReport("b1", Self.slug, for: Prepared.actor(.leader)) != nil)
            _ = try await Self.give(p("7"), "b1", store)
            #expect(try await store.givenReport("b1", Self.slug, for: Self.unit) != nil)
            let other = Prepared.actor(.unitCoordinator, at: .unit(Self.dongMo))
            #expect(try await store.givenReport("b1", Self.slug, for: other) == nil)
            await #expect(throws: CycleRefusal.denied(.notYours(.importParts))) {
                try await store.add(Self.report("b2", "b"), on: Prepared.occasion(.leader))
            }
        }
    }

    @Test(arguments: TestEngine.present)
    func `a register's figures answer for the units that it holds, with their source, on record`(
        _ engine: TestEngine
    ) async throws {
        try await withStore(engine) { store in
            try await Prepared.open(store)
            func keep(_ figures: [UnitKey: Quantity], _ source: String) async throws -> Int? {
                try await store.keepRegister(
                    "phuc-vu", figures, source: source, in: Self.slug, table: "xa", under: Self.looking,
                    on: Prepared.occasion())
            }
            #expect(try await keep([Self.lienSon: Quantity(80), Self.dongMo: Quantity(90)], "Thông báo số 1") == 2)
            #expect(try await keep([Self.lienSon: Quantity(85)], "Thông báo số 2") == 1)
            let registers = try await store.registers(round: Self.slug)
            #expect(registers.figures == ["phuc-vu": ["06502": Quantity(85)]])
            #expect(registers.sources == ["phuc-vu": "Thông báo số 2"])
            let history = try #require(
                try await store.history(of: c("1"), Self.slug, Self.lienSon, for: Self.unit))
            #expect(history.line.appraisal == .facts([:]))
            #expect(history.entries.last?.deed.before == "80 | Thông báo số 1")
            #expect(history.entries.last?.deed.after == "85 | Thông báo số 2")
            let neighbour = Prepared.actor(.unitCoordinator, at: .unit(Self.dongMo))
            let other = try await store.history(of: c("1"), Self.slug, Self.dongMo, for: neighbour)
            #expect(other?.line.appraisal == nil)
            #expect(try await store.acts().last == "keepRegister")
        }
    }

    @Test func `what is no register of the set, or has no source, is not kept`() async throws {
        try await withStore(.sqlite) { store in
            try await Prepared.open(store)
            await #expect(throws: RegisterFault.unknownRegister("khac")) {
                try await store.keepRegister(
                    "khac", [:], source: "Thông báo số 1", in: Self.slug, table: "xa", under: Self.looking,
                    on: Prepared.occasion())
            }
            await #expect(throws: RegisterFault.sourceMissing) {
                try await store.keepRegister(
                    "phuc-vu", [:], source: " ", in: Self.slug, table: "xa", under: Self.looking,
                    on: Prepared.occasion())
            }
            await #expect(throws: CycleRefusal.denied(.notYours(.importParts))) {
                try await store.keepRegister(
                    "phuc-vu", [:], source: "Thông báo số 1", in: Self.slug, table: "xa", under: Self.looking,
                    on: Prepared.occasion(.leader))
            }
        }
    }
}
