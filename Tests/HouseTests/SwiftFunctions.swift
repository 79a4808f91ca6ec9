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
    /// The functions of the file in order, those within others too.
    var functions: [SwiftFunction] {
        let words = self.words
        return words.indices.compactMap { function(at: $0, in: words) }
    }

    private struct Word {
        let text: Substring
        let line: Int
    }

    /// Names, and each other sign by itself.
    private var words: [Word] {
        lines.enumerated().flatMap { number, line in
            var words: [Word] = []
            var rest = line.text[...]
            while let first = rest.first {
                let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                let word = name.isEmpty ? rest.prefix(1) : name
                if !first.isWhitespace { words.append(Word(text: word, line: number)) }
                rest = rest[word.endIndex...]
            }
            return words
        }
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
