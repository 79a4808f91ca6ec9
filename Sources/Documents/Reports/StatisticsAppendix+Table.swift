import ParIndex
import Tables
import Wording

/// The statistics as an annex prints them.
extension StatisticsAppendix {
    /// A table for each catalogue.
    var annexBlocks: [Block] { catalogues.map { .table(table(of: $0)) } }

    /// Code, indicator, unit, figure and note; parts of a line stand below it as "Trong đó".
    func table(of catalogue: IndicatorCatalogue) -> DocumentTable {
        let columns: [DocumentTable.Column] = [
            .init("STT", share: 8, .centre), .init("Chỉ tiêu thống kê", share: 35),
            .init("Đơn vị tính", share: 17, .centre),
            .init("Số liệu", share: 10, .centre, kind: .number(decimals: nil)),
            .init("Ghi chú", share: 30),
        ]
        let header = [
            DocumentTable.Row([
                .init("STT", rows: 2), .init("Chỉ tiêu thống kê", rows: 2, alignment: .centre),
                .init("Kết quả thống kê", columns: 2, alignment: .centre),
                .init("Ghi chú", rows: 2, alignment: .centre),
            ]),
            DocumentTable.Row([.init("Đơn vị tính"), .init("Số liệu")]),
        ]
        return DocumentTable(
            columns, caption: catalogues.count > 1 ? "\(catalogue.title)" : nil, header: header,
            rows: catalogue.groups.flatMap(rows))
    }

    private func rows(_ group: IndicatorCatalogue.Group) -> [DocumentTable.Row] {
        let title = DocumentTable.Row(
            [.init("\(group.code.text)"), .init("\(group.title)"), .init(""), .init(""), .init("")], isHeading: true)
        return [title]
            + group.indicators.enumerated().map { place, indicator in
                row(indicator, number(indicator, after: group.indicators[..<place], before: group.indicators[place...]))
            }
    }

    /// What stands in the first column: the code, or "Trong đó" once for all parts of a line; `nil` below that.
    private func number(
        _ indicator: StatisticalIndicator, after earlier: ArraySlice<StatisticalIndicator>,
        before later: ArraySlice<StatisticalIndicator>
    ) -> DocumentTable.Cell? {
        guard let parent = indicator.parent else { return .init("\(indicator.code.text)") }
        guard earlier.last?.parent != parent else { return nil }
        return .init("Trong đó", rows: later.prefix { $0.parent == parent }.count)
    }

    private func row(_ indicator: StatisticalIndicator, _ number: DocumentTable.Cell?) -> DocumentTable.Row {
        let statistic = statistics[indicator.code]
        let key = "statistic/\(indicator.code.text)"
        let figure = statistic?.value.map { value in
            DocumentTable.Cell("\(value.words(), key)", value: value.number.map { .quantity($0) })
        }
        let note = statistic?.note ?? ""
        return DocumentTable.Row(
            [number].compactMap(\.self) + [
                .init(Passage(indicator.label, indicator.kind == .heading ? .bold : [])),
                .init("\(indicator.unitWords.replacing(" = ", with: "\u{A0}=\u{A0}"))"), figure ?? .init(""),
                note.isEmpty ? .init("") : .init("\(note, "\(key)/note")"),
            ])
    }
}
