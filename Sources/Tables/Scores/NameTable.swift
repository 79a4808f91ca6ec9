/// Numbers byte strings from 0 in the order in which they are first met: an open-addressing hash table.
///
/// Made for one look-up per line of a file of millions. Names are compared word by word, so the seven bytes behind
/// every key that is looked up must be readable.
struct NameTable: Sendable {
    /// How many names there are.
    private(set) var count = 0

    // A slot holds the upper half of the hash and the number plus one; 0 is a free slot.
    private var slots = [UInt64](repeating: 0, count: 64)
    private var ends: [Int] = [0]
    private var bytes = [UInt8](repeating: 0, count: 7)
    // Names chosen to collide in one run do not in the next.
    private let seed = UInt64.random(in: 0...UInt64.max)

    /// The number of a key, and whether the key was new.
    mutating func number(of key: UnsafeRawBufferPointer) -> (number: Int, isNew: Bool) {
        let hash = key.hash(from: seed)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == hash >> 32, holds(number, key) { return (number, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (add(key, hash: hash, in: slot), true)
    }

    /// As `number(of:)`, for a key that nothing readable need follow.
    mutating func number(of key: ArraySlice<UInt8>) -> (number: Int, isNew: Bool) {
        withUnsafeTemporaryAllocation(byteCount: key.count + 8, alignment: 8) { padded in
            key.withUnsafeBytes { padded.copyMemory(from: $0) }
            return number(of: UnsafeRawBufferPointer(rebasing: padded[..<key.count]))
        }
    }

    /// The bytes of a name.
    subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[ends[number]..<ends[number + 1]]
    }

    /// A name as text.
    func text(_ number: Int) -> String {
        String(decoding: self[number], as: UTF8.self)
    }

    private func holds(_ number: Int, _ key: UnsafeRawBufferPointer) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == key.count else { return false }
        return bytes.withUnsafeBytes { key.equals(UnsafeRawBufferPointer(rebasing: $0[start..<(start + key.count)])) }
    }

    @inline(never)
    private mutating func add(_ key: UnsafeRawBufferPointer, hash: UInt64, in slot: Int) -> Int {
        bytes.replaceSubrange((bytes.count - 7)..<(bytes.count - 7), with: key)
        ends.append(bytes.count - 7)
        count += 1
        slots[slot] = Self.entry(hash, number: count - 1)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private static func entry(_ hash: UInt64, number: Int) -> UInt64 {
        hash & ~0xFFFF_FFFF | UInt64(number + 1)
    }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        bytes.withUnsafeBytes { names in
            for number in 0..<count {
                let name = UnsafeRawBufferPointer(rebasing: names[ends[number]..<ends[number + 1]])
                let hash = name.hash(from: seed)
                var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
                while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = Self.entry(hash, number: number)
            }
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Mixes all bytes into one word.
    @inline(__always)
    fileprivate func hash(from seed: UInt64) -> UInt64 {
        var hash = seed
        var start = 0
        while start < count {
            hash = (hash ^ word(at: start)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            start += 8
        }
        return hash
    }

    /// Whether both hold the same bytes; they are of one length.
    @inline(__always)
    fileprivate func equals(_ other: UnsafeRawBufferPointer) -> Bool {
        var start = 0
        while start < count {
            if word(at: start) != other.word(at: start) { return false }
            start += 8
        }
        return true
    }

    /// Eight bytes from `start`, those behind the end as zeros.
    @inline(__always)
    private func word(at start: Int) -> UInt64 {
        guard let baseAddress else { return 0 }
        let word = UInt64(littleEndian: baseAddress.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        let left = count - start
        return left >= 8 ? word : word & (1 &<< UInt64(truncatingIfNeeded: left &* 8) &- 1)
    }
}
