import Glibc

/// PNG and JPEG: how large, and whether all of it is there.
struct Picture {
    private let bytes: StoredBytes
    private let limit: Int

    init(_ bytes: StoredBytes, limits: UploadLimits) {
        (self.bytes, limit) = (bytes, limits.pixels)
    }

    /// The chunks of a PNG from the first, IHDR, to the last, IEND.
    func judgePNG() throws(UploadFault) -> CheckedFile.PixelSize {
        guard let head = try bytes.wholeBytes(at: 8, count: 16), Array(head[4..<8]) == Array("IHDR".utf8) else {
            throw .damaged(.png)
        }
        let size = try judged(width: Self.long(head, at: 8), height: Self.long(head, at: 12), kind: .png)
        var place = 8
        for _ in 0..<100_000 {
            guard let chunk = try bytes.wholeBytes(at: place, count: 8) else { throw .damaged(.png) }
            place += 12 + Self.long(chunk, at: 0)
            guard place <= bytes.count else { throw .damaged(.png) }
            if Array(chunk[4...]) == Array("IEND".utf8) { return size }
        }
        throw .damaged(.png)
    }

    /// The segments of a JPEG up to the mark of its end; thumbnails inside segments are passed over with them.
    func judgeJPEG() throws(UploadFault) -> CheckedFile.PixelSize {
        var size: CheckedFile.PixelSize?
        var place = 2
        while let mark = try mark(from: place) {
            if mark.code == 0xD9 {
                guard let size else { break }
                return size
            }
            guard let head = try bytes.wholeBytes(at: mark.place, count: 7) else { break }
            let length = Int(head[0]) << 8 | Int(head[1])
            guard length >= 2 else { break }
            if Self.isFrame(mark.code) {
                let (height, width) = (Int(head[3]) << 8 | Int(head[4]), Int(head[5]) << 8 | Int(head[6]))
                size = try judged(width: width, height: height, kind: .jpeg)
            }
            place = mark.place + length
        }
        throw .damaged(.jpeg)
    }

    private func judged(width: Int, height: Int, kind: UploadKind) throws(UploadFault) -> CheckedFile.PixelSize {
        guard width > 0, height > 0 else { throw .damaged(kind) }
        guard width <= limit / height else { throw .tooManyPixels(width: width, height: height, limit: limit) }
        return CheckedFile.PixelSize(width: width, height: height)
    }

    /// The next mark at or after `start`, with the place behind it; the picture's own bytes lie between marks.
    private func mark(from start: Int) throws(UploadFault) -> (code: UInt8, place: Int)? {
        var start = start
        while start < bytes.count - 1 {
            let piece = try bytes.bytes(at: start, count: 64 << 10)
            if let found = Self.mark(in: piece) { return (piece[found + 1], start + found + 2) }
            start += max(1, piece.count - 1)
        }
        return nil
    }

    /// Where 0xFF stands before a code that is neither stuffing, nor filling, nor a restart.
    private static func mark(in piece: [UInt8]) -> Int? {
        piece.withUnsafeBytes { piece in
            var place = 0
            while let base = piece.baseAddress, place < piece.count - 1,
                let hit = memchr(base + place, 0xFF, piece.count - 1 - place)
            {
                let found = base.distance(to: UnsafeRawPointer(hit))
                if ![0x00, 0x01, 0xFF].contains(piece[found + 1]), !(0xD0...0xD7).contains(piece[found + 1]) {
                    return found
                }
                place = found + 1
            }
            return nil
        }
    }

    /// Start of frame, which says the size: all of 0xC0…0xCF but the tables among them.
    private static func isFrame(_ code: UInt8) -> Bool {
        (0xC0...0xCF).contains(code) && ![0xC4, 0xC8, 0xCC].contains(code)
    }

    private static func long(_ bytes: [UInt8], at place: Int) -> Int {
        bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
}
