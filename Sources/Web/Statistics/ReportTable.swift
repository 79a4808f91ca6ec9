import Pages
import ParIndex
import Store
import Tables
import Wording

/// Figures of a pasted or uploaded table, found by the codes of its first column or, for lines without one, by name.
struct ReportTable {
    /// What was read, by the text of the code.
    private(set) var lines: [String: ReportLineInput] = [:]
    /// Codes that no catalogue has.
    private(set) var refusals: [StatisticRefusal] = []

    private let appendix: StatisticsAppendix
    /// The last line that had a code of its own: misprinted codes and lines without any belong below it.
    private var last: StatisticalIndicator?

    init(_ rows: [[TableCell]], _ appendix: StatisticsAppendix) {
        self.appendix = appendix
        for row in rows { take(row.sorted { $0.place.column < $1.place.column }) }
    }

    private mutating func take(_ row: [TableCell]) {
        let texts = Dictionary(row.map { ($0.place.column, $0.text) }) { first, _ in first }
        let width = (texts.keys.max() ?? -1) + 1
        let cells = (0..<width).map { texts[$0] ?? "" }
        guard let first = cells.first, width > 1 else { return }
        guard let indicator = indicator(first, label: width > 3 ? cells[1] : "") else {
            // Titles, headers and groups begin with words or a bare number; a code has a point in it.
            let isCode = first.contains(".") && Code(first)?.parent != nil
            if isCode { refusals.append(StatisticRefusal(unknown: first)) }
            return
        }
        if indicator.parent == nil { last = indicator }
        let (value, note) =
            width > 3 ? (cells[3], width > 4 ? cells[4] : "") : (cells[1], width > 2 ? cells[2] : "")
        guard !value.isEmpty || !note.isEmpty else { return }
        lines[indicator.code.text] = ReportLineInput(value: value, note: note)
    }

    private func indicator(_ code: String, label: String) -> StatisticalIndicator? {
        guard let found = Code(code), found.parent != nil else {
            return label.isEmpty ? nil : part(named: label)
        }
        // "1.2/1.1.1": a code that its paper prints a second time below another line.
        let above = last.flatMap { $0.code.parent.map { [$0.text] } ?? [] } ?? []
        let aliases = (above + [last?.code.text ?? ""]).map { "\($0)/\(found.text)" }
        return appendix.indicators.first { !Set($0.aliases).isDisjoint(with: aliases) } ?? appendix.indicator(found)
    }

    /// A line below the last one ("Trong đó"), by its name without marks and case.
    private func part(named label: String) -> StatisticalIndicator? {
        let folded = Folding.fold(label)
        return appendix.indicators.first { $0.parent == last?.code && Folding.fold($0.label) == folded }
    }
}
