import ParIndex
import Testing

/// What somebody can do who makes the hashes of what he changed anew.
struct RecordChainTests {
    /// An entry whose hash is right, whatever it is.
    private static func entry(_ seq: Int64, _ hash: String, after previous: String) -> RecordEntry {
        RecordEntry(
            seq: seq, at: Instant("2023-12-15"), doer: .system, deed: Deed("answer", "dot/a"), request: "r",
            previousHash: previous, hash: hash)
    }

    private static let whole = [
        entry(1, "a", after: RecordHead.empty.hash), entry(2, "b", after: "a"), entry(3, "c", after: "b"),
        entry(4, "d", after: "c"),
    ]

    private func fault(_ entries: [RecordEntry], expecting expected: RecordHead? = nil) -> RecordFault? {
        var chain = RecordChain(expecting: expected)
        do throws(RecordFault) {
            for entry in entries { try chain.take(entry, computedHash: entry.hash) }
            try chain.end()
            return nil
        } catch {
            return error
        }
    }

    @Test func `a whole chain is right and ends at its last entry`() throws {
        var chain = RecordChain()
        for entry in Self.whole { try chain.take(entry, computedHash: entry.hash) }
        #expect(chain.head == RecordHead(seq: 4, hash: "d"))
        #expect(fault(Self.whole) == nil)
        #expect(fault([]) == nil)
    }

    @Test func `an entry made anew is found at the next, which continues the old one`() {
        var entries = Self.whole
        entries[1].hash = "x"
        #expect(fault(entries) == .brokenLink(seq: 3))
    }

    @Test func `an entry put in is found at the next, which continues the one before it`() {
        var entries = Self.whole
        entries.insert(Self.entry(3, "x", after: "b"), at: 2)
        for place in 3..<5 { entries[place].seq += 1 }
        #expect(fault(entries) == .fork(seq: 4))
    }

    @Test func `an entry twice and an entry after a later one are out of order`() {
        #expect(fault(Self.whole + [Self.whole[3]]) == .outOfOrder(seq: 4))
        #expect(fault([Self.whole[0], Self.whole[1], Self.whole[0]]) == .outOfOrder(seq: 1))
    }

    @Test func `a chain that does not begin with zeros is not a beginning`() {
        var entries = Self.whole
        entries[0].previousHash = "z"
        #expect(fault(entries) == .brokenLink(seq: 1))
    }

    @Test func `a chain made anew from some entry on shows only against a head kept elsewhere`() {
        let anew = Array(Self.whole.prefix(2)) + [Self.entry(3, "x", after: "b"), Self.entry(4, "y", after: "x")]
        #expect(fault(anew) == nil)
        #expect(fault(anew, expecting: RecordHead(seq: 4, hash: "d")) == .replaced(seq: 4))
        #expect(fault(anew, expecting: RecordHead(seq: 2, hash: "b")) == nil)
        #expect(fault(anew, expecting: RecordHead(seq: 9, hash: "q")) == .truncated(seq: 5))
    }

    @Test func `a head is read as it is printed and nothing else is`() {
        let hash = String(repeating: "0a", count: 32)
        let head = RecordHead(seq: 128, hash: hash)
        #expect(RecordHead(head.description) == head)
        #expect(RecordHead("128:" + hash.uppercased()) == head)
        let others = [
            "", hash, ":" + hash, "128:", "-1:" + hash, "128:\(hash)0", "128:" + hash.dropLast() + "g", "1:2:3",
        ]
        for text in others { #expect(RecordHead(text) == nil, "\(text)") }
    }

    @Test func `absent and empty values, and a text moved to its neighbour, have other bytes`() {
        var one = Self.whole[0]
        (one.deed.before, one.deed.after) = (nil, "ab")
        var others = [one, one, one]
        others[0].deed.before = ""
        (others[1].deed.before, others[1].deed.after) = ("a", "b")
        (others[2].deed.after, others[2].request) = ("a", "br")
        for other in others { #expect(other.canonicalBytes != one.canonicalBytes) }
    }
}
