/// The folded names of all rows of the gazetteer, one after another, to look through them at one go.
struct FoldedNames: Sendable {
    private let folded: [UInt8]
    private let ends: [UInt32]

    init(_ bytes: [UInt8], names: [Gazetteer.Place]) {
        var (folded, ends): ([UInt8], [UInt32]) = ([], [])
        folded.reserveCapacity(names.count * 10)
        ends.reserveCapacity(names.count)
        for name in names {
            FoldedNames.append(bytes[name.range], to: &folded)
            ends.append(UInt32(folded.count))
        }
        (self.folded, self.ends) = (folded, ends)
    }

    /// Where `wanted`, folded, begins in the name of each row that holds it: 0 at its start; every row in order.
    func forEachRow(holding wanted: [UInt8], _ body: (_ row: Int, _ offset: Int, _ isWhole: Bool) -> Void) {
        var start = 0
        for (row, end) in ends.enumerated() {
            let name = start..<Int(end)
            if let offset = offset(of: wanted, in: name) { body(row, offset, name.count == wanted.count) }
            start = name.upperBound
        }
    }

    /// The folded name of a row.
    subscript(row: Int) -> ArraySlice<UInt8> {
        folded[(row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])]
    }

    private func offset(of wanted: [UInt8], in name: Range<Int>) -> Int? {
        guard wanted.count <= name.count else { return nil }
        for start in name.lowerBound...(name.upperBound - wanted.count) {
            var length = 0
            while length < wanted.count, folded[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return start - name.lowerBound }
        }
        return nil
    }

    private static func append(_ name: ArraySlice<UInt8>, to folded: inout [UInt8]) {
        var (decoder, source) = (UTF8(), name.makeIterator())
        while case .scalarValue(let scalar) = decoder.decode(&source) { Folding.append(scalar, to: &folded) }
    }
}
