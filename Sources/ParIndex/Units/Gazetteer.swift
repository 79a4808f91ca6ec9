/// The units of the whole country over time: which there were, where they belonged, which became which
/// (danh mục đơn vị hành chính).
///
/// It keeps the bytes of its file and the places of the names within; values are made when asked for. The file is
/// written by Scripts/make-gazetteer.py, which explains its form.
public struct Gazetteer: Sendable {
    let bytes: [UInt8]
    let lists: [List]
    let authorities: [Authority]
    let rows: [Row]
    let links: [Link]
    let attested: [Attested]
    let linksBySuccessor: [UInt32]
    let rowsByCode: [UInt64]
    let foldedNames: FoldedNames

    /// The gazetteer in the bytes of its file; throws the first line that can not be read.
    public init(_ bytes: [UInt8]) throws(MalformedLine) {
        var reader = GazetteerReader(bytes)
        try reader.read()
        self.bytes = bytes
        (lists, authorities, attested) = (reader.lists, reader.authorities, reader.attested)
        rows = reader.rows
        rowsByCode = Gazetteer.rowsByCode(rows)
        links = try reader.links(resolving: rowsByCode)
        linksBySuccessor = Gazetteer.linksBySuccessor(links)
        foldedNames = FoldedNames(bytes, names: rows.map(\.name))
    }

    /// How many communes the list in force on `day` holds.
    public func count(on day: Day) -> Int {
        list(on: day)?.rows.count ?? 0
    }

    /// The commune that bore `code` on `day`; `nil` where none is known.
    public func commune(_ code: String, on day: Day) -> GazetteerAnswer<Commune>? {
        if let attested = attested.first(where: { $0.commune.key.code == code && $0.window.contains(day) }) {
            return GazetteerAnswer(value: attested.commune, basis: .attested(paper: attested.paper))
        }
        guard let list = list(on: day), let row = row(code, in: list) else { return nil }
        return GazetteerAnswer(value: commune(at: row), basis: list.basis)
    }

    /// The commune of that key; `nil` where none is known.
    public func commune(_ key: UnitKey) -> Commune? {
        if let row = row(key) { return commune(at: row) }
        return attested.first { $0.commune.key == key }?.commune
    }

    /// The provinces on `day`, by code; `nil` where no list is known.
    public func provinces(on day: Day) -> GazetteerAnswer<[Authority]>? {
        guard let list = list(on: day) else { return nil }
        let provinces = authorities[list.authorities].filter(\.isProvince)
        return GazetteerAnswer(value: provinces, basis: list.basis)
    }

    /// The authorities between a province and its communes on `day`, by code; none since July 2025.
    public func superiors(inProvince code: String, on day: Day) -> GazetteerAnswer<[Authority]>? {
        guard let list = list(on: day), let province = authority(code, in: list) else { return nil }
        let below = authorities[(province + 1)..<list.authorities.upperBound].prefix { !$0.isProvince }
        return GazetteerAnswer(value: Array(below), basis: list.basis)
    }

    /// The communes below the authority of that code on `day`, by code; `nil` where no such authority is known.
    public func communes(under code: String, on day: Day) -> GazetteerAnswer<[Commune]>? {
        guard let list = list(on: day), let authority = authority(code, in: list) else { return nil }
        let below = list.rows.filter {
            rows[$0].superior == authority || rows[$0].province == authority
        }
        return GazetteerAnswer(value: below.map(commune(at:)), basis: list.basis)
    }

    /// Every commune of the list in force on `day`, by province and code, made one after another.
    public func communes(on day: Day) -> some Sequence<Commune> {
        (list(on: day)?.rows ?? 0..<0).lazy.map(commune(at:))
    }
}

extension Gazetteer {
    /// What the unit of that key became; empty for a unit that still is, `nil` where it is not known (chưa rõ).
    public func successors(of key: UnitKey) -> [Succession]? {
        guard let row = row(key) else { return nil }
        if list(of: row).validity.to == nil { return [] }
        let found = links(from: row).map { Succession(commune: commune(at: Int($0.new)), extent: $0.extent) }
        return found.isEmpty ? nil : found
    }

    /// What went into the unit of that key; `nil` where it is not known, as for every unit before July 2025.
    ///
    /// A special zone made of an island authority has none, and names that authority instead.
    public func predecessors(of key: UnitKey) -> [Succession]? {
        guard let row = row(key), list(of: row).validity.from != nil else { return nil }
        let found = links(to: row).map { Succession(commune: commune(at: Int($0.old)), extent: $0.extent) }
        return found.isEmpty && rows[row].formerAuthority.isEmpty ? nil : found
    }

    /// The units of today that hold the unit of that key: itself if it still is; `nil` where it is not known.
    public func unitsOfToday(of key: UnitKey) -> [Succession]? {
        guard let row = row(key) else { return nil }
        if list(of: row).validity.to == nil { return [Succession(commune: commune(at: row), extent: .whole)] }
        return successors(of: key)
    }
}
