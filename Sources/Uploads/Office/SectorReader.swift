/// Follows the chains of sectors in a compound file, never longer than the file itself.
struct SectorReader {
    /// From here on a number is no sector but a mark: end of chain, free.
    static let special: UInt32 = 0xFFFF_FFFA

    let bytes: StoredBytes
    let size: Int
    let kind: UploadKind

    /// The whole allocation table: for each sector the next of its chain.
    func table(_ head: [UInt8]) throws(UploadFault) -> [UInt32] {
        var sectors = (0..<109).map { head.long(at: 76 + 4 * $0) }.filter { $0 < Self.special }
        var next = head.long(at: 68)
        var left = bytes.count / size
        while next < Self.special {
            left -= 1
            guard left >= 0 else { throw .damaged(kind) }
            let more = Self.longs(try sector(next))
            sectors += more.dropLast().filter { $0 < Self.special }
            next = more.last ?? Self.special
        }
        // A sector of the table tells of size / 4 others; real files have hardly more than they need.
        guard sectors.count <= bytes.count / size / (size / 4) * 2 + 8 else { throw .damaged(kind) }
        var table: [UInt32] = []
        for number in sectors { table += Self.longs(try sector(number)) }
        return table
    }

    /// The sectors from `start` to the end of the chain.
    func chain(_ start: UInt32, _ table: [UInt32]) throws(UploadFault) -> [UInt32] {
        var chain: [UInt32] = []
        var next = start
        while next < Self.special {
            guard Int(next) < table.count, chain.count < table.count else { throw .damaged(kind) }
            chain.append(next)
            next = table[Int(next)]
        }
        return chain
    }

    /// All bytes of a chain, 4 MB at most: directories and tables are much smaller.
    func content(_ start: UInt32, _ table: [UInt32]) throws(UploadFault) -> [UInt8] {
        var content: [UInt8] = []
        let sectors = try chain(start, table)
        guard sectors.count <= (4 << 20) / size else { throw .damaged(kind) }
        for number in sectors { content += try sector(number) }
        return content
    }

    /// Where a sector begins in the file: the header takes the room of one.
    func place(_ sector: UInt32) -> Int { (Int(sector) + 1) * size }

    static func longs(_ bytes: [UInt8]) -> [UInt32] {
        stride(from: 0, to: bytes.count - 3, by: 4).map(bytes.long)
    }

    private func sector(_ number: UInt32) throws(UploadFault) -> [UInt8] {
        guard let sector = try bytes.wholeBytes(at: place(number), count: size) else { throw .damaged(kind) }
        return sector
    }
}
