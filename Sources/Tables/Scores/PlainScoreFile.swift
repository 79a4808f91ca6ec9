import Glibc
import Synchronization

/// A regular file that is open to be read in blocks, each by whoever comes first.
struct PlainScoreFile: Sendable {
    /// Two: the benchmark's machine has two cores, and more readers than that wait for one another in the merge.
    static let readers = 2
    private static let blockSize = 1 << 18
    private static let longestLine = 1 << 12

    let descriptor: Int32
    let size: Int
    let bodyStart: Int
    let separator: UInt8

    /// `nil` where it is no regular file or its header is not the five columns in their usual order.
    init?(_ descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.descriptor = descriptor
        size = Int(status.st_size)
        var start = [UInt8](repeating: 0, count: 128)
        let count = start.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        guard count > 0, let header = Self.header(start[..<count]) else { return nil }
        (separator, bodyStart) = header
    }

    /// Reads all lines; `nil` as soon as one is not plain, or a unit has two scores for a criterion.
    func read(scale: ScoreScale) async -> ScoreSheet? {
        let queue = BlockQueue()
        var first = ScoreScanner(ScoreSheet(), scale: scale, separator: separator)
        // The first block alone: it meets nearly all criteria, so that they bear one number with every reader.
        guard scanNext(queue, into: &first) ?? true else { return nil }
        let sheets = await readInParallel(from: first.sheet, queue, scale: scale)
        guard var whole = sheets.first, sheets.count == Self.readers else { return nil }
        for part in sheets.dropFirst() {
            guard whole.merge(part, scale: scale) else { return nil }
        }
        return whole
    }

    private func readInParallel(from first: ScoreSheet, _ queue: BlockQueue, scale: ScoreScale) async -> [ScoreSheet] {
        await withTaskGroup(of: ScoreSheet?.self) { group in
            for reader in 0..<Self.readers {
                let start = reader == 0 ? first : first.withoutUnits()
                group.addTask { scanRest(queue, from: start, scale: scale) }
            }
            return await group.reduce(into: []) { if let sheet = $1 { $0.append(sheet) } }
        }
    }

    private func scanRest(_ queue: BlockQueue, from sheet: ScoreSheet, scale: ScoreScale) -> ScoreSheet? {
        var scanner = ScoreScanner(sheet, scale: scale, separator: separator)
        var buffer: [UInt8] = []
        while let isPlain = scanNext(queue, into: &scanner, buffer: &buffer) {
            guard isPlain else {
                queue.close()
                return nil
            }
        }
        return scanner.sheet
    }
}

/// Gives out the numbers of a file's blocks.
private final class BlockQueue: Sendable {
    private let next = Atomic(0)

    func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }

    /// No more blocks: the file is not plain.
    func close() { next.store(1 << 40, ordering: .relaxed) }
}

extension PlainScoreFile {
    private func scanNext(_ queue: BlockQueue, into scanner: inout ScoreScanner) -> Bool? {
        var buffer: [UInt8] = []
        return scanNext(queue, into: &scanner, buffer: &buffer)
    }

    /// Adds the lines that begin in the next block; `nil` behind the last, `false` where a line is not plain.
    private func scanNext(_ queue: BlockQueue, into scanner: inout ScoreScanner, buffer: inout [UInt8]) -> Bool? {
        let number = queue.take()
        let start = bodyStart + number * Self.blockSize
        guard start < size else { return nil }
        guard let lines = fill(&buffer, from: start) else { return false }
        return buffer.withUnsafeBytes { scanner.scan(UnsafeRawBufferPointer(rebasing: $0[lines])) }
    }

    /// Reads a block with the byte before it and the rest of its last line, and finds the lines that begin in it.
    ///
    /// `nil` where the file can not be read, or its last line is longer than any plain one.
    private func fill(_ buffer: inout [UInt8], from start: Int) -> Range<Int>? {
        let guardBytes = ScoreScanner.guardBytes(separator)
        let wanted = min(1 + Self.blockSize + Self.longestLine, size - start + 1)
        if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: 1 + Self.blockSize + Self.longestLine + 1 + 21) }
        guard readFully(into: &buffer, count: wanted, from: start - 1) else { return nil }
        var filled = wanted
        let reachesEnd = start - 1 + wanted == size
        if reachesEnd, buffer[filled - 1] != .lineFeed {
            buffer[filled] = .lineFeed
            filled += 1
        }
        guard let first = lineStart(buffer, from: 0, to: filled) else { return reachesEnd ? 0..<0 : nil }
        let last = reachesEnd && filled <= Self.blockSize ? filled : lineStart(buffer, from: Self.blockSize, to: filled)
        guard let last, first <= last else { return first > Self.blockSize ? 0..<0 : nil }
        // What follows the last line is the next block's, which reads it again.
        let end = last
        for (offset, byte) in guardBytes.enumerated() { buffer[end + offset] = byte }
        return first..<end
    }

    /// Where the line begins that follows the first line feed at or behind `from`.
    private func lineStart(_ buffer: [UInt8], from: Int, to: Int) -> Int? {
        buffer[from..<to].firstIndex(of: .lineFeed).map { $0 + 1 }
    }

    private func readFully(into buffer: inout [UInt8], count: Int, from offset: Int) -> Bool {
        var filled = 0
        while filled < count {
            let got = buffer.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { pread(descriptor, $0 + filled, count - filled, off_t(offset + filled)) } ?? -1
            }
            guard got > 0 else { return false }
            filled += got
        }
        return true
    }

    /// The separator of a usual header and where the lines behind it begin.
    private static func header(_ start: ArraySlice<UInt8>) -> (separator: UInt8, bodyStart: Int)? {
        guard let lineEnd = start.firstIndex(of: .lineFeed) else { return nil }
        var line = start[..<lineEnd]
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        if line.last == .carriageReturn { line = line.dropLast() }
        for separator in [",", ";", "\t"] where line.elementsEqual(ScoreColumn.names.joined(separator: separator).utf8)
        {
            return (Array(separator.utf8)[0], lineEnd + 1)
        }
        return nil
    }
}
