/// The code of a file, line by line, with comments and the words of literals left out.
struct SwiftCode: Sendable {
    struct Line: Sendable, Equatable {
        var text = ""
        /// Whether the line began inside a literal of many lines.
        var isInLiteral = false
    }

    let lines: [Line]
    /// Names, and each other sign by itself.
    let words: [Word]
    /// What stands between the quotation marks of each literal; one within another counts by itself as well.
    let literals: [String]

    init(_ text: String) {
        var scanner = SwiftScanner(text)
        scanner.scan()
        (lines, literals) = (scanner.lines, scanner.literals)
        words = lines.enumerated().flatMap { Word.words(of: $1.text, line: $0) }
    }
}

/// Goes through a file byte by byte, keeping its code only.
private struct SwiftScanner {
    private(set) var lines: [SwiftCode.Line] = [SwiftCode.Line()]
    private(set) var literals: [String] = []
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func scan() {
        while place < bytes.count { step() }
        if lines.last == SwiftCode.Line() { lines.removeLast() }
    }

    private mutating func step() {
        let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))
        if bytes[place] == slash, follows(slash) {
            while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
        } else if bytes[place] == slash, follows(star) {
            skipComment()
        } else if let hashes = openingHashes() {
            skipLiteral(hashes: hashes)
        } else {
            keep()
        }
    }

    private mutating func keep() {
        if bytes[place] == UInt8(ascii: "\n") {
            lines.append(SwiftCode.Line())
            place += 1
        } else {
            let start = place
            repeat { place += 1 } while place < bytes.count && !Self.marks[Int(bytes[place])]
            lines[lines.count - 1].text += String(decoding: bytes[start..<place], as: UTF8.self)
        }
    }

    /// Whether something else than code may begin at a byte.
    private static let marks: [Bool] = (0..<256).map { "/\"#\n".utf8.contains(UInt8($0)) }

    private func follows(_ byte: UInt8) -> Bool { place + 1 < bytes.count && bytes[place + 1] == byte }

    private func starts(with text: StaticString) -> Bool {
        bytes[place...].starts(with: text.description.utf8)
    }

    private mutating func skipComment() {
        var depth = 0
        repeat {
            if starts(with: "/*") {
                (depth, place) = (depth + 1, place + 2)
            } else if starts(with: "*/") {
                (depth, place) = (depth - 1, place + 2)
            } else {
                pass(inLiteral: false)
            }
        } while depth > 0 && place < bytes.count
    }

    /// The number of "#" before a quotation mark, where a literal begins here.
    private func openingHashes() -> Int? {
        guard bytes[place] == UInt8(ascii: "#") || bytes[place] == UInt8(ascii: "\"") else { return nil }
        let hashes = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
        let mark = place + hashes
        return mark < bytes.count && bytes[mark] == UInt8(ascii: "\"") ? hashes : nil
    }

    private mutating func skipLiteral(hashes: Int) {
        place += hashes
        let isLong = starts(with: "\"\"\"")
        let quotes = [UInt8](repeating: UInt8(ascii: "\""), count: isLong ? 3 : 1)
        let tail = [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
        place += quotes.count
        let start = place
        lines[lines.count - 1].text += "\"\""
        let (end, escape) = (quotes + tail, [UInt8(ascii: "\\")] + tail)
        while place < bytes.count, bytes[place] != end[0] || !bytes[place...].starts(with: end) {
            if bytes[place] == escape[0], bytes[place...].starts(with: escape) {
                skipEscape(hashes: hashes, inLiteral: isLong)
            } else {
                pass(inLiteral: isLong)
            }
        }
        literals.append(String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self))
        place += quotes.count + hashes
    }

    /// A sign after a backslash, or a whole interpolation.
    private mutating func skipEscape(hashes: Int, inLiteral: Bool) {
        place += 1 + hashes
        guard place < bytes.count, bytes[place] == UInt8(ascii: "(") else {
            pass(inLiteral: inLiteral)
            return
        }
        var depth = 0
        repeat {
            if let hashes = openingHashes() {
                let kept = lines[lines.count - 1].text
                skipLiteral(hashes: hashes)
                lines[lines.count - 1].text = kept
                continue
            }
            if bytes[place] == UInt8(ascii: "(") { depth += 1 }
            if bytes[place] == UInt8(ascii: ")") { depth -= 1 }
            pass(inLiteral: inLiteral)
        } while depth > 0 && place < bytes.count
    }

    /// Passes over one byte; a line that begins inside a literal is marked.
    private mutating func pass(inLiteral: Bool) {
        if place < bytes.count, bytes[place] == UInt8(ascii: "\n") {
            lines.append(SwiftCode.Line(isInLiteral: inLiteral))
        }
        place += 1
    }
}
