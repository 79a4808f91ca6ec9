import Glibc

/// The bytes of an open file, one after the other, read block by block into one buffer.
struct ByteSource: ~Copyable {
    private let descriptor: Int32
    private var block: [UInt8]
    private var count = 0
    private var position = 0

    /// Reads from where the descriptor stands; the caller closes it.
    init(_ descriptor: Int32, blockSize: Int = 1 << 16) {
        self.descriptor = descriptor
        block = [UInt8](repeating: 0, count: blockSize)
    }

    /// The next byte, left in place; `nil` at the end.
    mutating func peek() throws -> UInt8? {
        if position == count { try refill() }
        return position == count ? nil : block[position]
    }

    /// Takes the next byte; `nil` at the end.
    mutating func next() throws -> UInt8? {
        let byte = try peek()
        if byte != nil { position += 1 }
        return byte
    }

    private mutating func refill() throws {
        position = 0
        count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        guard count >= 0 else {
            count = 0
            throw FileFailure(errno: errno)
        }
    }
}
