import Testing

/// Small files and small functions, most of all in the tail: there code becomes ugly first.
struct SizeTests {
    @Test func `no source file is longer than 300 lines, few are longer than 200, half have at most 80`() {
        for source in Repository.sources { #expect(source.length <= 300, "\(source) has \(source.length) lines") }
        let lengths = Repository.sources.map(\.length)
        #expect(share(95, of: lengths) <= 200)
        #expect(share(50, of: lengths) <= 80)
    }

    @Test func `no test file is longer than 300 lines`() {
        for test in Repository.tests { #expect(test.length <= 300, "\(test) has \(test.length) lines") }
    }

    @Test func `no function is longer than 50 lines, few are longer than 25`() {
        for source in Repository.sources {
            for function in source.code.functions where function.length > 50 { Issue.record("\(source): \(function)") }
        }
        #expect(share(95, of: Repository.sources.flatMap { $0.code.functions.map(\.length) }) <= 25)
    }

    @Test func `a decision is at most 60 lines`() {
        for file in Repository.files where file.path.hasPrefix("Docs/Decisions/") {
            #expect(file.lines.count - 1 <= 60, "\(file) has \(file.lines.count - 1) lines")
        }
    }

    @Test func `shares are told as they are`() {
        #expect(share(95, of: Array(1...100)) == 95)
        #expect(share(50, of: [9, 1, 5]) == 5)
    }

    /// The length that so many per cent do not exceed.
    private func share(_ percent: Int, of lengths: [Int]) -> Int {
        let sorted = lengths.sorted()
        return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
    }
}
