import Foundation

/// Reads a form with files (multipart/form-data, RFC 7578) as its bytes come, however they are cut; never holds a file.
struct MultipartParser {
    /// What the form brings, in its order.
    enum Event {
        case part(PartHeading)
        /// Some more of the part's content; the bytes are only there while they are told of.
        case content(UnsafeRawBufferPointer)
        case partEnd
    }

    /// Why it is no such form.
    enum Fault: Error, Hashable {
        case malformed
        case headingTooLong
        case brokenOff
    }

    private enum Place {
        case preamble
        case afterDelimiter
        case heading
        case content
        case end
    }

    /// A heading is a name and a kind; browsers write some hundred bytes.
    static let longestHeading = 8 << 10

    private let delimiter: [UInt8]
    private var place = Place.preamble
    /// What was not yet told of: the start of a delimiter perhaps. A line end before the first delimiter is granted.
    private var held: [UInt8] = [0x0D, 0x0A]

    /// The mark between the parts as a Content-Type names it; `nil` where the body is no such form.
    static func boundary(_ type: String) -> String? {
        guard type.lowercased().hasPrefix("multipart/form-data"), let range = type.range(of: "boundary=") else {
            return nil
        }
        let value = type[range.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
        return (1...70).contains(value.utf8.count) ? value : nil
    }

    /// - Parameter boundary: as the Content-Type names it.
    init(boundary: String) {
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// Takes the next bytes and tells of what they complete.
    mutating func take(_ bytes: some Sequence<UInt8>, _ tell: (Event) throws -> Void) throws {
        held.append(contentsOf: bytes)
        let all = held
        var start = 0
        while let next = try step(all, from: start, tell) { start = next }
        held = Array(all[min(start + told, all.count)...])
        told = 0
    }

    /// Refuses a form that ends before it said so.
    func finish() throws(Fault) {
        guard case .end = place else { throw .brokenOff }
    }

    /// Bytes behind the place of the last whole step that were told of already.
    private var told = 0

    /// One step from `start`; the place of the next, or `nil` where more bytes are needed.
    private mutating func step(_ all: [UInt8], from start: Int, _ tell: (Event) throws -> Void) throws -> Int? {
        switch place {
        case .preamble, .content: try content(all, from: start, tell)
        case .afterDelimiter: try afterDelimiter(all, from: start)
        case .heading: try heading(all, from: start, tell)
        case .end:
            drop(all.count - start)
        }
    }

    private mutating func drop(_ count: Int) -> Int? {
        told = count
        return nil
    }

    /// Content up to the next delimiter, or what can not be the start of one.
    private mutating func content(_ all: [UInt8], from start: Int, _ tell: (Event) throws -> Void) throws -> Int? {
        let isTold = place == .content
        let found = all.firstPlace(of: delimiter, from: start)
        let end = found ?? max(start, all.count - delimiter.count + 1)
        if isTold, end > start {
            try all.withUnsafeBytes { try tell(.content(UnsafeRawBufferPointer(rebasing: $0[start..<end]))) }
        }
        guard let found else { return drop(end - start) }
        if isTold { try tell(.partEnd) }
        place = .afterDelimiter
        return found + delimiter.count
    }

    /// "--" ends the form; otherwise blanks and a line end lead to a heading.
    private mutating func afterDelimiter(_ all: [UInt8], from start: Int) throws -> Int? {
        var position = start
        while position < all.count, all[position] == 0x20 || all[position] == 0x09 { position += 1 }
        guard position - start < Self.longestHeading else { throw Fault.malformed }
        guard position + 1 < all.count else { return nil }
        switch (all[position], all[position + 1]) {
        case (0x2D, 0x2D): place = .end
        case (0x0D, 0x0A): place = .heading
        default: throw Fault.malformed
        }
        return position + 2
    }

    private mutating func heading(_ all: [UInt8], from start: Int, _ tell: (Event) throws -> Void) throws -> Int? {
        guard let end = all.firstPlace(of: [0x0D, 0x0A, 0x0D, 0x0A], from: start) else {
            guard all.count - start <= Self.longestHeading else { throw Fault.headingTooLong }
            return nil
        }
        guard end - start <= Self.longestHeading else { throw Fault.headingTooLong }
        guard let heading = PartHeading(String(decoding: all[start..<end], as: UTF8.self)) else {
            throw Fault.malformed
        }
        try tell(.part(heading))
        place = .content
        return end + 4
    }
}

extension [UInt8] {
    /// Where `text` stands first from `start` on.
    fileprivate func firstPlace(of text: [UInt8], from start: Int) -> Int? {
        withUnsafeBytes { bytes -> Int? in
            guard let base = bytes.baseAddress, let first = text.first else { return nil }
            var place = start
            while place + text.count <= bytes.count {
                let room = bytes.count - text.count - place + 1
                guard let found = memchr(base + place, Int32(first), room) else { return nil }
                place = base.distance(to: UnsafeRawPointer(found))
                if memcmp(found, text, text.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }
}
