import Foundation

/// A font on this machine, as far as to know whether Vietnamese can be set with it (tệp phông chữ).
///
/// Debian 12's fonts-liberation has Times New Roman's measures but no "ơ": papers would come out in a mixture of fonts.
struct FontFile {
    private let bytes: Data

    init?(_ path: String) {
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        self.bytes = bytes
    }

    init(_ bytes: [UInt8]) { self.bytes = Data(bytes) }

    /// Whether it has the letters that only Vietnamese needs.
    var hasVietnamese: Bool { "ơưẠạẾếỀềỰựỸỹ".unicodeScalars.allSatisfy { has(Int($0.value)) } }

    /// Whether a table of characters, of the kind that nearly all fonts have, knows this one.
    func has(_ character: Int) -> Bool {
        guard let table = characterTable, let segments = number(table + 6).map({ $0 / 2 }) else { return false }
        for segment in 0..<segments {
            guard let end = number(table + 14 + 2 * segment),
                let start = number(table + 16 + 2 * (segments + segment))
            else { return false }
            if (start...max(start, end)).contains(character) { return character <= end }
        }
        return false
    }

    /// Where the table of format 4 begins.
    private var characterTable: Int? {
        guard let map = table("cmap"), let count = number(map + 2) else { return nil }
        let places = (0..<count).compactMap { entry -> Int? in
            guard let high = number(map + 8 + 8 * entry), let low = number(map + 10 + 8 * entry) else { return nil }
            return map + high << 16 + low
        }
        return places.first { number($0) == 4 }
    }

    /// Where a table of the font begins.
    private func table(_ name: String) -> Int? {
        let name = Array(name.utf8)
        guard let count = number(4) else { return nil }
        let entry = (0..<count).map { 12 + 16 * $0 }.first { place in
            place + 16 <= bytes.count && bytes[place..<(place + 4)].elementsEqual(name)
        }
        guard let entry, let high = number(entry + 8), let low = number(entry + 10) else { return nil }
        return high << 16 + low
    }

    /// Two bytes, the high one first.
    private func number(_ place: Int) -> Int? {
        guard place >= 0, place + 2 <= bytes.count else { return nil }
        return Int(bytes[place]) << 8 | Int(bytes[place + 1])
    }
}
