/// Finds in a reason for the public what may say too much of a person (từ ngữ nhạy cảm): discipline, health, family, names,
/// numbers and addresses of a person.
///
/// It only warns: who releases a reason decides.
public struct PrivateWords: Sendable {
    /// What a word touches.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case discipline
        case health
        case family
        /// A person named, or addressed by a title.
        case person
        /// What looks like the number of a telephone or of an identity card, or a mail address.
        case contact
    }

    /// A place in a text.
    public struct Finding: Hashable, Sendable {
        public var kind: Kind
        /// The words as they stand in the text.
        public var words: String

        public init(_ kind: Kind, _ words: String) {
            (self.kind, self.words) = (kind, words)
        }
    }

    private var phrases: [(kind: Kind, words: [String])] = []
    /// Titles that stand before a name.
    private var titles: [[String]] = []
    private var surnames: Set<String> = []

    /// Reads lines of kind, tab, words; lines that begin with "#" and lines of an unknown kind are passed over.
    public init(_ lines: [UInt8]) {
        for line in lines.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let parts = String(decoding: line, as: UTF8.self).split(separator: "\t")
            guard parts.count == 2 else { continue }
            let words = parts[1].split(separator: " ").map { $0.lowercased() }
            switch parts[0] {
            case "surname": surnames.insert(words.joined(separator: " "))
            case Substring(Kind.person.rawValue): titles.append(words)
            default: if let kind = Kind(rawValue: String(parts[0])) { phrases.append((kind, words)) }
            }
        }
    }

    /// All findings in the order of the text, numbers and addresses behind the others.
    public func findings(in text: String) -> [Finding] {
        let (words, starts) = Self.words(of: text)
        let folded = words.map { $0.lowercased() }
        var named = 0
        let found = words.indices.flatMap { place -> [Finding] in
            let rest = folded[place...]
            let found = phrases.filter { rest.starts(with: $0.words) }.map { phrase in
                Finding(phrase.kind, words[place..<(place + phrase.words.count)].joined(separator: " "))
            }
            // The words of a name that was found begin no other one.
            guard place >= named, let name = name(at: place, words, folded, starts) else { return found }
            named = name.upperBound
            return found + [Finding(.person, words[name].joined(separator: " "))]
        }
        return found + Self.contacts(in: text)
    }

    /// A title with capitalised words behind it, or a surname with some.
    private func name(
        at place: Int, _ words: [String], _ folded: [String], _ starts: Set<Int>
    ) -> Range<Int>? {
        let end = { (start: Int) in
            words.indices.first { $0 >= start && (!words[$0].isCapitalised || starts.contains($0)) } ?? words.count
        }
        if let title = titles.first(where: { folded[place...].starts(with: $0) }) {
            let (first, last) = (place + title.count, end(place + title.count))
            return last > first ? place..<last : nil
        }
        guard surnames.contains(folded[place]), words[place].isCapitalised,
            place == 0 || !Self.isNamed(by: folded[place - 1])
        else { return nil }
        let last = end(place + 1)
        return last > place + 1 ? place..<last : nil
    }

    private static func contacts(in text: String) -> [Finding] {
        let addresses = text.split(whereSeparator: \.isWhitespace).filter(isMailAddress).map {
            Finding(.contact, String($0))
        }
        return addresses + numbers(in: text).filter(isContact).map { Finding(.contact, $0) }
    }

    private static func isMailAddress(_ word: Substring) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[0].last?.isLetter ?? parts[0].last?.isNumber ?? false
            && parts[1].contains(".")
    }

    /// Digits in one run, with the blanks, dots and strokes between them.
    private static func numbers(in text: String) -> [String] {
        var numbers: [String] = []
        var (run, between) = ("", "")
        for character in text + "\n" {
            if character.isASCII, character.isNumber {
                run += between + String(character)
                between = ""
            } else if !run.isEmpty, between.isEmpty, " .-".contains(character) {
                between = String(character)
            } else {
                if !run.isEmpty { numbers.append(run) }
                (run, between) = ("", "")
            }
        }
        return numbers
    }

    /// Nine to twelve digits, as telephones and identity cards have; an amount of money grouped by dots is neither, and
    /// figures beside each other are one number only where it begins with 0.
    private static func isContact(_ number: String) -> Bool {
        guard (9...12).contains(number.count(where: \.isNumber)) else { return false }
        let groups = number.split(separator: ".")
        let isAmount = !number.hasPrefix("0") && groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
        return !isAmount && (number.hasPrefix("0") || number.allSatisfy(\.isNumber))
    }

    /// What stands before the name of a place: "xã Hà Bắc" names nobody.
    private static func isNamed(by word: String) -> Bool {
        ["xã", "phường", "trấn", "huyện", "tỉnh", "phố", "thôn", "bản", "khu", "đường"].contains(word)
    }

    /// The words, and which of them stand behind a comma, a stop or the like.
    private static func words(of text: String) -> (words: [String], starts: Set<Int>) {
        var (words, starts): ([String], Set<Int>) = ([], [])
        var word = ""
        for character in text + " " {
            if character.isLetter || character.isNumber || character == "/" {
                word.append(character)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = ""
            if !character.isWhitespace { starts.insert(words.count) }
        }
        return (words, starts)
    }
}

extension String {
    fileprivate var isCapitalised: Bool { first?.isUppercase == true }
}
