import CZlib

/// The objects that a PDF packs into streams, looked through for names.
struct PackedObjects {
    /// Unpacked bytes that are looked through in all; beyond that the file counts as not wholly read.
    private static let most = 64 << 20

    private(set) var found: Set<PortableNames.Mark> = []
    /// Whether every such stream could be unpacked.
    private(set) var isWhole = true
    private var left = most

    init(in bytes: StoredBytes, at places: [Int]) throws(UploadFault) {
        isWhole = places.count <= PortableNames.mostObjects
        for place in places.prefix(PortableNames.mostObjects) {
            let head = try bytes.bytes(at: place, count: 4096)
            guard let word = head.firstRange(of: Array("stream".utf8)), left > 0 else {
                isWhole = false
                return
            }
            let rest = head[word.upperBound...].prefix(2)
            let gap = rest.starts(with: [0x0D, 0x0A]) ? 2 : 1
            try unpack(bytes, at: place + word.upperBound + gap)
        }
    }

    private mutating func unpack(_ bytes: StoredBytes, at start: Int) throws(UploadFault) {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return }
        defer { inflateEnd(&stream) }
        var (place, status, tail): (Int, Int32, [UInt8]) = (start, Z_OK, [])
        while status == Z_OK, left > 0 {
            var piece = try bytes.bytes(at: place, count: 16 << 10)
            guard !piece.isEmpty else { break }
            place += piece.count
            status = step(&stream, &piece, &tail)
        }
        if status != Z_STREAM_END { isWhole = false }
    }

    /// Unpacks one piece and looks through what comes out, together with the end of what came before.
    private mutating func step(_ stream: inout z_stream, _ piece: inout [UInt8], _ tail: inout [UInt8]) -> Int32 {
        var room = [UInt8](repeating: 0, count: 64 << 10)
        let size = room.count
        return piece.withUnsafeMutableBufferPointer { piece in
            stream.next_in = piece.baseAddress
            stream.avail_in = UInt32(piece.count)
            var status = Z_OK
            repeat {
                let count = room.withUnsafeMutableBufferPointer { room in
                    stream.next_out = room.baseAddress
                    stream.avail_out = UInt32(size)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return size - Int(stream.avail_out)
                }
                left -= count
                look(through: room[..<count], &tail)
            } while status == Z_OK && stream.avail_out == 0 && left > 0
            return status == Z_BUF_ERROR ? Z_OK : status
        }
    }

    private mutating func look(through bytes: ArraySlice<UInt8>, _ tail: inout [UInt8]) {
        var names = PortableNames()
        let text = tail + bytes
        text.withUnsafeBytes { names.scan($0, at: 0) }
        found.formUnion(names.found)
        tail = Array(text.suffix(PortableNames.margin))
    }
}
