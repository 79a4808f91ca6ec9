import ParIndex
import Tables
import Testing

struct TableCellTests {
    private static func cell(_ value: CellValue, isFormula: Bool = false) -> TableCell {
        TableCell(value, at: CellPlace(row: 11, column: 2), isFormula: isFormula)
    }

    private static func number(_ literal: String, isPercent: Bool = false) -> TableCell {
        cell(CellNumber(literal: literal, isPercent: isPercent).map(CellValue.number) ?? .blank)
    }

    private static func text(_ text: String) -> TableCell { cell(.text(text)) }

    @Test func `points are read from a number and from a text with either mark`() throws {
        let points = Points("1.577")
        #expect(try Self.number("1.577").points() == points)
        #expect(try Self.text("1,577").points() == points)
        #expect(try Self.text(" 1.577\u{A0}").points() == points)
    }

    @Test func `a blank cell holds no points and zero does`() throws {
        #expect(try Self.cell(.blank).points() == nil)
        #expect(try Self.text(" \u{A0}").points() == nil)
        #expect(try Self.number("0").points() == .zero)
    }

    @Test func `a figure is read as its author reads it`() throws {
        #expect(try Self.number("0.979", isPercent: true).quantity() == Quantity("97.9"))
        #expect(try Self.text("97,9 %").quantity() == Quantity("97.9"))
        #expect(try Self.number("192").quantity() == Quantity(192))
    }

    @Test func `a percentage is not taken for points`() {
        let fault = CellFault(CellPlace(row: 11, column: 2), .percentage("97.9%"))
        #expect(throws: fault) { try Self.number("0.979", isPercent: true).points() }
        #expect(fault.problem.what.vi.contains("Ô C12 ghi tỷ lệ “97,9%”"))
    }

    @Test func `a text that is no number says why and where`() {
        #expect(throws: CellFault(CellPlace(row: 11, column: 2), .notNumber("1.234,5", why: .ambiguous))) {
            try Self.text("1.234,5").points()
        }
        #expect(throws: CellFault(CellPlace(row: 11, column: 2), .notNumber("TRUE", why: .unreadable))) {
            try Self.cell(.bool(true)).quantity()
        }
        #expect(throws: CellFault(CellPlace(row: 11, column: 2), .notNumber("0.333333333333333", why: .tooPrecise))) {
            try Self.number("0.33333333333333331").points()
        }
    }

    @Test func `a day is read from a date and from a text`() throws {
        #expect(try Self.cell(.day("2025-07-01")).day() == "2025-07-01")
        #expect(try Self.text("1/7/2025").day() == "2025-07-01")
        #expect(throws: CellFault.self) { try Self.text("31/4/2025").day() }
        #expect(throws: CellFault.self) { try Self.number("45000").day() }
    }

    @Test func `a failed or unsaved calculation is never taken for nothing`() {
        let place = CellPlace(row: 11, column: 2)
        #expect(throws: CellFault(place, .calculation("#DIV/0!"))) { try Self.cell(.error("#DIV/0!")).points() }
        #expect(throws: CellFault(place, .noResult)) { try Self.cell(.blank, isFormula: true).points() }
        #expect(!Self.cell(.blank, isFormula: true).isBlank)
    }

    @Test func `every fault says in both languages which cell it means`() {
        let kinds: [CellFault.Kind] = [
            .notNumber("x", why: .unreadable), .percentage("1%"), .notDay("x"), .calculation("#REF!"), .noResult,
        ]
        for kind in kinds {
            let problem = CellFault(CellPlace(row: 11, column: 2), kind).problem
            #expect(problem.what.vi.contains("C12") && problem.what.en.contains("C12"), "\(problem.code)")
        }
    }
}
