import Testing

@testable import Tables

struct NameTableTests {
    @Test func `a name keeps the number under which it was first met`() {
        var table = NameTable()
        let names = (0..<5000).map { "mã-\($0)" }
        let first = names.map { table.number(of: Array($0.utf8)[...]) }
        let second = names.map { table.number(of: Array($0.utf8)[...]) }
        #expect(first.map(\.number) == Array(0..<5000))
        #expect(first.map(\.isNew).allSatisfy { $0 })
        #expect(second.map(\.number) == Array(0..<5000))
        #expect(!second.map(\.isNew).contains(true))
        #expect(names.indices.map(table.text) == names)
    }

    @Test func `names that share a beginning are told apart`() {
        var table = NameTable()
        let names = ["", "1", "12345678", "123456789", "1234567", "12345678\0"]
        #expect(names.map { table.number(of: Array($0.utf8)[...]).number } == Array(names.indices))
    }
}
