import Testing

@testable import Web

@Suite struct MultipartParserTests {
    /// Name, file name and content of each part.
    private struct Part: Hashable {
        var name: String
        var fileName: String?
        var content: [UInt8]
    }

    private static func parts(_ pieces: [ArraySlice<UInt8>], boundary: String = FileForm.boundary) throws -> [Part] {
        var parser = MultipartParser(boundary: boundary)
        var parts: [Part] = []
        var ended = 0
        for piece in pieces {
            try parser.take(piece) { event in
                switch event {
                case .part(let heading):
                    parts.append(Part(name: heading.name, fileName: heading.fileName, content: []))
                case .content(let bytes): parts[parts.count - 1].content += bytes
                case .partEnd: ended += 1
                }
            }
        }
        try parser.finish()
        #expect(ended == parts.count)
        return parts
    }

    /// Contents that look like delimiters, and none at all.
    private static let form = FileForm().adding("dot", "chi-lang-2024").adding(file: "Báo cáo số 44 Đồng Mỏ.pdf", [])
        .adding(file: "a\"b.pdf", Array("\r\n--\(FileForm.boundary.dropLast())\r\n\r\n--\r".utf8))
        .adding(file: "3.4.1/x.png", [0, 13, 10, 45, 45, 255, 13, 13, 10])

    private static let expected = [
        Part(name: "dot", fileName: nil, content: Array("chi-lang-2024".utf8)),
        Part(name: "tep", fileName: "Báo cáo số 44 Đồng Mỏ.pdf", content: []),
        Part(
            name: "tep", fileName: "a\"b.pdf",
            content: Array("\r\n--\(FileForm.boundary.dropLast())\r\n\r\n--\r".utf8)),
        Part(name: "tep", fileName: "3.4.1/x.png", content: [0, 13, 10, 45, 45, 255, 13, 13, 10]),
    ]

    @Test func `a form reads the same wherever it is cut in two`() throws {
        let bytes = Self.form.bytes
        for place in 0...bytes.count {
            let parts = try Self.parts([bytes[..<place], bytes[place...]])
            #expect(parts == Self.expected, "\(place)")
        }
    }

    @Test(arguments: [1, 2, 3, 7, 61, 64])
    func `a form reads the same in pieces of any size`(_ size: Int) throws {
        let bytes = Self.form.bytes
        let pieces = stride(from: 0, to: bytes.count, by: size).map { bytes[$0..<min($0 + size, bytes.count)] }
        #expect(try Self.parts(pieces) == Self.expected)
    }

    @Test func `a form cut off at any byte is refused`() {
        let bytes = Self.form.bytes
        for place in 0..<(bytes.count - 2) {
            #expect(throws: (any Error).self, "\(place)") { try Self.parts([bytes[..<place]]) }
        }
    }

    @Test func `any content between random cuts comes out as it went in`() throws {
        var generator = Numbers(state: 44)
        for _ in 0..<300 {
            // Few different bytes, so that beginnings of delimiters are frequent.
            let alphabet = Array("\r\n-WA".utf8) + [0]
            let content = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }
            let bytes = FileForm().adding(file: "a.pdf", content).bytes
            var (pieces, start) = ([ArraySlice<UInt8>](), 0)
            while start < bytes.count {
                let end = min(bytes.count, start + Int.random(in: 1...40, using: &generator))
                pieces.append(bytes[start..<end])
                start = end
            }
            #expect(try Self.parts(pieces).map(\.content) == [content])
        }
    }

    @Test func `a heading without end or without a name is refused`() {
        let long = Array("--b\r\n".utf8) + [UInt8](repeating: 97, count: MultipartParser.longestHeading + 1)
        #expect(throws: MultipartParser.Fault.headingTooLong) { try Self.parts([long[...]], boundary: "b") }
        let nameless = Array("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n".utf8)
        #expect(throws: MultipartParser.Fault.malformed) { try Self.parts([nameless[...]], boundary: "b") }
    }

    /// The same numbers every time (splitmix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
