/// Place and date as a paper prints them (địa danh và thời gian ban hành): "Liên Sơn, ngày 04 tháng 5 năm 2024".
struct StatedDate {
    /// How it should read; room for the day stays as it is.
    let right: String

    /// `nil` where it is put together in a way of its own, of which nothing is said.
    init?(_ words: String) {
        let form =
            #/^(?<place>.*?)(?<comma>\s*,?)\s*(?<word>[Nn]gày)(?<day>[\s\d.…_]*)tháng(?<month>[\s\d.…_]*)năm(?<year>.*)$/#
        guard let match = words.wholeMatch(of: form), !match.place.isEmpty else { return nil }
        let day = Self.padded(match.day, below: 10)
        let month = Self.padded(match.month, below: 3)
        right = "\(match.place), ngày\(day)tháng\(month)năm\(match.year)"
    }

    /// " 04 " of " 4 "; anything but a number stays.
    private static func padded(_ text: Substring, below limit: Int) -> String {
        let figure = text.split(separator: " ").joined()
        guard let number = Int(figure) else { return String(text) }
        return figure.count == 1 && number < limit ? " 0\(number) " : String(text)
    }
}
