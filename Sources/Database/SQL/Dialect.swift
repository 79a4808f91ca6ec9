/// All that still differs between the engines in the text of a statement.
///
/// A statement is written once, with `?` where a bind stands. A statement of a schema uses the words `INTEGER`, `TEXT` and
/// `BLOB` in capitals for the three types of columns, and may end with `WITHOUT ROWID`; each engine gets its own words.
public struct Dialect: Sendable, Equatable {
    /// The engine's name in messages.
    public let name: String

    /// Whether binds are `$1`, `$2` … and not `?`.
    private let numbersBinds: Bool

    /// The words of a schema that this engine writes otherwise.
    private let words: [String: String]

    /// The function that gathers texts of many rows in one.
    private let gathering: SQL

    /// Put after `CREATE TABLE … (…)`, so that both engines refuse text in a column of integers.
    private let tableOption: String?

    public static let sqlite = Dialect(
        name: "SQLite", numbersBinds: false, words: [:], gathering: "group_concat",
        tableOption: "STRICT")

    /// All text is ordered by code point as SQLite does: the database's own locale may be any.
    public static let postgres = Dialect(
        name: "PostgreSQL", numbersBinds: true,
        words: ["INTEGER": "BIGINT", "TEXT": "TEXT COLLATE \"C\"", "BLOB": "BYTEA", "WITHOUT": "", "ROWID": ""],
        gathering: "string_agg", tableOption: nil)

    /// An aggregate: the texts of `column` in all rows, a space between two, in any order; `FILTER` may follow it.
    public func gathered(_ column: SQL) -> SQL { "\(gathering)(\(column), ' ')" }

    /// The text of a query or a change as this engine reads it.
    func statement(_ text: String) -> String {
        guard numbersBinds else { return text }
        var number = 0
        return pieces(of: text) { code in
            var written = ""
            for character in code {
                if character == "?" {
                    number += 1
                    written += "$\(number)"
                } else {
                    written.append(character)
                }
            }
            return written
        }
    }

    /// The text of a statement of a schema as this engine reads it. Only a definition of columns has words of its own, so
    /// that `CAST(… AS TEXT)` in a step that fills a table stays what it is.
    func schema(_ text: String) -> String {
        let verb = firstWords(of: text)
        guard verb == ["CREATE", "TABLE"] || verb == ["ALTER", "TABLE"] else { return text }
        let written = pieces(of: text, writing: replacingWords)
        guard let tableOption, verb == ["CREATE", "TABLE"] else { return written }
        return written + (text.contains("WITHOUT ROWID") ? ", " : " ") + tableOption
    }

    private func pieces(of text: String, writing write: (Substring) -> String) -> String {
        var written = ""
        for piece in SQLPieces(text) {
            switch piece {
            case .code(let code): written += write(code)
            case .verbatim(let kept): written += kept
            }
        }
        return written
    }

    private func replacingWords(_ code: Substring) -> String {
        var written = ""
        var rest = code
        while let first = rest.first {
            let isWord = first.isWordPart
            let run = rest.prefix { $0.isWordPart == isWord }
            written += words[String(run)] ?? String(run)
            rest = rest[run.endIndex...]
        }
        return written
    }

    private func firstWords(of text: String) -> [Substring] {
        let code = SQLPieces(text).reduce(into: "") { if case .code(let code) = $1 { $0 += code } }
        return Array(code.split(whereSeparator: \.isWhitespace).prefix(2))
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
