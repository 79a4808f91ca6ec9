import Documents
import Hummingbird
import Pages
import ParIndex
import Store

extension Program {
    /// The catalogues whose figures a period's report asks for: those that count in it.
    func catalogues(for period: ReportingPeriod) -> [IndicatorCatalogue] {
        library.catalogues.filter { $0.counts(in: period) }
    }

    /// A unit as the latest round or else the gazetteer knows it; `nil` for a unit that nobody knows.
    func reportingUnit(_ unit: UnitKey) async throws -> Participant? {
        if let known = try await store.latestParticipant(unit) { return known }
        return gazetteer.commune(unit).map { commune in
            Participant(
                unit: commune.key, name: commune.fullName, kind: commune.kind.participantKind,
                superior: NamedKey(commune.superior.key.code, commune.superior.name),
                province: NamedKey(commune.province.key.code, commune.province.name))
        }
    }

    /// The report of a unit's period for whoever runs the installation; `nil` where nothing was kept of it.
    ///
    /// - Parameter code: the official code, or the unit's key ("06463@2025-07-01") where a code was reused.
    public func periodicReport(_ code: String, _ period: ReportingPeriod) async throws -> Document? {
        let units = try await store.reportingUnits(code: code, period)
        guard let key = UnitKey(parsing: code) ?? (units.count == 1 ? units.first : nil),
            let unit = try await reportingUnit(key),
            let report = try await store.periodReport(
                of: key, under: nil, period, catalogues(for: period), for: .installation)
        else { return nil }
        return report.isEmpty ? nil : paper(of: report, unit)
    }

    /// The draft of a report.
    func paper(of report: PeriodReport, _ unit: Participant) -> Document {
        PeriodicReportPaper(
            unit, report.content, now: clock(), recordHead: report.head.description
        ).document
    }
}

extension PeriodReport {
    /// Its figures, with what people wrote by section.
    var content: PeriodContent {
        let words = texts.values.reduce(into: [ReportSection: String]()) { words, text in
            if case .period(_, let section) = text.place { words[section] = text.text }
        }
        return PeriodContent(period, appendix, texts: words)
    }

    /// Whether nothing was kept of it.
    var isEmpty: Bool { appendix.statistics.isEmpty && texts.allSatisfy(\.value.text.isEmpty) }
}

extension Commune.Kind {
    fileprivate var participantKind: Participant.Kind {
        switch self {
        case .rural: .commune
        case .ward: .ward
        case .township: .township
        case .specialZone: .specialZone
        }
    }
}

/// A report that somebody may see, with its unit.
struct FoundReport {
    let unit: Participant
    let report: PeriodReport
    let heading: ReportHeading
}

extension Program {
    /// The report that an address names; not found where who asks may not see it.
    func report(_ context: AppContext) async throws -> FoundReport {
        let (key, actor) = (try context.unit(), try context.actor)
        guard let period = ReportingPeriod(try context.parameter("period")),
            let unit = try await reportingUnit(key),
            let report = try await store.periodReport(
                of: key, under: unit.superior.code, period, catalogues(for: period), for: .person(actor))
        else { throw HTTPError(.notFound) }
        let name = UnitName(key: key, name: unit.name)
        return FoundReport(
            unit: unit, report: report,
            heading: ReportHeading(name, period, isWritable: actor.writesReports(of: key)))
    }
}
