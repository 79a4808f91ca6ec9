/// A statement of SQL with the values bound to it, written once for both engines.
///
/// It is made from string literals only: an interpolated value becomes a bind, another `SQL` is appended with its binds,
/// and text made while running can not become part of a statement (`StaticString` is all the initializers accept).
///
///     let kind: SQL = "kind = \(kind)"
///     let statement: SQL = "SELECT name FROM unit WHERE code = \(code) AND \(kind)"
///
/// A bind stands in `text` as `?`; `Dialect` writes it as each engine wants it.
public struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The text with `?` for each bind; it never holds a value, so it may be logged.
    public let text: String

    /// The values of the `?` in order.
    public let binds: [Value]

    public init(stringLiteral text: StaticString) {
        self.init(text: text.description, binds: [])
    }

    public init(stringInterpolation: Interpolation) {
        self.init(text: stringInterpolation.text, binds: stringInterpolation.binds)
    }

    public typealias StringInterpolation = Interpolation

    /// Only the engines may make a statement from text.
    init(text: String, binds: [Value]) {
        self.text = text
        self.binds = binds
    }

    /// Statements one after the other with `separator` between them, as for the conditions of a filter.
    public static func joined(_ parts: [SQL], separator: SQL) -> SQL {
        var (text, binds) = ("", [Value]())
        for (place, part) in parts.enumerated() {
            if place > 0 {
                text += separator.text
                binds += separator.binds
            }
            text += part.text
            binds += part.binds
        }
        return SQL(text: text, binds: binds)
    }
}
