/// A stretch of text with one look and one origin (đoạn chữ cùng kiểu).
public struct Run: Hashable, Sendable {
    /// The text; marks that no paper can bear are gone.
    public let text: String
    /// How it is set off.
    public var face: Face
    /// Where it comes from.
    public var origin: Origin

    /// A run from its parts.
    public init(_ text: String, _ face: Face = [], origin: Origin = .written) {
        self.text = PrintableText.clean(text)
        (self.face, self.origin) = (face, origin)
    }

    /// What the system knows under `source`, a key such as "1.2/awarded"; it follows the data.
    public static func bound(_ text: String, to source: String, _ face: Face = []) -> Run {
        Run(text, face, origin: .bound(source: source))
    }

    /// What a person typed although it might be a figure of the system.
    public static func typed(_ text: String, _ face: Face = []) -> Run {
        Run(text, face, origin: .typed)
    }

    /// How text is set off from its surroundings.
    public struct Face: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let bold = Face(rawValue: 1)
        public static let italic = Face(rawValue: 2)
    }

    /// Where text comes from: this decides what may be edited and what is looked at before issuing.
    public enum Origin: Hashable, Sendable {
        /// Words of the template or the draft.
        case written
        /// A number, date, name or rank of the data, by its key.
        case bound(source: String)
        /// Typed by hand.
        case typed
    }
}
