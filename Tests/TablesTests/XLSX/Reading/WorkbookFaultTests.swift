import Foundation
import Tables
import Testing

struct WorkbookFaultTests {
    private static let sheet = "xl/worksheets/sheet1.xml"

    private static func fault(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) -> WorkbookFault? {
        do throws(WorkbookFault) {
            _ = try Workbook(bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    private static func fault(sheet: String, limits: WorkbookLimits = WorkbookLimits()) -> WorkbookFault? {
        fault(TestArchive(sheet: sheet).bytes(), limits: limits)
    }

    private static func fault(_ change: (inout TestArchive) -> Void) -> WorkbookFault? {
        var archive = TestArchive(sheet: "<sheetData/>")
        change(&archive)
        return fault(archive.bytes())
    }

    @Test func `the archive of these tests is whole before it is broken`() {
        #expect(Self.fault { _ in } == nil)
    }

    @Test(arguments: [
        ("%PDF-1.7\n", WorkbookFault.FileKind.pdf), ("{\\rtf1", .word), ("GIF89a", .picture),
        ("<html><table>", .webPage), ("Mã,Điểm\n1.1,2\n", .text), ("a\0b", .unknown),
    ])
    func `a file of another kind is called by its name`(text: String, kind: WorkbookFault.FileKind) {
        #expect(Self.fault(Array(text.utf8)) == .otherKind(kind))
    }

    @Test func `a file without a byte is empty`() {
        #expect(Self.fault([]) == .empty)
    }

    @Test(arguments: [
        ("EncryptedPackage", WorkbookFault.password), ("Workbook", .otherKind(.excel97)),
        ("WordDocument", .otherKind(.word)),
    ])
    func `an old compound file is told from a new one under a password`(stream: String, fault: WorkbookFault) {
        let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(Self.fault(magic + [UInt8](repeating: 0, count: 1024) + name + [0, 0]) == fault)
    }

    @Test func `a Word document renamed is called one`() {
        let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        let types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"\(type)\"/></Types>"
        #expect(Self.fault { $0["[Content_Types].xml"] = types } == .otherKind(.word))
    }

    @Test func `an archive of anything else is called one`() {
        #expect(Self.fault { $0["[Content_Types].xml"] = nil } == .otherKind(.archive))
        let openDocument = Self.fault {
            $0["[Content_Types].xml"] = nil
            $0["mimetype"] = "application/vnd.oasis.opendocument.spreadsheet"
        }
        #expect(openDocument == .otherKind(.openDocument))
    }

    @Test func `macros are refused, declared or not`() {
        #expect(Self.fault { $0["xl/vbaProject.bin"] = "x" } == .macros)
        let declared = Self.fault {
            $0["[Content_Types].xml"] = $0["[Content_Types].xml"]?.replacing(
                "openxmlformats-officedocument.spreadsheetml.sheet.main", with: "ms-excel.sheet.macroEnabled.main")
        }
        #expect(declared == .macros)
    }

    @Test func `parts under a password are refused`() {
        #expect(Self.fault(TestArchive().bytes(password: "x")) == .password)
    }

    @Test func `a part that is missing or not well-formed is named`() {
        #expect(Self.fault { $0[Self.sheet] = nil } == .damaged(part: Self.sheet))
        #expect(Self.fault { $0[Self.sheet] = "<worksheet><sheetData>" } == .damaged(part: Self.sheet))
        #expect(Self.fault { $0[Self.sheet] = "" } == .damaged(part: Self.sheet))
        #expect(Self.fault { $0["xl/workbook.xml"] = "<workbook></x>" } == .damaged(part: "xl/workbook.xml"))
        #expect(Self.fault { $0["xl/_rels/workbook.xml.rels"] = "<Relationships/>" } == .damaged(part: "Điểm"))
    }

    @Test(arguments: [
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "<row r=\"1\"><c r=\"A1\"><v>abc</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", "<row r=\"2\"/><row r=\"1\"/>",
        "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"?\"><v>1</v></c></row>",
        "<row r=\"-5\"/>", "<row r=\"99999999999999999999\"/>", "<c><v>1</v></c>",
        "<row r=\"-9223372036854775808\"/>", "<row><c><c><v>1</v></c></c></row>",
        "<row><c><v>1e-9223372036854775808</v></c></row>",
    ])
    func `cells that contradict one another make the file damaged`(rows: String) {
        guard case .damaged = Self.fault(sheet: "<sheetData>\(rows)</sheetData>") else {
            Issue.record("\(rows) was read")
            return
        }
    }

    @Test func `a declaration of entities is refused in every part`() {
        let names = TestArchive().parts.map(\.name)
        #expect(names.count == 6)
        for name in names {
            let fault = Self.fault {
                $0[name] = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + ($0[name] ?? "")
            }
            #expect(fault == .doctype(part: name))
        }
    }

    @Test func `a bomb is refused before it goes off`() {
        let zeros = String(repeating: " ", count: 3 << 20)
        #expect(
            Self.fault { $0[Self.sheet] = "<worksheet>\(zeros)</worksheet>" } == .tooLarge(.unpacked(part: Self.sheet)))
        var limits = WorkbookLimits()
        limits.unpackedSize = 1_000
        #expect(Self.fault(sheet: zeros.prefix(900) + "", limits: limits) != nil)
    }

    @Test func `every truncation of a workbook is refused without harm`() {
        let bytes = TestArchive(sheet: "<sheetData><row><c><v>1</v></c></row></sheetData>").bytes()
        for count in 0..<bytes.count { #expect(Self.fault(Array(bytes.prefix(count))) != nil) }
    }

    @Test func `a workbook with any byte changed is read or refused, never fatal`() {
        let bytes = TestArchive(sheet: "<sheetData><row><c><v>1</v></c></row></sheetData>").bytes()
        var refused = 0
        for place in bytes.indices {
            var broken = bytes
            broken[place] ^= 0x55
            if Self.fault(broken) != nil { refused += 1 }
        }
        #expect(refused > bytes.count / 2)
    }

    @Test func `a sheet whose text was changed at random is read or refused, never fatal`() {
        var random = SteadyNumbers(seed: 766)
        let whole = """
            <cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" s="0"><f>1</f>
            <v>1.5E-3</v></c><c r="B1" t="inlineStr"><is><t>a_x000D_</t></is></c></row><row r="9"><c t="d"><v>2025-07-01
            T10:00:00</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>
            """
        let marks = Array("019-+.:eE<>/\"'AZaz _x&;")
        for _ in 0..<400 {
            var text = Array(whole)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: text.indices, using: &random)
                text[place] = marks.randomElement(using: &random) ?? "0"
            }
            if case .some(.otherKind) = Self.fault(sheet: String(text)) { Issue.record("not taken for a workbook") }
        }
    }
}
