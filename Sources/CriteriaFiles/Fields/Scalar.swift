import ParIndex
import Wording

/// Readers for single words and for lists of anything.
enum Scalar {
    /// Text that says something, without white space around it.
    static func text(_ node: YAMLNode, _ faults: Faults) -> String? {
        guard let text = node.text else {
            faults.add(at: node.place, ShapeFault(.text))
            return nil
        }
        let trimmed = String(
            text.trimmingPrefix(while: \.isWhitespace).reversed().trimmingPrefix(while: \.isWhitespace).reversed())
        guard !trimmed.isEmpty, trimmed != "~", trimmed != "null" else {
            faults.add(at: node.place, KeyFault.empty)
            return nil
        }
        return trimmed
    }

    /// A list of whatever `item` reads; items at fault are left out.
    static func list<Value>(_ item: @escaping Reader<Value>) -> Reader<[Value]> {
        { node, faults in
            guard case .list(let items) = node.content else {
                faults.add(at: node.place, ShapeFault(.list, found: node.text))
                return nil
            }
            return items.compactMap { item($0, faults) }
        }
    }

    /// One of the words of an enumeration.
    static func word<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> Reader<Word>
    where Word.RawValue == String {
        { node, faults in
            guard let text = text(node, faults) else { return nil }
            if let word = Word(rawValue: text) { return word }
            let known = Word.allCases.map(\.rawValue)
            let nearest = Nearest.word(to: text, among: known)
            faults.add(at: node.place, ChoiceFault.value(text, nearest: nearest, known: known))
            return nil
        }
    }

    /// A whole number within `range`.
    static func whole(_ range: ClosedRange<Int>) -> Reader<Int> {
        { node, faults in
            guard let text = text(node, faults) else { return nil }
            if let whole = Int(text), range.contains(whole), text.first != "+" { return whole }
            faults.add(
                at: node.place, NumberFault.outOfRange(text, lowest: range.lowerBound, highest: range.upperBound))
            return nil
        }
    }

    /// `true` or `false`.
    static func truth(_ node: YAMLNode, _ faults: Faults) -> Bool? {
        guard let text = text(node, faults) else { return nil }
        if text == "true" || text == "false" { return text == "true" }
        faults.add(at: node.place, ChoiceFault.value(text, nearest: nil, known: ["true", "false"]))
        return nil
    }

    /// A code such as "3.4.1".
    static func code(_ node: YAMLNode, _ faults: Faults) -> Code? {
        formed(node, faults, .code) { Code($0) }
    }

    /// A day such as "2023-04-30".
    static func day(_ node: YAMLNode, _ faults: Faults) -> Day? {
        formed(node, faults, .day) { $0.contains("-") ? Day(parsing: $0) : nil }
    }

    /// A name for files and addresses: small letters, digits and hyphens.
    static func slug(_ node: YAMLNode, _ faults: Faults) -> String? {
        formed(node, faults, .slug) { isSlug($0) ? $0 : nil }
    }

    /// Whether `text` may name a set or a source.
    static func isSlug(_ text: String) -> Bool {
        guard (1...60).contains(text.utf8.count), text.first != "-", text.last != "-" else { return false }
        return text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }

    /// Text that `form` understands, else a fault of that shape.
    static func formed<Value>(
        _ node: YAMLNode, _ faults: Faults, _ shape: ShapeFault.Shape, _ form: (String) -> Value?
    ) -> Value? {
        guard let text = text(node, faults) else { return nil }
        guard let value = form(text) else {
            faults.add(at: node.place, ShapeFault(shape, found: text))
            return nil
        }
        return value
    }
}
