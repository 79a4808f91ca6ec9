/// Numbers of sections as papers print them (đánh số mục).
enum Numerals {
    /// "IV" of 4.
    static func roman(_ number: Int) -> String {
        var (left, text) = (max(0, number), "")
        for (value, letters) in romans {
            while left >= value, text.count < 32 {
                text += letters
                left -= value
            }
        }
        return text
    }

    /// "đ" of 5: the letters of points; behind the last they begin again, doubled.
    static func letter(_ number: Int) -> String {
        let place = max(0, number - 1)
        return String(repeating: letters[place % letters.count], count: place / letters.count + 1)
    }

    private static let romans = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    private static let letters = [
        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x",
        "y",
    ]
}
