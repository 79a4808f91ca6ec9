import ParIndex
import Samples
import Store
import Wording

/// Quảng Thọ's report of 2023 and Đồng Tâm's of the first quarter of that year, from figures and facts of their own.
struct DemoReports {
    let store: Store
    let now: Instant

    /// Adds those that are not there yet.
    func add() async throws {
        try await add(Samples.quangThoStatistics, Samples.quangThoTexts)
        try await add(Samples.dongTamStatistics, Samples.dongTamQuarterTexts)
    }

    private func add(_ sheet: StatisticsSheet, _ words: [ReportSection: String]) async throws {
        guard let period = sheet.reporting,
            let catalogue = ShippedSets.library.catalogues.first(where: { $0.slug == sheet.catalogue }),
            try await store.reportedPeriods(of: sheet.unit, under: nil, for: .installation)?.isEmpty == true
        else { return }
        let figures = sheet.statistics(of: catalogue).values.map { statistic in
            TypedStatistic(
                code: statistic.code.text, value: statistic.value?.typed ?? "", note: statistic.note,
                seen: Statistic.blankMark)
        }
        let texts = words.map { section, text in
            TypedPaperText(place: .period(period, section), text: text, seen: PaperText.blankMark)
        }
        let occasion = occasion(of: sheet.unit)
        try await store.keep(
            figures.sorted { $0.code < $1.code }, of: sheet.unit, period, [catalogue], on: occasion)
        try await store.keep(
            texts.sorted { $0.place.spot < $1.place.spot }, of: sheet.unit, sets: { ShippedSets.bySlug[$0] },
            quoting: .ofIndicators, on: occasion)
    }

    private func occasion(of unit: UnitKey) -> Occasion {
        let appointment = Appointment(
            id: "demo", role: .unitCoordinator, seat: .unit(unit), seatName: "Dữ liệu minh họa")
        let person = Person(id: "demo", name: "Dữ liệu minh họa", appointments: [appointment])
        return Occasion(Actor(person, hasSecondFactor: true), at: now, request: "demo")
    }
}
