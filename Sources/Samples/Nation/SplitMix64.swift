/// A small generator of numbers that are the same for the same seed on every machine (SplitMix64, public domain).
struct SplitMix64 {
    private var state: UInt64

    /// A generator for that seed.
    init(_ seed: UInt64) {
        state = seed
    }

    /// The generator of one of many independent streams under a seed.
    init(_ seed: UInt64, stream: UInt64) {
        var first = SplitMix64(seed)
        var second = SplitMix64(first.next() ^ stream)
        state = second.next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number of the range, all alike.
    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        let count = UInt64(range.upperBound - range.lowerBound) + 1
        return range.lowerBound + Int(next().multipliedFullWidth(by: count).high)
    }

    /// Yes in so many of a thousand cases.
    mutating func happens(in perThousand: Int) -> Bool {
        whole(0...999) < perThousand
    }

    /// One of these, all alike; they must not be empty.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[whole(0...(elements.count - 1))]
    }
}

extension UInt64 {
    /// A number that stands for a text, the same on every machine (FNV-1a).
    init(standingFor text: String) {
        self = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
