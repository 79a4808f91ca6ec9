import Database
import ParIndex

extension Store {
    /// Keeps the lines of a form that were changed in it; `nil` where the person does not fill the unit's reports in.
    ///
    /// All or nothing: throws `StatisticRefusals` with every line that can not be taken. What somebody else changed
    /// meanwhile is refused only where the form changed it too.
    ///
    /// - Returns: how many lines were changed.
    @discardableResult
    public func keep(
        _ typed: [TypedStatistic], of unit: UnitKey, _ period: ReportingPeriod, _ catalogues: [IndicatorCatalogue],
        on occasion: Occasion
    ) async throws -> Int? {
        guard occasion.actor.writesReports(of: unit) else { return nil }
        let appendix = StatisticsAppendix(catalogues)
        return try await record(occasion) { transaction, deeds in
            let kept = try transaction.statistics(unit, period, appendix.indicators)
            var (changes, refusals) = ([Statistic](), [StatisticRefusal]())
            for line in typed {
                do throws(StatisticRefusal) {
                    if let change = try line.change(appendix, kept, on: occasion) { changes.append(change) }
                } catch {
                    refusals.append(error)
                }
            }
            guard refusals.isEmpty else { throw StatisticRefusals(refusals) }
            for change in changes {
                try transaction.keep(change, unit, period)
                deeds.note(
                    Deed(
                        "keepStatistic", "\(period.path(of: unit))/\(change.code)", before: kept[change.code]?.text,
                        after: change.text))
            }
            return changes.count
        }
    }
}

extension TypedStatistic {
    /// Whether the form says something else than what it was opened over; what can not be taken does.
    public func isChanged(_ appendix: StatisticsAppendix) -> Bool {
        guard let indicator = Code(code).flatMap({ appendix.indicator($0) }),
            let value = try? StatisticValue(typed: value, for: indicator)
        else { return !value.isEmpty || SeenMark(of: note.isEmpty ? "" : " | \(note)") != seen }
        return Statistic.mark(value, note) != seen
    }

    /// The figure to be kept; `nil` where the form left the line as it was.
    fileprivate func change(
        _ appendix: StatisticsAppendix, _ kept: [Code: Statistic], on occasion: Occasion
    ) throws(StatisticRefusal) -> Statistic? {
        guard let code = Code(code), let indicator = appendix.indicator(code) else {
            throw StatisticRefusal(unknown: code)
        }
        let actor = occasion.actor.person
        let statistic = try Statistic(
            indicator, typed: value, note: note,
            changed: Authorship(person: actor.id, name: actor.name, at: occasion.at))
        let now = kept[code]
        guard statistic.mark != now?.mark ?? Statistic.blankMark, statistic.mark != seen else { return nil }
        if let now, now.mark != seen {
            throw StatisticRefusal(indicator, .changedMeanwhile(kept: now.text, by: now.changed.name))
        }
        return statistic
    }
}

extension ReportingPeriod {
    /// The path under which the record keeps what happens to a unit's report.
    func path(of unit: UnitKey) -> String { "so-lieu/\(unit)/\(text)" }
}
