/// Blanks at which no line may end: between a number and what it counts or names (dấu cách không ngắt).
enum FixedBlanks {
    static let blank = "\u{A0}"

    /// The text with such blanks where they belong.
    static func set(in text: String) -> String {
        guard text.utf8.contains(where: { (48...57).contains($0) }) else { return text }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count > 1 else { return text }
        var joined = String(words[0])
        joined.reserveCapacity(text.utf8.count + 16)
        for (word, next) in zip(words, words.dropFirst()) {
            joined += belongTogether(word, next) ? blank : " "
            joined += next
        }
        return joined
    }

    /// The name of a committee in two parts that end no line within: what it is, and of which place. A long name stays as
    /// it is, since it needs its blanks to fit.
    static func parted(_ name: String) -> String {
        let committee = "Ủy ban nhân dân "
        guard name.hasPrefix(committee), name.count <= committee.count + 24 else { return name }
        let parts = [committee.dropLast(), name.dropFirst(committee.count)]
        return parts.map { $0.split(separator: " ").joined(separator: blank) }.joined(separator: " ")
    }

    private static func belongTogether(_ word: Substring, _ next: Substring) -> Bool {
        if word.utf8.last.map(isDigit) == true { return counted.contains(next.prefix { $0.isLetter || $0 == "%" }) }
        // Room to write by hand is made of fixed blanks: what stands behind it counts.
        let last = word.split(separator: Character(blank)).last ?? word
        return next.utf8.first.map(isDigit) == true && naming.contains(last)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static let counted: Set<Substring> = [
        "%", "điểm", "hồ", "xã", "phường", "thôn", "đồng", "triệu", "tỷ", "người", "văn", "thủ", "dịch", "nhiệm",
        "ngày",
        "giờ", "tiêu", "đơn", "phiếu", "lượt", "km", "m", "máy",
    ]
    private static let naming: Set<Substring> = [
        "số", "Số", "ngày", "Ngày", "tháng", "Tháng", "năm", "Năm", "Điều", "khoản", "Khoản", "quý", "Quý", "Phần",
    ]
}
