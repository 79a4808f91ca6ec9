/// A link from one part of a DOCX to another (quan hệ giữa các phần).
struct DocxLink {
    /// The last word of its type, "header".
    let kind: String
    /// The part that it leads to.
    let part: String
}

extension DocxPackage {
    /// The links of a part by the names that the part itself uses; `""` stands for the whole file.
    func links(of part: String) throws(PaperFault) -> [String: DocxLink] {
        let cut = part.lastIndex(of: "/")
        let folder = cut.map { part[..<$0] } ?? ""
        let name = cut.map { part[part.index(after: $0)...] } ?? part[...]
        let rels = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
        var links: [String: DocxLink] = [:]
        for link in try tree(rels)?.children ?? [] {
            guard link.attributes["TargetMode"] != "External", let id = link.attributes["Id"],
                let type = link.attributes["Type"], let target = link.attributes["Target"]
            else { continue }
            let kind = type.split(separator: "/").last.map(String.init) ?? type
            links[id] = DocxLink(kind: kind, part: Self.resolve(target, from: folder))
        }
        return links
    }

    /// A name within the archive, which nothing can lead out of: it is looked up there and nowhere else.
    private static func resolve(_ target: String, from folder: Substring) -> String {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
