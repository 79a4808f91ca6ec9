import ParIndex
import Testing

@Suite struct VietnameseOrderTests {
    @Test(arguments: [
        ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "i", "o", "ô", "ơ", "u", "ư", "v", "y"],
        ["ma", "mà", "mả", "mã", "má", "mạ", "mai", "mă", "măn", "mâ"],
        ["Ba Vì", "Bà Bầu", "Bạch Long", "Băng", "Bâng"],
        ["Dân Hòa", "Đa Mai", "Đắk Lắk", "Đông Anh", "Đồng Mỏ", "Đồng Tâm"],
        ["Phường 2", "Phường 3", "Phường 10", "Phường 12", "Phường An Lạc"],
        ["Tiêu chí 1.2", "Tiêu chí 1.10", "Tiêu chí 2.1"],
    ])
    func `names stand as in a Vietnamese dictionary`(names: [String]) {
        #expect(VietnameseOrder.sorted(names.reversed()) { $0 } == names)
    }

    @Test func `decomposed names stand where composed ones stand`() {
        let decomposed = "\u{110}o\u{302}\u{300}ng Mo\u{309}"
        #expect(VietnameseOrder.precedes("Đông Anh", decomposed))
        #expect(VietnameseOrder.precedes(decomposed, "Đồng Tâm"))
    }

    @Test func `capitals do not part names`() {
        #expect(
            VietnameseOrder.sorted(["quảng thọ", "Quảng Phú", "QUẢNG AN"]) { $0 } == [
                "QUẢNG AN", "Quảng Phú", "quảng thọ",
            ])
    }

    @Test func `items of one name keep their order`() {
        let items = [("Liên Sơn", 3), ("Liên Sơn", 1), ("Hà Bắc", 2)]
        #expect(VietnameseOrder.sorted(items, by: \.0).map(\.1) == [2, 3, 1])
    }
}
