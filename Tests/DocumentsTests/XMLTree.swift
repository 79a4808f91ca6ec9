import CExpat

/// An XML text as a tree; `nil` where it is not well-formed.
final class XMLTree {
    let name: String
    let attributes: [String: String]
    private(set) var children: [XMLTree] = []
    private(set) var text = ""
    /// Text and children in the order in which they stand.
    private var flow: [() -> String] = []

    /// All text within, in order.
    var flowingText: String { flow.reduce(into: "") { $0 += $1() } }

    private init(_ name: String, _ attributes: [String: String]) { (self.name, self.attributes) = (name, attributes) }

    /// The root element.
    static func read(_ bytes: [UInt8]) -> XMLTree? {
        guard let parser = XML_ParserCreate("UTF-8") else { return nil }
        defer { XML_ParserFree(parser) }
        let reading = Reading()
        XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
        XML_SetElementHandler(parser, { Reading.of($0)?.begin($1, $2) }, { user, _ in Reading.of(user)?.end() })
        XML_SetCharacterDataHandler(parser) { user, characters, count in
            let bytes = UnsafeRawBufferPointer(start: characters, count: Int(count))
            Reading.of(user)?.open.last?.add(String(decoding: bytes, as: UTF8.self))
        }
        let status = withExtendedLifetime(reading) {
            bytes.withUnsafeBytes {
                XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), 1)
            }
        }
        return status == XML_STATUS_OK ? reading.root : nil
    }

    /// This element and all below it, from the first to the last.
    var all: [XMLTree] { [self] + children.flatMap(\.all) }

    /// Every element of that name.
    func all(_ name: String) -> [XMLTree] { all.filter { $0.name == name } }

    /// The first child of that name.
    func child(_ name: String) -> XMLTree? { children.first { $0.name == name } }

    private func add(_ characters: String) {
        text += characters
        flow.append { characters }
    }

    private func add(_ child: XMLTree) {
        children.append(child)
        flow.append { child.flowingText }
    }

    private final class Reading {
        var open: [XMLTree] = []
        var root: XMLTree?

        static func of(_ user: UnsafeMutableRawPointer?) -> Reading? {
            user.map { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
        }

        func begin(_ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
            guard let name, var pair = pairs else { return }
            var attributes: [String: String] = [:]
            while let key = pair[0], let value = pair[1] {
                attributes[String(cString: key)] = String(cString: value)
                pair += 2
            }
            let tree = XMLTree(String(cString: name), attributes)
            open.last?.add(tree)
            if root == nil { root = tree }
            open.append(tree)
        }

        func end() { open.removeLast() }
    }
}
