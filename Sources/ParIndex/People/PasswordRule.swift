/// What a password must be (yêu cầu đối với mật khẩu): long, and nothing that is guessed first. Any characters will do, and
/// nobody is made to change it after so many days: both only lead to worse passwords.
public struct PasswordRule: Sendable {
    public static let longest = 128
    public static let shortestAlone = 15
    public static let shortestWithSecondFactor = 8

    /// Whether the account has a second factor, so that a shorter password will do.
    public var hasSecondFactor: Bool
    /// What others know of the account: the person's name, the unit's, the sign-in name.
    public var knownWords: [String]
    /// Whether a password, in lower case, is among those used most.
    public var isCommon: @Sendable (String) -> Bool

    public init(hasSecondFactor: Bool, knownWords: [String], isCommon: @escaping @Sendable (String) -> Bool) {
        (self.hasSecondFactor, self.knownWords, self.isCommon) = (hasSecondFactor, knownWords, isCommon)
    }

    /// What is wrong with the password; `nil` where it will do.
    public func fault(of password: String) -> PasswordFault? {
        let shortest = hasSecondFactor ? Self.shortestWithSecondFactor : Self.shortestAlone
        guard password.count >= shortest else {
            return .tooShort(length: password.count, shortest: shortest, hasSecondFactor: hasSecondFactor)
        }
        guard password.count <= Self.longest else { return .tooLong(length: password.count, longest: Self.longest) }
        guard !isCommon(password.lowercased()), Set(password).count >= 4, !Self.isRun(password) else { return .common }
        return isGuessable(password) ? .known : nil
    }

    /// Too little is left without what others know.
    private func isGuessable(_ password: String) -> Bool {
        var rest = Self.plain(password)
        let words = knownWords + Self.wordsOfTheField
        let pieces = words.map(Self.plain) + words.flatMap { $0.split(separator: " ").map(Self.plain) }
        for piece in Set(pieces).sorted(by: { $0.count > $1.count }) where piece.count >= 3 {
            rest = rest.replacingAll(piece)
        }
        return rest.count { !$0.isNumber } < 5
    }

    /// "abcdefgh…", "12345678…" and the same backwards.
    private static func isRun(_ password: String) -> Bool {
        let values = password.unicodeScalars.map { Int($0.value) }
        let steps = zip(values, values.dropFirst()).map { $1 - $0 }
        return steps.allSatisfy { $0 == 1 } || steps.allSatisfy { $0 == -1 }
    }

    private static let wordsOfTheField = [
        "mật khẩu", "password", "ubnd", "hđnd", "ủy ban nhân dân", "xã", "phường", "thị trấn", "huyện", "tỉnh", "cchc",
        "cải cách hành chính", "parindex", "chỉ số", "công chức", "admin", "việt nam",
    ]

    private static func plain(_ text: some StringProtocol) -> String {
        String(Folding.fold(text).filter { $0.isLetter || $0.isNumber })
    }
}

/// Why a password will not do.
public enum PasswordFault: Error, Hashable, Sendable {
    case tooShort(length: Int, shortest: Int, hasSecondFactor: Bool)
    case tooLong(length: Int, longest: Int)
    /// Among the passwords that are tried first.
    case common
    /// Made of what others know of the account.
    case known
    /// The two that were typed differ.
    case notRepeated
}

extension String {
    /// Without every occurrence of `piece`.
    fileprivate func replacingAll(_ piece: String) -> String {
        let (text, wanted) = (Array(utf8), Array(piece.utf8))
        var (rest, place): ([UInt8], Int) = ([], 0)
        while place < text.count {
            if place + wanted.count <= text.count, Array(text[place..<place + wanted.count]) == wanted {
                place += wanted.count
            } else {
                rest.append(text[place])
                place += 1
            }
        }
        return String(decoding: rest, as: UTF8.self)
    }
}
