import ParIndex
import Testing

struct SeatTests {
    @Test func `a seat is read back from its text`() {
        for seat in [Seat.installation, .authority("187"), .unit(UnitKey("06463", from: "2025-07-01"))] {
            #expect(Seat(text: seat.text) == seat)
        }
    }

    @Test func `what is no seat is refused`() {
        for text in ["", "cap-tren:", "don-vi:06502", "187"] { #expect(Seat(text: text) == nil, "\(text)") }
    }
}
