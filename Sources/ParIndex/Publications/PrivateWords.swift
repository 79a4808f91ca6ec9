/// Finds in a reason for the public what may say too much of a person (từ ngữ nhạy cảm): discipline, health, family, names.
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

    /// All findings in the order of the text.
    public func findings(in text: String) -> [Finding] {
        let words = Self.words(of: text)
        let folded = words.map { $0.lowercased() }
        return words.indices.flatMap { place -> [Finding] in
            let rest = folded[place...]
            let found = phrases.filter { rest.starts(with: $0.words) }.map { phrase in
                Finding(phrase.kind, words[place..<(place + phrase.words.count)].joined(separator: " "))
            }
            return found + [name(at: place, words, folded)].compactMap { $0 }
        }
    }

    /// A title with a capitalised word behind it, or a surname with one.
    private func name(at place: Int, _ words: [String], _ folded: [String]) -> Finding? {
        if let title = titles.first(where: { folded[place...].starts(with: $0) }) {
            let next = place + title.count
            guard words.indices.contains(next), words[next].isCapitalised else { return nil }
            return Finding(.person, words[place...next].joined(separator: " "))
        }
        guard surnames.contains(folded[place]), words[place].isCapitalised, words.indices.contains(place + 1),
            words[place + 1].isCapitalised, place == 0 || !Self.isNamed(by: folded[place - 1])
        else { return nil }
        return Finding(.person, words[place...(place + 1)].joined(separator: " "))
    }

    /// What stands before the name of a place: "xã Hà Bắc" names nobody.
    private static func isNamed(by word: String) -> Bool {
        ["xã", "phường", "trấn", "huyện", "tỉnh", "phố", "thôn", "bản", "khu", "đường"].contains(word)
    }

    private static func words(of text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == "/") }.map(String.init)
    }
}

extension String {
    fileprivate var isCapitalised: Bool { first?.isUppercase == true }
}
