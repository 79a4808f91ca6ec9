import ParIndex
import Testing

@testable import Tables

struct SerialDayTests {
    private static func date(_ literal: String, _ epoch: SerialDay.Epoch = .year1900) -> CellValue? {
        CellNumber(literal: literal).flatMap { SerialDay.date($0, epoch) }
    }

    @Test func `the days around the one that 1900 did not have are counted as spreadsheets do`() {
        #expect(Self.date("1") == .day("1900-01-01"))
        #expect(Self.date("59") == .day("1900-02-28"))
        #expect(Self.date("60") == nil)
        #expect(Self.date("61") == .day("1900-03-01"))
        #expect(Self.date("0") == nil)
        #expect(Self.date("0", .year1904) == .day("1904-01-01"))
        #expect(Self.date("-1") == nil)
    }

    @Test func `the last day is that of the calendar`() {
        #expect(Self.date("2958465") == .day("9999-12-31"))
        #expect(Self.date("2958466") == nil)
        #expect(Self.date("1E300") == nil)
    }

    @Test func `a share of a day is told in seconds`() {
        #expect(Self.date("45000.5") == .date("2023-03-15", second: 43_200))
        #expect(Self.date("45000.9999999999") == .day("2023-03-16"))
        #expect(Self.date("45000.000011574") == .date("2023-03-15", second: 1))
    }

    @Test func `every second is written so that it is read again`() {
        for second in stride(from: 0, to: SerialDay.secondsOfDay, by: 7) {
            let serial = SerialDay.serial("2025-07-01", second: second)
            #expect(serial.flatMap { Self.date($0) } == .date("2025-07-01", second: second))
        }
        #expect(SerialDay.serial("1900-02-28", second: 0) == nil)
    }
}
