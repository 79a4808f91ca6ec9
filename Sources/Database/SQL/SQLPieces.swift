/// The pieces of a text of SQL: code, and what must be left as it is (quoted text, quoted names, comments).
struct SQLPieces: Sequence, IteratorProtocol {
    enum Piece: Equatable {
        case code(Substring)
        case verbatim(Substring)
    }

    private var rest: Substring

    init(_ text: String) {
        rest = text[...]
    }

    mutating func next() -> Piece? {
        guard let first = rest.utf8.first else { return nil }
        if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") { return .verbatim(take(quotedBy: first)) }
        if rest.utf8.starts(with: "--".utf8) { return .verbatim(take(until: endOfLine())) }
        return .code(take(until: endOfCode()))
    }

    /// A doubled quote inside reads as two quoted pieces side by side, which comes to the same.
    private mutating func take(quotedBy quote: UInt8) -> Substring {
        let inside = rest.utf8.dropFirst()
        let end = inside.firstIndex(of: quote).map { rest.utf8.index(after: $0) }
        return take(until: end ?? rest.endIndex)
    }

    private func endOfLine() -> Substring.Index {
        rest.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    }

    private func endOfCode() -> Substring.Index {
        var place = rest.startIndex
        while place < rest.endIndex {
            let byte = rest.utf8[place]
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return place }
            if byte == UInt8(ascii: "-"), rest.utf8[place...].starts(with: "--".utf8) { return place }
            place = rest.utf8.index(after: place)
        }
        return place
    }

    private mutating func take(until end: Substring.Index) -> Substring {
        defer { rest = rest[end...] }
        return rest[..<end]
    }
}
