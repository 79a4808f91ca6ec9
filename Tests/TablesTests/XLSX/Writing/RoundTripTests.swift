import ParIndex
import Tables
import Testing

struct RoundTripTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `what was written is read again, cell by cell`(seed: UInt64) throws {
        var random = SteadyNumbers(seed: seed)
        let columns = (0..<Int.random(in: 1...12, using: &random)).map { Self.column($0, &random) }
        let rows = (0..<Int.random(in: 0...60, using: &random)).map { _ in
            SheetTable.Row(columns.map { _ in Self.value(&random) }, isHeading: Bool.random(using: &random))
        }
        let table = SheetTable(name: "a", notes: ["b"], columns: columns, rows: rows)
        let sheet = try Workbook(try SheetTable.workbook([table], title: "", dated: "2023-12-14")).sheets[0]
        for (row, written) in rows.enumerated() {
            for (column, value) in written.cells.enumerated() {
                #expect(sheet[table.headerRow + 1 + row, column].value == value)
            }
        }
        #expect(sheet.rows.count <= table.headerRow + 1 + rows.count)
    }

    private static func column(_ number: Int, _ random: inout SteadyNumbers) -> SheetTable.Column {
        let kinds: [SheetTable.Kind] = [.text, .number(decimals: nil), .number(decimals: 2), .count, .percent, .day]
        return SheetTable.Column(
            "c\(number)", kinds.randomElement(using: &random) ?? .text, isHidden: Bool.random(using: &random))
    }

    private static func value(_ random: inout SteadyNumbers) -> CellValue {
        switch Int.random(in: 0..<7, using: &random) {
        case 0: .blank
        case 1: .text(text(&random))
        case 2: .points(Points(millionths: random.anySize() % 1_000_000_000_000))
        case 3: .percent(Quantity(millionths: random.anySize() % 100_000_000))
        case 4: .bool(Bool.random(using: &random))
        case 5: .day(Day(number: Int.random(in: -25_000...2_900_000, using: &random)))
        default:
            .date(
                Day(number: Int.random(in: -25_000...2_900_000, using: &random)),
                second: Int.random(in: 0..<86_400, using: &random))
        }
    }

    private static func text(_ random: inout SteadyNumbers) -> String {
        let marks = Array("=+-@ \t\n\"'<>&;,._x0Dđấỗ ữ🙂ABCabc019\r\u{7F}\u{B}")
        return String(
            (0...Int.random(in: 0..<30, using: &random)).compactMap { _ in marks.randomElement(using: &random) })
    }
}
