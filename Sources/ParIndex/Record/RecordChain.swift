/// Follows the record from its first entry and stops at the first that is not what it must be.
public struct RecordChain: Hashable, Sendable {
    /// The last entry that was found right.
    public private(set) var head = RecordHead.empty

    /// A head that was kept elsewhere.
    private let expected: RecordHead?
    /// The hash that the last entry continues.
    private var linkOfHead = ""

    /// - Parameter expected: a head kept outside the database, with which the record must agree.
    public init(expecting expected: RecordHead? = nil) {
        self.expected = expected
    }

    /// Takes the next entry.
    ///
    /// - Parameter computedHash: the hash of the entry's `canonicalBytes`.
    public mutating func take(_ entry: RecordEntry, computedHash: String) throws(RecordFault) {
        guard entry.seq > head.seq else { throw .outOfOrder(seq: entry.seq) }
        guard entry.seq == head.seq + 1 else { throw .gap(seq: head.seq + 1) }
        guard entry.hash.utf8.elementsEqual(computedHash.utf8) else { throw .changed(seq: entry.seq) }
        guard entry.previousHash == head.hash else {
            throw entry.previousHash == linkOfHead ? .fork(seq: entry.seq) : .brokenLink(seq: entry.seq)
        }
        if let expected, expected.seq == entry.seq, expected.hash != entry.hash { throw .replaced(seq: entry.seq) }
        head = RecordHead(seq: entry.seq, hash: entry.hash)
        linkOfHead = entry.previousHash
    }

    /// Says that no entry is left.
    public func end() throws(RecordFault) {
        if let expected, expected.seq > head.seq { throw .truncated(seq: head.seq + 1) }
    }
}
