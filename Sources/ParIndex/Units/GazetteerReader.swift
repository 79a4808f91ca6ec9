/// Reads the lines of a gazetteer's file once, from top to bottom.
struct GazetteerReader {
    private(set) var lists: [Gazetteer.List] = []
    private(set) var authorities: [Authority] = []
    private(set) var rows: [Gazetteer.Row] = []
    private(set) var attested: [Gazetteer.Attested] = []

    /// A link whose successor is still a code.
    private struct OpenLink {
        let old: UInt32
        let code: UInt32
        let extent: Succession.Extent
        let line: Int
    }

    private let bytes: [UInt8]
    private var openLinks: [OpenLink] = []
    private var lineNumber = 0
    private var line = 0..<0
    private var province: UInt16?
    private var superior: UInt16?
    private var wholeSuccessor: UInt32?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func read() throws(MalformedLine) {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            (line, lineNumber) = (start..<end, lineNumber + 1)
            if !line.isEmpty { try readLine() }
            start = end + 1
        }
    }

    /// The links, each successor found among the rows of the lists that came before in the file.
    func links(resolving rowsByCode: [UInt64]) throws(MalformedLine) -> [Gazetteer.Link] {
        var links: [Gazetteer.Link] = []
        links.reserveCapacity(openLinks.count)
        for link in openLinks {
            let earlier = 0..<lists[Int(rows[Int(link.old)].list)].rows.lowerBound
            guard let new = Gazetteer.row(link.code, in: earlier, rowsByCode: rowsByCode) else {
                throw MalformedLine(line: link.line, text: "successor \(link.code)")
            }
            links.append(Gazetteer.Link(old: link.old, new: UInt32(new), extent: link.extent))
        }
        return links
    }
}

extension GazetteerReader {
    private var fault: MalformedLine { MalformedLine(line: lineNumber, text: text(line)) }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private mutating func readLine() throws(MalformedLine) {
        let first = bytes[line.lowerBound]
        if let kind = Commune.Kind(letter: first) { return try readCommune(kind) }
        switch first {
        case UInt8(ascii: "#"): return
        case UInt8(ascii: "="): try beginList()
        case UInt8(ascii: "P"):
            province = try readAuthority(digits: 2)
            superior = province
        case UInt8(ascii: "D"): superior = try readAuthority(digits: 3)
        case UInt8(ascii: "!"): try readAttested()
        default: throw fault
        }
    }

    private mutating func beginList() throws(MalformedLine) {
        let row = TabbedText.Row(
            line: lineNumber, text: text(line),
            fields: text(line.dropFirst()).split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
        let validity = Validity(from: try row.optionalDay(0), to: try row.optionalDay(1))
        lists.append(
            Gazetteer.List(
                validity: validity, rows: rows.count..<rows.count, authorities: authorities.count..<authorities.count))
        (province, superior, wholeSuccessor) = (nil, nil, nil)
    }

    private mutating func readAuthority(digits: Int) throws(MalformedLine) -> UInt16 {
        let code = line.dropFirst().prefix(digits)
        guard let list = lists.indices.last, number(code) != nil, line.count > digits + 1,
            let index = UInt16(exactly: authorities.count)
        else { throw fault }
        let key = UnitKey(text(code), from: lists[list].validity.from)
        authorities.append(Authority(key: key, name: text(code.upperBound..<line.upperBound)))
        lists[list].authorities = lists[list].authorities.lowerBound..<authorities.count
        return index
    }

    private func number(_ digits: Range<Int>) -> UInt32? {
        var value: UInt32 = 0
        for byte in bytes[digits] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + UInt32(byte - UInt8(ascii: "0"))
        }
        return value
    }
}

extension GazetteerReader {
    private mutating func readCommune(_ kind: Commune.Kind) throws(MalformedLine) {
        guard let list = lists.indices.last, let province, let superior else { throw fault }
        let tab = bytes[line].firstIndex(of: UInt8(ascii: "\t")) ?? line.upperBound
        let (code, nameStart) = try readCode(in: lists[list])
        let further = min(tab + 1, line.upperBound)..<line.upperBound
        let isIsland = !further.isEmpty && bytes[further.lowerBound] == UInt8(ascii: "<")
        rows.append(
            Gazetteer.Row(
                code: code, name: try place(nameStart..<tab),
                formerAuthority: isIsland ? try place(further.dropFirst()) : .none, kind: kind, list: UInt8(list),
                province: province, superior: superior, firstLink: UInt32(openLinks.count)))
        lists[list].rows = lists[list].rows.lowerBound..<rows.count
        if !isIsland { try readLinks(further) }
    }

    /// The commune's code and where its name begins; a code left out is 3 more than the one above.
    private func readCode(in list: Gazetteer.List) throws(MalformedLine) -> (code: UInt32, nameStart: Int) {
        let digits = line.dropFirst().prefix(5)
        if digits.count == 5, let code = number(digits) { return (code, digits.upperBound) }
        guard !list.rows.isEmpty, let above = rows.last else { throw fault }
        return (above.code + 3, line.lowerBound + 1)
    }

    private func place(_ range: Range<Int>) throws(MalformedLine) -> Gazetteer.Place {
        guard let start = UInt32(exactly: range.lowerBound), let count = UInt8(exactly: range.count), count > 0
        else { throw fault }
        return Gazetteer.Place(start: start, count: count)
    }

    private mutating func readLinks(_ field: Range<Int>) throws(MalformedLine) {
        var rest = field
        while let mark = rest.first {
            guard let extent = Succession.Extent(mark: bytes[mark]) else { throw fault }
            let digits = rest.dropFirst().prefix(5)
            let isRepeated = extent == .whole && digits.isEmpty
            let read = digits.count == 5 ? number(digits) : nil
            guard let code = isRepeated ? wholeSuccessor : read else { throw fault }
            openLinks.append(
                OpenLink(old: UInt32(rows.count - 1), code: code, extent: extent, line: lineNumber))
            wholeSuccessor = extent == .whole ? code : nil
            rest = digits.upperBound..<field.upperBound
        }
    }

    private mutating func readAttested() throws(MalformedLine) {
        let fields = text(line.dropFirst()).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        let row = TabbedText.Row(line: lineNumber, text: text(line), fields: fields)
        guard let letter = try row.word(1).utf8.first, let kind = Commune.Kind(letter: letter) else { throw fault }
        let window = Day.Window(from: try row.day(7), to: try row.day(8))
        let commune = Commune(
            key: UnitKey(try row.word(0), from: nil), kind: kind, name: try row.word(2),
            superior: Authority(key: UnitKey(try row.word(3), from: nil), name: try row.word(4)),
            province: Authority(key: UnitKey(try row.word(5), from: nil), name: try row.word(6)),
            validity: Validity(from: window.from, to: window.to), formerIslandAuthority: nil)
        attested.append(Gazetteer.Attested(commune: commune, window: window, paper: try row.word(9)))
    }
}

extension Succession.Extent {
    /// The extent that the gazetteer's file writes as one sign: = + or -.
    fileprivate init?(mark: UInt8) {
        switch mark {
        case UInt8(ascii: "="): self = .whole
        case UInt8(ascii: "+"): self = .mainPart
        case UInt8(ascii: "-"): self = .part
        default: return nil
        }
    }
}
