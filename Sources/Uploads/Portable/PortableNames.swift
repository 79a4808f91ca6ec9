import Glibc

/// Finds names such as "/JavaScript" in the bytes of a PDF, also written as "/Java#53cript".
struct PortableNames {
    /// Names that say something of the file.
    enum Mark: String, CaseIterable {
        case javaScript = "JavaScript"
        case launch = "Launch"
        case embeddedFile = "EmbeddedFile"
        case encrypt = "Encrypt"
        /// A stream of packed objects, in which others of these may hide.
        case objects = "ObjStm"
    }

    /// Longest name with every letter escaped, and the sign behind it.
    static let margin = 3 * 12 + 2

    /// Streams of packed objects that are looked through; real files of 20 MB have a few hundred.
    static let mostObjects = 5000

    private(set) var found: Set<Mark> = []
    /// Where streams of packed objects are declared.
    private(set) var objects: [Int] = []

    /// Looks through a piece that begins at `start` of the file; names may not reach beyond its end.
    mutating func scan(_ piece: UnsafeRawBufferPointer, at start: Int) {
        guard let base = piece.baseAddress else { return }
        var place = 0
        while place < piece.count, let hit = memchr(base + place, 0x2F, piece.count - place) {
            place = base.distance(to: UnsafeRawPointer(hit)) + 1
            guard let mark = Self.mark(in: piece, at: place) else { continue }
            found.insert(mark)
            if mark == .objects, objects.count <= Self.mostObjects { objects.append(start + place) }
        }
    }

    /// The mark that the name at `place` is.
    private static func mark(in piece: UnsafeRawBufferPointer, at place: Int) -> Mark? {
        guard place < piece.count, [0x4A, 0x4C, 0x45, 0x4F, 0x23].contains(piece[place]) else { return nil }
        var name: [UInt8] = []
        var place = place
        while place < piece.count, isRegular(piece[place]) {
            guard name.count < 13 else { return nil }
            if piece[place] == 0x23, place + 2 < piece.count, let high = digit(piece[place + 1]),
                let low = digit(piece[place + 2])
            {
                name.append(high << 4 | low)
                place += 3
            } else {
                name.append(piece[place])
                place += 1
            }
        }
        return Mark(rawValue: String(decoding: name, as: UTF8.self))
    }

    /// Neither blank nor one of the signs that end a name.
    private static func isRegular(_ byte: UInt8) -> Bool {
        byte > 0x20 && ![0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x25].contains(byte)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
