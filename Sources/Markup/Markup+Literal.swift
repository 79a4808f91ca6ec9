/// A literal is the one source of unescaped text: `StaticString` holds nothing but what stands in the program.
extension Markup: ExpressibleByStringInterpolation {
    public init(stringLiteral literal: StaticString) {
        self.init(proven: literal.withUTF8Buffer { [UInt8]($0) })
    }

    public init(stringInterpolation: Interpolation) {
        self.init(proven: stringInterpolation.utf8)
    }

    /// Gathers the parts of one literal.
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var utf8: [UInt8] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            utf8.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        /// The literal's own text, as written.
        public mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { utf8.append(contentsOf: $0) }
        }

        /// Text of any origin, escaped.
        public mutating func appendInterpolation(_ text: some StringProtocol) {
            utf8.appendEscaped(text)
        }

        /// Text of any origin, escaped; nothing for `nil`.
        public mutating func appendInterpolation(_ text: (some StringProtocol)?) {
            if let text { utf8.appendEscaped(text) }
        }

        /// A whole number in decimal digits, without marks of grouping.
        public mutating func appendInterpolation(_ number: some FixedWidthInteger) {
            utf8.appendEscaped(String(number))
        }

        /// Text that is escaped already.
        public mutating func appendInterpolation(_ markup: Markup) {
            utf8.append(contentsOf: markup.utf8)
        }

        /// Text that is escaped already; nothing for `nil`.
        public mutating func appendInterpolation(_ markup: Markup?) {
            if let markup { utf8.append(contentsOf: markup.utf8) }
        }

        /// Texts that are escaped already, one after the other.
        public mutating func appendInterpolation(_ parts: [Markup]) {
            utf8.reserveCapacity(parts.reduce(utf8.count) { $0 + $1.utf8.count })
            for part in parts { utf8.append(contentsOf: part.utf8) }
        }

        /// The attribute ` name` when `condition` holds, such as ` open`.
        public mutating func appendInterpolation(attribute name: StaticString, when condition: Bool) {
            guard condition else { return }
            utf8.append(UInt8(ascii: " "))
            appendLiteral(name)
        }

        /// The attribute ` name="value"`, its value escaped; nothing for `nil`.
        public mutating func appendInterpolation(attribute name: StaticString, _ value: (some StringProtocol)?) {
            guard let value else { return }
            appendInterpolation(attribute: name, when: true)
            appendLiteral("=\"")
            utf8.appendEscaped(value)
            appendLiteral("\"")
        }
    }
}
