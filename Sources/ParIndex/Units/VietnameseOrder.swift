/// The order of Vietnamese words in a list of names (thứ tự chữ cái tiếng Việt).
///
/// Syllable by syllable: first the letters a ă â b c d đ e ê … o ô ơ … u ư …, then the tones in the order of
/// dictionaries, a à ả ã á ạ; numbers by their value, "Phường 2" before "Phường 10". Every normal form sorts alike.
/// Names that differ in case only keep the order of their scalars.
public enum VietnameseOrder {
    /// Whether `left` stands before `right`.
    public static func precedes(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
        Key(left) < Key(right)
    }

    /// `items` in the order of their names; items of one name keep their order.
    public static func sorted<Item>(_ items: some Sequence<Item>, by name: (Item) -> String) -> [Item] {
        items.map { (Key(name($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// What a name is sorted by; keys of many names are made once.
    public struct Key: Comparable, Hashable, Sendable {
        /// Bytes whose order is the order of the names: what a database sorts by.
        public let weights: [UInt8]
        private let text: String

        /// The key of a name.
        public init(_ name: some StringProtocol) {
            var writer = KeyWriter()
            for scalar in name.unicodeScalars { writer.add(scalar) }
            writer.endSyllable()
            (weights, text) = (writer.weights, String(name))
        }

        public static func < (left: Key, right: Key) -> Bool {
            if left.weights != right.weights { return left.weights.lexicographicallyPrecedes(right.weights) }
            return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(weights)
        }

        public static func == (left: Key, right: Key) -> Bool {
            left.text.unicodeScalars.elementsEqual(right.text.unicodeScalars)
        }
    }
}

/// Writes weights so that comparing bytes compares names: the end of a syllable (its tone, 1…6) weighs less than any
/// number, a number less than any letter, a letter less than any other sign.
private struct KeyWriter {
    private(set) var weights: [UInt8] = []
    private var letter: VietnameseLetter?
    private var tone = VietnameseLetter.Tone.level
    private var isInSyllable = false
    private var digits: [UInt8] = []

    mutating func add(_ scalar: Unicode.Scalar) {
        if let next = VietnameseLetter(scalar) {
            endNumber()
            endLetter()
            (letter, isInSyllable) = (next, true)
        } else if VietnameseLetter.isCombining(scalar) {
            letter?.add(scalar)
        } else if (0x30...0x39).contains(scalar.value) {
            endLetter()
            isInSyllable = true
            digits.append(UInt8(scalar.value))
        } else if scalar.isASCII || scalar.properties.isWhitespace {
            endSyllable()
        } else {
            endNumber()
            endLetter()
            isInSyllable = true
            weights.append(.max)
            weights.append(contentsOf: scalar.utf8)
        }
    }

    mutating func endSyllable() {
        endNumber()
        endLetter()
        if isInSyllable { weights.append(1 + tone.rawValue) }
        (tone, isInSyllable) = (.level, false)
    }

    private mutating func endLetter() {
        guard let ended = letter else { return }
        weights.append(16 + (ended.base - UInt8(ascii: "a")) * 5 + ended.mark.rawValue)
        if ended.tone != .level { tone = ended.tone }
        letter = nil
    }

    /// A longer number is a larger one once its leading zeros are gone.
    private mutating func endNumber() {
        guard !digits.isEmpty else { return }
        let value = digits.drop { $0 == UInt8(ascii: "0") }
        weights += [8, UInt8(min(value.count, 255))]
        weights += value
        digits = []
    }
}

extension Unicode.Scalar {
    fileprivate var utf8: [UInt8] { Array(String(self).utf8) }
}
