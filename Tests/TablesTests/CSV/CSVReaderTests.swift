import Foundation
import Testing

@testable import Tables

struct CSVReaderTests {
    @Test func `a quoted field may hold separators, line breaks and doubled quotation marks`() throws {
        let rows = try read("a,b\n\"1,5\",\"x\ny \"\"z\"\"\"\n")
        #expect(rows == [["1,5", "x\ny \"z\""]])
    }

    @Test func `a byte order mark and CRLF are passed over`() throws {
        #expect(try read(Array("\u{FEFF}a,b\r\n1,2\r\n".utf8)) == [["1", "2"]])
    }

    @Test(arguments: [";", "\t"])
    func `the header's own separator is used`(separator: String) throws {
        #expect(try read("a\(separator)b\n1,5\(separator)2\n") == [["1,5", "2"]])
    }

    @Test func `empty lines and a missing last line feed are no faults`() throws {
        #expect(try read("\na,b\n\n1,2\n\n3,4") == [["1", "2"], ["3", "4"]])
    }

    @Test func `a record bears the line on which it begins`() throws {
        let file = try ShortFile("a\n\"x\ny\"\nz\n")
        let descriptor = open(file.path, O_RDONLY)
        defer { close(descriptor) }
        var reader = try CSVReader(descriptor)
        var record = CSVRecord()
        var lines: [Int] = []
        while try reader.next(&record) { lines.append(record.line) }
        #expect(lines == [2, 4])
    }

    @Test func `text behind a closing quotation mark is a fault`() throws {
        #expect(try faults("a,b\n\"1\"2,3\n") == [.strayQuote])
        #expect(try faults("a,b\n\"1,3\n") == [.unclosedQuote])
    }

    @Test func `bytes that are no UTF-8 are a fault`() throws {
        #expect(try faults(Array("a,b\n1,".utf8) + [0xC4, 0x0A]) == [.notUTF8])
    }

    private func read(_ text: String) throws -> [[String]] {
        try read(Array(text.utf8))
    }

    private func read(_ bytes: [UInt8]) throws -> [[String]] {
        try records(bytes).map { record in (0..<record.count).map(record.text) }
    }

    private func faults(_ text: String) throws -> [TableFault.Kind] {
        try faults(Array(text.utf8))
    }

    private func faults(_ bytes: [UInt8]) throws -> [TableFault.Kind] {
        try records(bytes).flatMap(\.faults)
    }

    private func records(_ bytes: [UInt8]) throws -> [CSVRecord] {
        let file = try ShortFile(bytes)
        let descriptor = open(file.path, O_RDONLY)
        defer { close(descriptor) }
        var reader = try CSVReader(descriptor)
        var record = CSVRecord()
        var records: [CSVRecord] = []
        while try reader.next(&record) { records.append(record) }
        return records
    }
}
