extension Gazetteer {
    /// A list of units and the days on which it held.
    struct List: Sendable {
        let validity: Validity
        var rows: Range<Int>
        var authorities: Range<Int>

        var basis: GazetteerBasis {
            guard validity.from == nil, let last = validity.to else { return .inForce }
            return .asOf(last)
        }
    }

    /// One commune of a list: where its words stand in the bytes, and its place in the tree.
    struct Row: Sendable {
        let code: UInt32
        let name: Place
        let formerAuthority: Place
        let kind: Commune.Kind
        let list: UInt8
        let province: UInt16
        let superior: UInt16
        var firstLink: UInt32
    }

    /// A stretch of the bytes.
    struct Place: Sendable {
        let start: UInt32
        let count: UInt8

        static let none = Place(start: 0, count: 0)

        var isEmpty: Bool { count == 0 }
        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    /// One unit that went into another.
    struct Link: Sendable {
        let old: UInt32
        let new: UInt32
        let extent: Succession.Extent
    }

    /// A commune as a paper of its time shows it.
    struct Attested: Sendable {
        let commune: Commune
        let window: Day.Window
        let paper: String
    }

    func list(on day: Day) -> List? {
        lists.first { $0.validity.contains(day) }
    }

    func list(of row: Int) -> List {
        lists[Int(rows[row].list)]
    }

    func row(_ key: UnitKey) -> Int? {
        guard let list = lists.first(where: { $0.validity.from == key.from }) else { return nil }
        return row(key.code, in: list)
    }

    func row(_ code: String, in list: List) -> Int? {
        guard code.utf8.count == 5, let number = UInt32(code) else { return nil }
        return Gazetteer.row(number, in: list.rows, rowsByCode: rowsByCode)
    }

    func authority(_ code: String, in list: List) -> Int? {
        list.authorities.first { authorities[$0].key.code == code }
    }

    func commune(at row: Int) -> Commune {
        let (row, list) = (rows[row], list(of: row))
        let digits = String(row.code)
        let code = String(repeating: "0", count: 5 - digits.count) + digits
        return Commune(
            key: UnitKey(code, from: list.validity.from), kind: row.kind, name: text(at: row.name),
            superior: authorities[Int(row.superior)], province: authorities[Int(row.province)],
            validity: list.validity,
            formerIslandAuthority: row.formerAuthority.isEmpty ? nil : text(at: row.formerAuthority))
    }

    func text(at place: Place) -> String {
        String(decoding: bytes[place.range], as: UTF8.self)
    }
}

extension Gazetteer {
    func links(from row: Int) -> ArraySlice<Link> {
        links[Int(rows[row].firstLink)...].prefix { $0.old == row }
    }

    func links(to row: Int) -> [Link] {
        let first = Gazetteer.partition(0..<linksBySuccessor.count) {
            links[Int(linksBySuccessor[$0])].new >= row
        }
        return linksBySuccessor[first...].lazy.map { links[Int($0)] }.prefix { $0.new == row }.map { $0 }
    }

    /// The code above, the row below, in one number each, so that sorting numbers sorts by code.
    static func rowsByCode(_ rows: [Row]) -> [UInt64] {
        rows.indices.map { UInt64(rows[$0].code) << 32 | UInt64($0) }.sorted()
    }

    static func linksBySuccessor(_ links: [Link]) -> [UInt32] {
        links.indices.map { UInt64(links[$0].new) << 32 | UInt64($0) }.sorted().map { UInt32(truncatingIfNeeded: $0) }
    }

    static func row(_ code: UInt32, in range: Range<Int>, rowsByCode: [UInt64]) -> Int? {
        let wanted = UInt64(code) << 32 | UInt64(range.lowerBound)
        let place = partition(0..<rowsByCode.count) { rowsByCode[$0] >= wanted }
        guard place < rowsByCode.count, rowsByCode[place] >> 32 == UInt64(code) else { return nil }
        let row = Int(UInt32(truncatingIfNeeded: rowsByCode[place]))
        return range.contains(row) ? row : nil
    }

    /// The first place of `range` where `isBeyond` holds; it must hold for all later places too.
    private static func partition(_ range: Range<Int>, where isBeyond: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
