/// A QR code as a PNG of one bit to the pixel, its data stored without packing: so small a picture needs none.
struct CodePicture {
    let mark: VerificationMark

    /// The light margin that readers need, in modules.
    private static let margin = 4
    /// Pixels to a module.
    private static let scale = 8

    var bytes: [UInt8] {
        let side = (mark.width + 2 * Self.margin) * Self.scale
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        // One bit of grey.
        Self.add("IHDR", Self.big(side) + Self.big(side) + [1, 0, 0, 0, 0], to: &file)
        Self.add("IDAT", Self.stored(pixels(side)), to: &file)
        Self.add("IEND", [], to: &file)
        return file
    }

    /// Rows from the top, each led by its filter, which is none; 1 is white.
    private func pixels(_ side: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in 0..<side {
            var row = [UInt8](repeating: 0xFF, count: (side + 7) / 8)
            for column in 0..<side where isDark(line / Self.scale - Self.margin, column / Self.scale - Self.margin) {
                row[column / 8] &= ~(0x80 >> UInt8(column % 8))
            }
            bytes += [0] + row
        }
        return bytes
    }

    private func isDark(_ line: Int, _ column: Int) -> Bool {
        let range = 0..<mark.width
        return range.contains(line) && range.contains(column) && mark.isDark[line * mark.width + column]
    }

    /// A zlib stream of stored blocks.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var left = bytes[...]
        repeat {
            let block = left.prefix(65_535)
            left = left.dropFirst(block.count)
            let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
            stream += [left.isEmpty ? 1 : 0, low, high, ~low, ~high] + block
        } while !left.isEmpty
        var (a, b): (Int, Int) = (1, 0)
        for byte in bytes {
            a = (a + Int(byte)) % 65_521
            b = (b + a) % 65_521
        }
        return stream + big(b << 16 | a)
    }

    private static func add(_ name: String, _ content: [UInt8], to file: inout [UInt8]) {
        let named = Array(name.utf8) + content
        file += big(content.count) + named + big(Int(checksum(named)))
    }

    /// CRC-32 as PNG has it.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }

    private static func big(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
