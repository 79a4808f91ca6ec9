import Database
import ParIndex
import Samples
import Store
import TestDatabases
import Testing

struct ReportingTests {
    private static let now = Instant("2023-12-06")
    private static let unit = Samples.quangTho
    private static let catalogue = IndicatorCatalogue(
        slug: "thu", title: "Thử", standing: .test, source: Source(document: "Thử"), from: "2023-01-01",
        groups: [
            .init(
                code: c("1"), title: "Chỉ đạo",
                indicators: [
                    StatisticalIndicator(code: c("1.1"), label: "Kế hoạch", unit: nil, kind: .heading),
                    StatisticalIndicator(code: c("1.1.1"), label: "Số nhiệm vụ", unit: "nhiệm vụ", kind: .integer),
                    StatisticalIndicator(code: c("1.1.2"), label: "Tỷ lệ", unit: "%", kind: .percent),
                ])
        ])

    private static func occasion(_ name: String = "Phan Thị Báo", at seat: Seat = .unit(unit)) -> Occasion {
        let appointment = Appointment(id: name, role: .unitOfficer, seat: seat, seatName: "UBND xã")
        return Occasion(
            Actor(Person(id: name, name: name, appointments: [appointment]), hasSecondFactor: false), at: now,
            request: "r")
    }

    private func period(_ text: String = "2023") throws -> ReportingPeriod { try #require(ReportingPeriod(text)) }

    private func line(_ code: String, _ value: String, note: String = "", seen: String = "") -> TypedStatistic {
        TypedStatistic(code: code, value: value, note: note, seen: SeenMark(of: seen))
    }

    private func keep(
        _ lines: [TypedStatistic], _ store: Store, on occasion: Occasion = Self.occasion()
    ) async throws -> Int? {
        try await store.keep(lines, of: Self.unit, period(), [Self.catalogue], on: occasion)
    }

    private func report(_ store: Store, _ text: String = "2023") async throws -> PeriodReport? {
        try await store.periodReport(of: Self.unit, under: nil, period(text), [Self.catalogue], for: .installation)
    }

    @Test(arguments: TestEngine.present)
    func `figures are kept with their author and on record, what did not change is not`(kind: TestEngine) async throws {
        try await withStore(kind) { store in
            #expect(try await keep([line("1.1.1", "29"), line("1.1.2", "", note: "Chưa rõ")], store) == 2)
            #expect(try await keep([line("1.1.1", "29", seen: "29"), line("1.1", "")], store) == 0)
            let report = try #require(try await report(store))
            #expect(report.appendix.number(c("1.1.1")) == Quantity(29))
            #expect(report.appendix.statistics[c("1.1.2")]?.note == "Chưa rõ")
            #expect(report.appendix.statistics[c("1.1.1")]?.changed.name == "Phan Thị Báo")
            let entries = try await store.recordEntries(
                of: "so-lieu/\(Self.unit)/2023", by: .system, at: Self.now, request: "")
            #expect(entries.filter { $0.deed.act == "keepStatistic" }.count == 2)
            #expect(try await self.report(store, "2024")?.before[c("1.1.1")]?.value?.text == "29")
        }
    }

    @Test(arguments: TestEngine.present)
    func `one wrong line keeps the whole form from being saved, and all wrong lines are told`(
        kind: TestEngine
    ) async throws {
        try await withStore(kind) { store in
            do {
                _ = try await keep(
                    [line("1.1.1", "29"), line("1.1.2", "130"), line("9.9", "1"), line("1.1", "5")], store)
                Issue.record("taken")
            } catch let refusals as StatisticRefusals {
                #expect(refusals.all.map(\.reason) == [.aboveWhole("130"), .unknownCode, .onlyGroups])
            }
            #expect(try await report(store)?.appendix.statistics.isEmpty == true)
        }
    }

    @Test(arguments: TestEngine.present)
    func `two who fill one form in do not undo each other`(kind: TestEngine) async throws {
        try await withStore(kind) { store in
            _ = try await keep([line("1.1.1", "29")], store)
            let other = Self.occasion("Lê Văn Khác")
            // The second had the form open before the first saved, and changed another line only.
            #expect(try await keep([line("1.1.1", ""), line("1.1.2", "100")], store, on: other) == 1)
            await #expect(throws: StatisticRefusals.self) {
                try await keep([line("1.1.1", "30")], store, on: other)
            }
            #expect(try await report(store)?.appendix.number(c("1.1.1")) == Quantity(29))
            #expect(try await keep([line("1.1.1", "30", seen: "29")], store, on: other) == 1)
        }
    }

    @Test(arguments: TestEngine.present)
    func `nobody of another unit writes, and who may not read is told of nothing`(kind: TestEngine) async throws {
        try await withStore(kind) { store in
            let stranger = Self.occasion("Lạ", at: .unit(Samples.dongMo))
            #expect(try await keep([line("1.1.1", "1")], store, on: stranger) == nil)
            let reader = PaperReader.person(stranger.actor)
            let report = try await store.periodReport(
                of: Self.unit, under: "477", period(), [Self.catalogue], for: reader)
            #expect(report == nil)
            let periods = try await store.reportedPeriods(of: Self.unit, under: "477", for: reader)
            #expect(periods == nil)
        }
    }

    @Test(arguments: TestEngine.present)
    func `texts are kept, and told of where somebody else changed them`(kind: TestEngine) async throws {
        try await withStore(kind) { store in
            let place = PaperText.Place.period(try period(), .plan)
            func write(
                _ text: String, by name: String = "Phan Thị Báo", at seat: Seat = .unit(Self.unit)
            ) async throws -> Int? {
                try await store.keep(
                    [TypedPaperText(place: place, text: text, seen: PaperText.blankMark)], of: Self.unit,
                    sets: { _ in nil }, quoting: .ofIndicators, on: Self.occasion(name, at: seat))
            }
            #expect(try await write("Kế hoạch số 05") == 1)
            let kept = try #require(try await report(store)?.texts[place])
            #expect((kept.text, kept.changed.name) == ("Kế hoạch số 05", "Phan Thị Báo"))
            await #expect(throws: PaperTextRefusal.changedMeanwhile(kept)) {
                try await write("Kế hoạch số 06", by: "Khác")
            }
            #expect(try await write("Lạ", by: "Lạ", at: .unit(Samples.dongMo)) == nil)
            #expect(try await report(store, "2024")?.texts.isEmpty == true)
            _ = try await keep([line("1.1.1", "29"), line("1.1.2", "", note: "x")], store)
            let periods = try #require(
                try await store.reportedPeriods(of: Self.unit, under: nil, for: .installation))
            #expect(periods.map(\.period) == [try period()])
            #expect(periods.map { [$0.figures, $0.texts] } == [[1, 1]])
            #expect(try await store.reportingUnits(code: "19894", period()) == [Self.unit])
            #expect(try await store.reportingUnits(code: "1989", period()).isEmpty)
        }
    }
}
