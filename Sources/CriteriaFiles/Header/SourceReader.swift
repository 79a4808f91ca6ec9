import ParIndex
import Wording

/// Reads sources of criteria: a short name declared in the part "set", a mapping, or a place in the set's document.
struct SourceReader {
    /// The set's own source.
    let ofSet: Source
    private let named: [String: Source]

    /// The sources that the part "set" declares.
    init(_ fields: Fields) {
        ofSet = fields.required("source", Self.mapping(within: nil)) ?? Source(document: "")
        named = fields.optional("sources", Self.declarations(within: ofSet)) ?? [:]
    }

    /// A source within `outer`, the source of the node above.
    func reader(within outer: Source) -> Reader<Source> {
        { node, faults in
            guard case .text = node.content else { return Self.mapping(within: outer)(node, faults) }
            guard let text = Scalar.text(node, faults) else { return nil }
            if let source = named[text] { return source }
            if Self.isShortName(text) {
                faults.add(
                    at: node.place, ChoiceFault.source(text, nearest: Nearest.word(to: text, among: Array(named.keys))))
                return nil
            }
            return Source(document: outer.document, place: text)
        }
    }

    private static func mapping(within outer: Source?) -> Reader<Source> {
        { node, faults in
            Fields.read(node, faults) { fields in
                let document =
                    outer == nil
                    ? fields.required("document", Scalar.text) : fields.optional("document", Scalar.text)
                let (place, remark) = (fields.optional("place", Scalar.text), fields.optional("remark", Scalar.text))
                guard let document = document ?? outer?.document else { return nil }
                return Source(document: document, place: place, remark: remark)
            }
        }
    }

    private static func declarations(within outer: Source) -> Reader<[String: Source]> {
        { node, faults in
            Fields.read(node, faults) { fields in
                let names = fields.remaining.map(\.key)
                let sources = names.compactMap { name in
                    fields.optional(name, mapping(within: outer)).map { (name, $0) }
                }
                return Dictionary(sources) { first, _ in first }
            }
        }
    }

    /// A place is told in words, a short name is one word of plain letters and digits.
    private static func isShortName(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
    }
}
