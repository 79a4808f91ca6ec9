import Foundation
import ParIndex
import Tables
import Testing

struct CSVWriterTests {
    @Test func `points are written as the shortest exact decimal`() throws {
        let points = [0, 1_000_000, 2_500_000, -250_000, 1, 87_747_000, 1_000_010].map { Points(millionths: $0) }
        #expect(
            try written { for point in points { try $0.write(point) } } == "0,1,2.5,-0.25,0.000001,87.747,1.00001\n")
    }

    @Test func `cells that need quotation marks get them`() throws {
        #expect(
            try written { for cell in ["a", "b,c", "d\"e", "f\ng", ""] { try $0.write(cell) } }
                == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\n")
    }

    @Test func `what a person typed is never a formula of the spreadsheet that opens it`() throws {
        let typed = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "a=1", ""]
        #expect(
            try written { for text in typed { try $0.write(typed: text) } }
                == "'=1+1,'+1,'-1,'@SUM(A1),\"'\t=1\",a=1,\n")
    }

    @Test func `more than the buffer holds is written whole`() throws {
        let long = String(repeating: "x", count: 10_000)
        let text = try written { for _ in 0..<20 { try $0.write(long) } }
        #expect(text == Array(repeating: long, count: 20).joined(separator: ",") + "\n")
    }

    @Test func `a folder that is not there is refused`() {
        #expect(throws: FileFailure(errno: ENOENT)) { _ = try CSVWriter(path: "/khong-co/tong.csv") }
    }

    private func written(_ write: (inout CSVWriter) throws -> Void) throws -> String {
        let file = try ShortFile("")
        var writer = try CSVWriter(path: file.path)
        try write(&writer)
        writer.endLine()
        try writer.flush()
        return try String(contentsOfFile: file.path, encoding: .utf8)
    }
}
