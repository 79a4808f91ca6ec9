/// A short name for addresses (tên trong địa chỉ): small ASCII letters and digits, parted by "-".
public enum Slug {
    /// The most signs that a name in an address has.
    public static let longest = 60

    /// A name made of a title: "Chỉ số CCHC năm 2023" gives "chi-so-cchc-nam-2023".
    public static func proposed(for title: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        for byte in Folding.fold(title).utf8.prefix(4 * longest) {
            if isPlain(byte) {
                bytes.append(byte)
            } else if let last = bytes.last, last != dash {
                bytes.append(dash)
            }
        }
        let cut = bytes.prefix(longest)
        return String(decoding: cut.last == dash ? cut.dropLast() : cut, as: UTF8.self)
    }

    /// Whether a text can be a name in an address.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8)
        guard (1...longest).contains(bytes.count), bytes.first != dash, bytes.last != dash else { return false }
        return bytes.allSatisfy { isPlain($0) || $0 == dash }
    }

    private static let dash = UInt8(ascii: "-")

    private static func isPlain(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
