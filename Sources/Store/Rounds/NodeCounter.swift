import ParIndex

/// Counts codes that a query gathered in one text, a space between two, by the topmost node that each lies in.
///
/// A matrix of all communes of a province counts tens of thousands: bytes are compared, no code is made.
struct NodeCounter {
    private let nodes: [[UInt8]]

    init(_ nodes: [Code]) {
        self.nodes = nodes.map { Array($0.text.utf8) }
    }

    var isEmpty: Bool { nodes.isEmpty }

    /// How many of the codes lie in each node.
    func count(_ codes: String?) -> [Int] {
        var counts = [Int](repeating: 0, count: nodes.count)
        guard var codes, !nodes.isEmpty else { return counts }
        codes.withUTF8 { bytes in
            var place = 0
            for code in bytes.split(separator: UInt8(ascii: " ")) {
                // Codes mostly come in the order of the set.
                if !Self.lies(code, in: nodes[place]) {
                    guard let found = nodes.firstIndex(where: { Self.lies(code, in: $0) }) else { continue }
                    place = found
                }
                counts[place] += 1
            }
        }
        return counts
    }

    /// How many codes lie in each node that stand in one of two texts, or in both.
    func count(_ codes: String?, or others: String?) -> [Int] {
        guard let codes, let others else { return count(codes ?? others) }
        let known = Set(codes.split(separator: " "))
        let added = others.split(separator: " ").filter { !known.contains($0) }
        return count(([Substring(codes)] + added).joined(separator: " "))
    }

    /// A code lies in a node where it is the node's own, or goes on with a dot.
    private static func lies(_ code: Slice<UnsafeBufferPointer<UInt8>>, in node: [UInt8]) -> Bool {
        guard code.starts(with: node) else { return false }
        return code.count == node.count || code[code.startIndex + node.count] == UInt8(ascii: ".")
    }
}
