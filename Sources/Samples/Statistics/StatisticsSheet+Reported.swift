import ParIndex

extension StatisticsSheet {
    /// The sheet as it can be reported: a figure that its indicator can not bear goes into the note, with what is odd.
    public func statistics(of catalogue: IndicatorCatalogue) -> [Code: Statistic] {
        let known = Dictionary(catalogue.indicators.map { ($0.code.text, $0) }) { first, _ in first }
        let found = rows.compactMap { row in known[row.code].map { row.statistic($0) } }
        return Dictionary(found.filter { !$0.text.isEmpty }.map { ($0.code, $0) }) { first, _ in first }
    }
}

extension StatisticsRow {
    fileprivate func statistic(_ indicator: StatisticalIndicator) -> Statistic {
        let taken = value.flatMap { try? StatisticValue(typed: $0, for: indicator) }
        let refused = taken == nil ? value.map { "Phụ lục gốc ghi số liệu \($0) ở dòng này." } : nil
        let odd = oddity.map { "Cần xem lại: \($0)." }
        return Statistic(
            code: indicator.code, value: taken,
            note: [note.map(closed), refused, odd].compactMap(\.self).joined(separator: " "),
            changed: Authorship(person: "demo", name: "Dữ liệu minh họa", at: Instant("2023-12-06")))
    }

    /// What is odd in the figure: misprinted codes are put right by the catalogue.
    private var oddity: String? {
        let parts = (remark ?? "").split(separator: "; ").filter { !$0.hasPrefix("Mã in") }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private func closed(_ note: String) -> String { note.hasSuffix(".") ? note : note + "." }
}
