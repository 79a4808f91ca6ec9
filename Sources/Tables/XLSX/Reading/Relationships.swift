/// What a part of an Office file links to, by the names that the part itself uses.
final class Relationships: XMLHandler {
    /// One link.
    struct Link {
        /// The last word of its type, "worksheet".
        let kind: String
        /// The part that it leads to.
        let part: String
    }

    private(set) var links: [String: Link] = [:]
    private let folder: Substring

    /// The links of a part, which are told from its own folder.
    init(of part: String) {
        folder = part[..<(part.lastIndex(of: "/") ?? part.startIndex)]
    }

    /// Where the links of a part stand.
    static func part(of part: String) -> String {
        guard let slash = part.lastIndex(of: "/") else { return "_rels/\(part).rels" }
        return "\(part[..<slash])/_rels/\(part[part.index(after: slash)...]).rels"
    }

    /// The part that a link of this kind leads to, of which there is at most one.
    func part(ofKind kind: String) -> String? {
        links.values.first { $0.kind == kind }?.part
    }

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
            let type = attributes["Type"], let target = attributes["Target"]
        else { return }
        let kind = type[(type.lastIndex(of: "/").map(type.index(after:)) ?? type.startIndex)...]
        links[id] = Link(kind: String(kind), part: resolve(target))
    }

    func end(_ name: XMLName, text: UnsafeRawBufferPointer) {}

    /// A name within the archive, which nothing can lead out of: it is looked up there and nowhere else.
    private func resolve(_ target: String) -> String {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
