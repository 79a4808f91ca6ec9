/// Text that is already escaped: HTML or SVG that can be sent as it stands.
///
/// Only the literal parts of a Swift literal enter as they are written; what is interpolated is escaped by its type,
/// so that it breaks out neither of a text nor of a quoted attribute. There is no way to declare a `String` safe.
/// Attribute values must stand in double quotes; addresses must come from a closed list of the page's own.
public struct Markup: Hashable, Sendable {
    /// The escaped text in UTF-8, as it goes over the wire.
    public private(set) var utf8: [UInt8]

    /// No text.
    public init() {
        utf8 = []
    }

    /// The text, escaped.
    public init(text: some StringProtocol) {
        utf8 = []
        utf8.appendEscaped(text)
    }

    /// `parts` one after the other, `separator` between two.
    public init(joining parts: some Collection<Markup>, by separator: Markup = Markup()) {
        utf8 = []
        utf8.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count + separator.utf8.count })
        var isFirst = true
        for part in parts {
            if !isFirst { utf8.append(contentsOf: separator.utf8) }
            utf8.append(contentsOf: part.utf8)
            isFirst = false
        }
    }

    init(proven utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// Whether there is no text at all.
    public var isEmpty: Bool { utf8.isEmpty }

    /// A place that is filled later: what differs from one sending of a text to the next. No text can hold it, since
    /// control characters are replaced.
    public static let gap = Markup(proven: [0])

    /// What stands before, between and behind the gaps; joined by what belongs there it is the whole text.
    public var piecesAroundGaps: [Markup] {
        utf8.split(separator: 0, omittingEmptySubsequences: false).map { Markup(proven: Array($0)) }
    }

    /// `left` followed by `right`.
    public static func + (left: Markup, right: Markup) -> Markup {
        Markup(proven: left.utf8 + right.utf8)
    }

    /// Appends `right` to `left`.
    public static func += (left: inout Markup, right: Markup) {
        left.utf8.append(contentsOf: right.utf8)
    }
}

extension Markup: CustomStringConvertible {
    /// The escaped text.
    public var description: String { String(decoding: utf8, as: UTF8.self) }
}
