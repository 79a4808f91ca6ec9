extension SQL {
    /// What stands in a literal of `SQL`: text, values that become binds, other statements, lists for `IN`.
    public struct Interpolation: StringInterpolationProtocol {
        private(set) var text = ""
        private(set) var binds: [Value] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            binds.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
        }

        /// A value: a bind, never text.
        public mutating func appendInterpolation(_ value: some Storable) {
            text += "?"
            binds.append(value.stored)
        }

        /// A value that may be absent: `NULL` then. Said apart, or the compiler takes it for a slip.
        public mutating func appendInterpolation(_ value: (some Storable)?) {
            text += "?"
            binds.append(value.stored)
        }

        /// A statement or part of one, with its binds.
        public mutating func appendInterpolation(_ part: SQL) {
            text += part.text
            binds += part.binds
        }

        /// A list in parentheses for `IN`: `WHERE code IN \(list: codes)`. An empty list is `(NULL)`, which holds nothing;
        /// do not write `NOT IN` with it.
        public mutating func appendInterpolation(list values: some Sequence<some Storable>) {
            let stored = values.map { $0.stored }
            text +=
                stored.isEmpty ? "(NULL)" : "(" + repeatElement("?", count: stored.count).joined(separator: ",") + ")"
            binds += stored
        }
    }
}
