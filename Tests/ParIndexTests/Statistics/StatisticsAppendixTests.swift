import ParIndex
import Testing

struct StatisticsAppendixTests {
    private let changed = Authorship(person: "a", name: "A", at: Instant("2023-12-06"))

    private func appendix(_ figures: [String: Int], _ relation: IndicatorIdentity.Relation) -> StatisticsAppendix {
        let codes = ["1", "1.1", "1.2"].map(c)
        let indicators = codes.map { StatisticalIndicator(code: $0, label: $0.text, unit: nil, kind: .integer) }
        let catalogue = IndicatorCatalogue(
            slug: "thu", title: "Thử", standing: .test, source: Source(document: "Thử"), from: "2023-01-01",
            groups: [.init(code: codes[0], title: "Nhóm", indicators: indicators)],
            identities: [IndicatorIdentity(codes[0], relation, Array(codes.dropFirst()))])
        let statistics = figures.map { code, figure in
            Statistic(code: c(code), value: .number(Quantity(figure)), note: "", changed: changed)
        }
        return StatisticsAppendix([catalogue], Dictionary(uniqueKeysWithValues: statistics.map { ($0.code, $0) }))
    }

    @Test func `parts that add up are no finding, parts that do not are`() {
        #expect(appendix(["1": 222, "1.1": 92, "1.2": 130], .equal).findings.isEmpty)
        let findings = appendix(["1": 222, "1.1": 81, "1.2": 53], .equal).findings
        #expect(findings.map(\.sum) == [Quantity(134)])
        #expect(findings.map(\.whole) == [Quantity(222)])
    }

    @Test func `a blank part may be anything, but too much is too much`() {
        #expect(appendix(["1": 222, "1.1": 92], .equal).findings.isEmpty)
        #expect(appendix(["1.1": 92, "1.2": 130], .equal).findings.isEmpty)
        #expect(appendix(["1": 50, "1.1": 92], .equal).findings.count == 1)
    }

    @Test func `parts within a whole may stay below it`() {
        #expect(appendix(["1": 29, "1.1": 20], .atMost).findings.isEmpty)
        #expect(appendix(["1": 29, "1.1": 20, "1.2": 10], .atMost).findings.count == 1)
    }

    @Test func `lines without figures are asked for all the same`() {
        let progress = appendix(["1": 1], .equal).progress
        #expect(progress.asked == 3 && progress.given == 1)
    }
}

struct ReportReaderTests {
    private let unit = UnitKey("06502", from: nil)

    private func actor(_ role: Role, _ seat: Seat) -> Actor {
        Actor(
            Person(
                id: "p", name: "P", appointments: [Appointment(id: "a", role: role, seat: seat, seatName: "S")]),
            hasSecondFactor: false)
    }

    @Test func `the unit's people write, who oversees all units above it reads`() {
        for role in [Role.unitHead, .unitCoordinator, .unitOfficer] {
            let actor = actor(role, .unit(unit))
            #expect(actor.writesReports(of: unit) && actor.readsReports(of: unit, under: "187"))
        }
        for role in [Role.programmeManager, .leader, .auditor, .councilChair] {
            let actor = actor(role, .authority("187"))
            #expect(actor.readsReports(of: unit, under: "187") && !actor.writesReports(of: unit))
            #expect(!actor.readsReports(of: unit, under: "477") && !actor.readsReports(of: unit, under: nil))
        }
    }

    @Test func `nobody else does`() {
        let strangers = [
            actor(.unitHead, .unit(UnitKey("06463", from: nil))), actor(.appraiser, .authority("187")),
            actor(.administrator, .installation),
        ]
        for actor in strangers {
            #expect(!actor.readsReports(of: unit, under: "187") && !actor.writesReports(of: unit))
        }
    }
}
