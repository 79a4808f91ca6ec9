import ParIndex

/// Reads plain lines "unit,superior,province,criterion,score" into a sheet as fast as memory allows.
///
/// It knows nothing of quotation marks and names no fault: whatever is not a plain line makes it stop, and the careful
/// reader then goes through the file. It works on raw pointers: a bounds check for each byte took a third more time
/// over a million lines. What makes it safe is the guard that ends each block: every search stops there at the latest.
struct ScoreScanner {
    /// Lines taken before their scores are added.
    private static let batch = 128

    /// Bytes that must follow a block so that every search in it ends: four separators, a line feed, a word to read over.
    static func guardBytes(_ separator: UInt8) -> [UInt8] {
        [separator, separator, separator, separator, .lineFeed] + [UInt8](repeating: 0, count: 16)
    }

    /// The sums so far.
    private(set) var sheet: ScoreSheet

    private let scale: ScoreScale
    private let separator: UInt8
    private let separators: UInt64
    private let decimalMark: UInt8
    private var lastPlace = UnsafeRawBufferPointer(start: nil, count: 0)
    private var lastUnit = 0

    init(_ sheet: ScoreSheet, scale: ScoreScale, separator: UInt8) {
        self.sheet = sheet
        self.scale = scale
        self.separator = separator
        separators = UInt64(repeating: separator)
        // With a comma between cells a decimal comma would need quotation marks.
        decimalMark = separator == UInt8(ascii: ",") ? UInt8(ascii: ".") : UInt8(ascii: ",")
    }

    /// Adds the whole lines of a block that is followed by the guard; `false` at the first line that is not plain.
    mutating func scan(_ block: UnsafeRawBufferPointer) -> Bool {
        guard var cursor = block.baseAddress else { return true }
        let end = cursor + block.count
        lastPlace = UnsafeRawBufferPointer(start: nil, count: 0)
        return withUnsafeTemporaryAllocation(of: LineScore.self, capacity: Self.batch) { batch in
            while cursor < end {
                guard let count = takeLines(&cursor, before: end, into: batch),
                    sheet.add(UnsafeBufferPointer(rebasing: batch[..<count]))
                else { return false }
            }
            return cursor == end
        }
    }

    /// Takes as many lines as the batch holds; `nil` where one is not plain.
    private mutating func takeLines(
        _ cursor: inout UnsafeRawPointer, before end: UnsafeRawPointer,
        into batch: UnsafeMutableBufferPointer<LineScore>
    ) -> Int? {
        var count = 0
        while cursor < end, count < batch.count {
            guard let unit = takePlace(&cursor), let criterion = takeCriterion(&cursor), let score = takeScore(&cursor)
            else { return nil }
            batch.initializeElement(at: count, to: LineScore(unit: unit, criterion: criterion, millionths: score))
            count += 1
        }
        return count
    }

    /// Takes the three cells that name the unit; mostly they are those of the line before.
    @inline(__always)
    private mutating func takePlace(_ cursor: inout UnsafeRawPointer) -> Int? {
        let start = cursor
        if lastPlace.count > 0, start.starts(with: lastPlace) {
            cursor += lastPlace.count
            return lastUnit
        }
        cursor = start.after(3, separators)
        lastPlace = UnsafeRawBufferPointer(start: start, count: cursor - start)
        let (unit, isNew) = sheet.unit(lastPlace)
        lastUnit = unit
        if isNew, !UnitPlace.isPlain(sheet.places[unit], separator: separator) { return nil }
        return unit
    }

    @inline(__always)
    private mutating func takeCriterion(_ cursor: inout UnsafeRawPointer) -> Int? {
        let start = cursor
        cursor = start.after(1, separators)
        let (criterion, isNew) = sheet.criterion(UnsafeRawBufferPointer(start: start, count: cursor - start - 1))
        if isNew { return describe(criterion) ? criterion : nil }
        return criterion
    }

    private mutating func describe(_ criterion: Int) -> Bool {
        UnitPlace.isCode(sheet.criteria[criterion]) && sheet.describe(criterion, by: scale)
    }

    /// Takes a decimal of at most six whole digits and six decimals with the end of its line.
    @inline(__always)
    private func takeScore(_ cursor: inout UnsafeRawPointer) -> Int64? {
        if let short = ShortDecimal(cursor.word) {
            cursor += short.length
            return short.millionths
        }
        return takeLongScore(&cursor)
    }

    /// As `takeScore`, digit by digit.
    @inline(never)
    private func takeLongScore(_ cursor: inout UnsafeRawPointer) -> Int64? {
        let isNegative = cursor.byte == UInt8(ascii: "-")
        if isNegative { cursor += 1 }
        var digits: Int64 = 0
        let wholeDigits = cursor.takeDigits(into: &digits)
        var decimals = 0
        if cursor.byte == UInt8(ascii: ".") || cursor.byte == decimalMark {
            cursor += 1
            decimals = cursor.takeDigits(into: &digits)
            guard decimals > 0 else { return nil }
        }
        guard wholeDigits > 0, wholeDigits <= 6, decimals <= 6, cursor.takeLineEnd() else { return nil }
        let millionths = digits &* ShortDecimal.step(decimals)
        return isNegative ? -millionths : millionths
    }
}

extension UnsafeRawPointer {
    @inline(__always)
    fileprivate var byte: UInt8 { load(as: UInt8.self) }

    @inline(__always)
    fileprivate var word: UInt64 { UInt64(littleEndian: loadUnaligned(as: UInt64.self)) }

    /// Behind the next so many separators, eight of which fill the word given.
    @inline(__always)
    fileprivate func after(_ count: Int, _ separators: UInt64) -> UnsafeRawPointer {
        var cursor = self
        var left = count
        while true {
            var found = cursor.word.bytes(equalTo: separators)
            while found != 0 {
                left -= 1
                if left == 0 { return cursor + found.trailingZeroBitCount / 8 + 1 }
                found &= found - 1
            }
            cursor += 8
        }
    }

    @inline(__always)
    fileprivate func starts(with bytes: UnsafeRawBufferPointer) -> Bool {
        guard let other = bytes.baseAddress else { return true }
        var offset = 0
        while offset + 8 <= bytes.count {
            if loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            {
                return false
            }
            offset += 8
        }
        while offset < bytes.count {
            if (self + offset).byte != (other + offset).byte { return false }
            offset += 1
        }
        return true
    }

    /// Takes digits behind those in `digits`, and says how many; beyond twelve places the value is of no use.
    @inline(__always)
    fileprivate mutating func takeDigits(into digits: inout Int64) -> Int {
        let start = self
        while true {
            let digit = byte &- UInt8(ascii: "0")
            guard digit <= 9 else { return self - start }
            digits = digits &* 10 &+ Int64(digit)
            self += 1
        }
    }

    @inline(__always)
    fileprivate mutating func takeLineEnd() -> Bool {
        if byte == .carriageReturn { self += 1 }
        guard byte == .lineFeed else { return false }
        self += 1
        return true
    }
}
