/// One function, initialiser, subscript or computed property, with its length.
struct SwiftFunction: Sendable, Equatable, CustomStringConvertible {
    let name: String
    /// The line it begins on, from 1.
    let line: Int
    /// Lines from the declaration to the closing brace, a literal of many lines counting as one.
    let length: Int

    var description: String { "\(name), line \(line): \(length) lines" }
}

extension SwiftCode {
    struct Word: Sendable {
        let text: Substring
        let line: Int

        /// The words of a line, read as bytes: what is not ASCII belongs to a name.
        static func words(of text: String, line: Int) -> [Word] {
            var words: [Word] = []
            var rest = text[...]
            while let first = rest.utf8.first {
                let name = rest.utf8.prefix(while: isOfName).endIndex
                let end = name == rest.startIndex ? rest.utf8.index(after: name) : name
                if first > UInt8(ascii: " ") { words.append(Word(text: rest[..<end], line: line)) }
                rest = rest[end...]
            }
            return words
        }

        private static func isOfName(_ byte: UInt8) -> Bool {
            switch byte {
            case 97...122, 65...90, 48...57, UInt8(ascii: "_"), 128...: true
            default: false
            }
        }
    }

    /// The functions of the file in order, those within others too.
    var functions: [SwiftFunction] {
        words.indices.compactMap { function(at: $0, in: words) }
    }

    private func function(at start: Int, in words: [Word]) -> SwiftFunction? {
        guard Self.isDeclaration(start, in: words), let open = body(after: start, in: words) else { return nil }
        guard let close = end(of: open, in: words) else { return nil }
        let (from, to) = (words[start].line, words[close].line)
        let length = (from...to).count { !lines[$0].isInLiteral }
        let name = words[start].text == "func" ? words[start + 1].text : words[start].text
        return SwiftFunction(name: String(name), line: from + 1, length: length)
    }

    private static func isDeclaration(_ place: Int, in words: [Word]) -> Bool {
        guard ["func", "init", "subscript", "var"].contains(words[place].text), place + 1 < words.count else {
            return false
        }
        return place == 0 || words[place - 1].text != "."
    }

    /// The brace that opens the body; `nil` for a requirement of a protocol and for a stored property.
    private func body(after start: Int, in words: [Word]) -> Int? {
        var depth = 0
        for place in words.indices[(start + 1)...] {
            switch words[place].text {
            case "(", "[": depth += 1
            case ")", "]": depth -= 1
            case "{" where depth == 0: return place
            case "=" where depth == 0 && words[start].text == "var": return nil
            case "}", "func", "var", "let", "init", "case", "struct", "enum", "extension", "static", "public":
                if depth == 0 { return nil }
            default: break
            }
        }
        return nil
    }

    private func end(of open: Int, in words: [Word]) -> Int? {
        var depth = 0
        for place in words.indices[open...] {
            if words[place].text == "{" { depth += 1 }
            if words[place].text == "}" { depth -= 1 }
            if depth == 0 { return place }
        }
        return nil
    }
}
