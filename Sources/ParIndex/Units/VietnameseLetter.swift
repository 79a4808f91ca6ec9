/// A letter of the Vietnamese alphabet taken apart: its base letter, the mark that makes it a letter of its own
/// (ă, â, ơ …) and its tone (chữ cái, dấu thanh).
struct VietnameseLetter {
    /// The mark that makes another letter of a base letter, in alphabetical order.
    enum Mark: UInt8 {
        case none, breve, circumflex, horn, stroke
    }

    /// The tone, in the order of dictionaries: a, à, ả, ã, á, ạ.
    enum Tone: UInt8 {
        case level, falling, asking, tumbling, rising, heavy
    }

    /// The small ASCII letter, such as "d" of "Đ".
    var base: UInt8
    var mark: Mark = .none
    var tone: Tone = .level

    /// The letter that a scalar stands for, small or capital; `nil` where it is no Latin letter known here.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A: self.init(base: UInt8(scalar.value))
        case 0x41...0x5A: self.init(base: UInt8(scalar.value + 0x20))
        case 0xC0...0x1B0, 0x1EA0...0x1EF9:
            guard let letter = VietnameseLetter.composed[VietnameseLetter.slot(of: scalar)] else { return nil }
            self = letter
        default: return nil
        }
    }

    private init(base: UInt8, mark: Mark = .none, tone: Tone = .level) {
        (self.base, self.mark, self.tone) = (base, mark, tone)
    }

    /// Puts a combining mark of a decomposed text upon this letter; marks of other languages change nothing.
    mutating func add(_ combining: Unicode.Scalar) {
        switch combining.value {
        case 0x306: mark = .breve
        case 0x302: mark = .circumflex
        case 0x31B: mark = .horn
        case 0x300, 0x340: tone = .falling
        case 0x309: tone = .asking
        case 0x303: tone = .tumbling
        case 0x301, 0x341: tone = .rising
        case 0x323: tone = .heavy
        default: break
        }
    }

    /// Whether the scalar is a mark upon the letter before it.
    static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value)
    }
}

extension VietnameseLetter {
    private static let smallLetters: [(letters: String, base: UInt8, mark: Mark)] = [
        ("aàảãáạ", UInt8(ascii: "a"), .none), ("ăằẳẵắặ", UInt8(ascii: "a"), .breve),
        ("âầẩẫấậ", UInt8(ascii: "a"), .circumflex), ("eèẻẽéẹ", UInt8(ascii: "e"), .none),
        ("êềểễếệ", UInt8(ascii: "e"), .circumflex), ("iìỉĩíị", UInt8(ascii: "i"), .none),
        ("oòỏõóọ", UInt8(ascii: "o"), .none), ("ôồổỗốộ", UInt8(ascii: "o"), .circumflex),
        ("ơờởỡớợ", UInt8(ascii: "o"), .horn), ("uùủũúụ", UInt8(ascii: "u"), .none),
        ("ưừửữứự", UInt8(ascii: "u"), .horn), ("yỳỷỹýỵ", UInt8(ascii: "y"), .none), ("đ", UInt8(ascii: "d"), .stroke),
        // Letters of neighbours in scanned or foreign names; "ð" is often typed for "đ".
        ("äåāą", UInt8(ascii: "a"), .none), ("çćč", UInt8(ascii: "c"), .none), ("ð", UInt8(ascii: "d"), .stroke),
        ("ëēěę", UInt8(ascii: "e"), .none), ("ïîī", UInt8(ascii: "i"), .none), ("ñńň", UInt8(ascii: "n"), .none),
        ("öøō", UInt8(ascii: "o"), .none), ("śš", UInt8(ascii: "s"), .none), ("üûūů", UInt8(ascii: "u"), .none),
        ("ÿ", UInt8(ascii: "y"), .none), ("źżž", UInt8(ascii: "z"), .none),
    ]

    /// Composed letters by slot: U+00C0…U+01B0, then U+1EA0…U+1EF9.
    private static let composed: [VietnameseLetter?] = {
        var table = [VietnameseLetter?](repeating: nil, count: firstBlock + 0x5A)
        for (letters, base, mark) in smallLetters {
            for (offset, character) in letters.enumerated() {
                let tone = letters.unicodeScalars.count == 6 ? Tone(rawValue: UInt8(offset)) ?? .level : .level
                let letter = VietnameseLetter(base: base, mark: mark, tone: tone)
                for scalar in (String(character) + character.uppercased()).unicodeScalars where scalar.value >= 0xC0 {
                    table[slot(of: scalar)] = letter
                }
            }
        }
        return table
    }()

    private static let firstBlock = 0x1B0 - 0xC0 + 1

    private static func slot(of scalar: Unicode.Scalar) -> Int {
        let value = Int(scalar.value)
        return value <= 0x1B0 ? value - 0xC0 : firstBlock + value - 0x1EA0
    }
}
