/// A phrase that an invitation proposes as password (cụm mật khẩu): syllables that a Vietnamese can say and type.
enum Passphrase {
    /// Five syllables out of 304, drawn evenly: more than 41 bits. Behind a delay that doubles with each wrong try nobody
    /// guesses it; with scrypt at the shipped cost, a stolen database costs ten thousand years of one processor for each account.
    static func propose() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<5).map { _ in syllables[Int.random(in: 0..<syllables.count, using: &generator)] }
            .joined(separator: " ")
    }

    static let syllables: [String] = onsets.flatMap { onset in rhymes.map { onset + $0 } }

    private static let onsets = [
        "b", "ch", "d", "h", "kh", "l", "m", "n", "nh", "ph", "r", "s", "t", "th", "tr", "v",
    ]
    private static let rhymes = [
        "ai", "am", "an", "ang", "anh", "ao", "au", "ay", "oa", "oan", "oi", "om", "ong", "ua", "ui", "um", "ung",
        "uyen",
        "uong",
    ]
}
