/// The container of DOC and XLS: a small file system inside a file ([MS-CFB]).
struct CompoundFile {
    /// One storage (folder) or stream (file) of it; the tree does not matter here.
    struct Entry {
        let name: String
        let isStorage: Bool
        let isRoot: Bool
        fileprivate let start: UInt32
        let size: Int
    }

    let entries: [Entry]
    private let bytes: StoredBytes
    private let sectorSize: Int
    private let smallSectorSize: Int
    private let smallLimit: Int
    private let table: [UInt32]
    private let smallTable: [UInt32]
    /// The sectors that hold all small streams.
    private let smallSectors: [UInt32]

    /// Reads header, allocation table and directory.
    init(_ bytes: StoredBytes, as kind: UploadKind) throws(UploadFault) {
        guard let head = try bytes.wholeBytes(at: 0, count: 512) else { throw .damaged(kind) }
        let (shift, smallShift) = (head.short(at: 30), head.short(at: 32))
        guard shift == 9 || shift == 12, smallShift == 6 else { throw .damaged(kind) }
        let reader = SectorReader(bytes: bytes, size: 1 << shift, kind: kind)
        let table = try reader.table(head)
        let directory = try reader.content(head.long(at: 48), table)
        let entries = stride(from: 0, to: directory.count - 127, by: 128).compactMap {
            Entry(Array(directory[$0..<$0 + 128]), isLarge: shift == 12)
        }
        guard let root = entries.first(where: \.isRoot) else { throw .damaged(kind) }
        (self.bytes, self.entries, self.table) = (bytes, entries, table)
        (sectorSize, smallSectorSize, smallLimit) = (1 << shift, 1 << smallShift, Int(head.long(at: 56)))
        smallSectors = root.size == 0 ? [] : try reader.chain(root.start, table)
        let small = head.long(at: 60)
        smallTable = small >= SectorReader.special ? [] : SectorReader.longs(try reader.content(small, table))
    }

    /// Whether a storage or stream of that name is anywhere in it; capitals do not matter.
    func has(_ name: String, isStorage: Bool) -> Bool {
        entries.contains { $0.isStorage == isStorage && $0.name.lowercased() == name.lowercased() }
    }

    /// The first stream of that name.
    func stream(_ name: String) -> Entry? {
        entries.first { !$0.isStorage && !$0.isRoot && $0.name.lowercased() == name.lowercased() }
    }

    /// The places in the file where the sectors of a stream lie, in order; fault where its chain is broken.
    func places(of entry: Entry, as kind: UploadKind) throws(UploadFault) -> StreamPlaces {
        let reader = SectorReader(bytes: bytes, size: sectorSize, kind: kind)
        guard entry.size < smallLimit else {
            let sectors = try reader.chain(entry.start, table)
            guard sectors.count * sectorSize >= entry.size else { throw .damaged(kind) }
            return StreamPlaces(starts: sectors.map(reader.place), sectorSize: sectorSize, count: entry.size)
        }
        let perSector = sectorSize / smallSectorSize
        let sectors = entry.size == 0 ? [] : try reader.chain(entry.start, smallTable)
        let starts = sectors.map { sector -> Int? in
            let (big, rest) = (Int(sector) / perSector, Int(sector) % perSector)
            guard big < smallSectors.count else { return nil }
            return reader.place(smallSectors[big]) + rest * smallSectorSize
        }
        guard !starts.contains(nil), sectors.count * smallSectorSize >= entry.size else { throw .damaged(kind) }
        return StreamPlaces(starts: starts.compactMap(\.self), sectorSize: smallSectorSize, count: entry.size)
    }

    /// Bytes of a stream from `start` on, fewer where it ends before.
    func read(_ places: StreamPlaces, at start: Int, count: Int) throws(UploadFault) -> [UInt8] {
        var found: [UInt8] = []
        var place = start
        let end = min(start + count, places.count)
        while place < end {
            let (sector, rest) = place.quotientAndRemainder(dividingBy: places.sectorSize)
            let length = min(places.sectorSize - rest, end - place)
            guard let part = try bytes.wholeBytes(at: places.starts[sector] + rest, count: length) else { return found }
            found += part
            place += length
        }
        return found
    }
}

/// Where the pieces of a stream lie.
struct StreamPlaces {
    let starts: [Int]
    let sectorSize: Int
    let count: Int
}

extension CompoundFile.Entry {
    /// From 128 bytes of the directory; `nil` for an entry not in use. Large sectors bring 64-bit sizes.
    fileprivate init?(_ bytes: [UInt8], isLarge: Bool) {
        let length = min(bytes.short(at: 64), 64)
        let units = stride(from: 0, to: max(0, length - 2), by: 2).map { UInt16(bytes.short(at: $0)) }
        guard [1, 2, 5].contains(bytes[66]) else { return nil }
        name = String(decoding: units, as: UTF16.self)
        (isStorage, isRoot) = (bytes[66] == 1, bytes[66] == 5)
        (start, size) = (bytes.long(at: 116), Int(bytes.long(at: 120)) + (isLarge ? Int(bytes.long(at: 124)) << 32 : 0))
    }
}
