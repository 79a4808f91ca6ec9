/// A small piece of XML with all below it (nút XML): properties of paragraphs, styles, pages.
struct XMLNode: Hashable {
    let name: String
    let attributes: [String: String]
    var children: [XMLNode] = []

    /// The first child of that name.
    subscript(_ name: String) -> XMLNode? { children.first { $0.name == name } }

    /// All children of that name.
    func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

    /// What most elements of WordprocessingML say.
    var value: String? { attributes["val"] }

    /// A whole number of at most nine digits, with its sign.
    func number(_ attribute: String = "val") -> Int? {
        attributes[attribute].flatMap { $0.utf8.count <= 10 ? Int($0) : nil }
    }

    /// Whether the child of that name says yes; `nil` where there is none.
    func isOn(_ name: String) -> Bool? {
        self[name].map { !["0", "false", "off"].contains($0.value ?? "1") }
    }

    /// Follows names down.
    func descendant(_ names: String...) -> XMLNode? {
        names.reduce(self as XMLNode?) { $0?[$1] }
    }
}

/// Puts such a piece together as its elements come.
struct XMLTreeBuilder {
    private var open: [XMLNode] = []
    /// How many elements have come.
    private(set) var count = 0

    mutating func begin(_ name: String, _ attributes: [String: String]) {
        open.append(XMLNode(name: name, attributes: attributes))
        count += 1
    }

    /// The whole piece, once its first element ends.
    mutating func end() -> XMLNode? {
        guard let node = open.popLast() else { return nil }
        guard !open.isEmpty else { return node }
        open[open.count - 1].children.append(node)
        return nil
    }
}
