import Testing

@testable import Tables

struct NumberFormatTests {
    @Test(arguments: [
        "dd/mm/yyyy", "[$-42A]dd mmmm yyyy", "d", "mmm", "yyyy\\-mm\\-dd;@", "\"ngày\" d", "dd/mm/yyyy hh:mm",
    ])
    func `a format with a day, month or year shows a date`(code: String) {
        #expect(NumberFormat(code: code) == .date)
    }

    @Test(arguments: ["0%", "0.00%", "0.0%;[Red]-0.0%"])
    func `a format with a per cent sign shows a percentage`(code: String) {
        #expect(NumberFormat(code: code) == .percent)
    }

    @Test(arguments: [
        "General", "0.00", "#,##0\" đ\"", "hh:mm", "[h]:mm:ss", "mm:ss", "0\" điểm %\"", "[Red]0", "0_d", "@", "0\\d",
    ])
    func `all else shows a number`(code: String) {
        #expect(NumberFormat(code: code) == .plain)
    }
}
