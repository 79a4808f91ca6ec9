import Foundation
import Testing

@testable import Uploads

struct OfficeTests {
    @Test(arguments: [
        ("macro-type.docx", UploadFault.macros), ("macro-part.docx", .macros), ("macro.doc", .macros),
        ("macro.xls", .macros), ("macro4.xls", .macros), ("password.docx", .password), ("password.doc", .password),
        ("password.xls", .password), ("template.docx", .mismatch(promised: .docx, found: .zip)),
        ("no-types.docx", .mismatch(promised: .docx, found: .zip)), ("bomb.docx", .bomb), ("lying.docx", .bomb),
        ("cut.docx", .damaged(.docx)), ("broken.docx", .damaged(.docx)), ("cut.doc", .damaged(.doc)),
        ("loop.doc", .damaged(.doc)),
    ])
    func `what is dangerous or broken is refused as that`(name: String, fault: UploadFault) async {
        #expect(await TestFiles.fault(name) == fault)
    }

    @Test func `a password on a workbook is told, whatever its end`() async {
        #expect(await TestFiles.fault("password.docx", as: "x.xlsx") == .password)
        #expect(await TestFiles.fault("password.docx", as: "x.doc") == .password)
    }

    @Test func `a template from elsewhere is told`() async throws {
        #expect(try await TestFiles.check("outside-template.docx").remarks == [.linksOutside])
    }

    @Test func `more parts or more content than allowed is refused`() async {
        #expect(await TestFiles.fault("plain.docx", limits: UploadLimits(parts: 5)) == .tooManyParts(limit: 5))
        #expect(await TestFiles.fault("plain.docx", limits: UploadLimits(unpackedBytes: 10_000)) == .bomb)
    }

    @Test func `every cut of an old file is refused or read, never worse`() async throws {
        let whole = try Array(Data(contentsOf: URL(fileURLWithPath: TestFiles.path("plain.xls"))))
        for length in stride(from: 8, to: whole.count, by: 331) {
            try await TestFiles.withTemporary(Array(whole.prefix(length))) { path in
                #expect(throws: UploadFault.damaged(.xls)) {
                    let file = try OldOffice(StoredBytes(path: path), promised: .xls)
                    try file.judge()
                }
            }
        }
    }

    @Test func `broken bytes in an old file end in a refusal or nothing`() async throws {
        let whole = try Array(Data(contentsOf: URL(fileURLWithPath: TestFiles.path("plain.xls"))))
        var refused = 0
        for place in stride(from: 24, to: whole.count, by: 37) {
            var broken = whole
            broken[place] = ~broken[place]
            try await TestFiles.withTemporary(broken) { path in
                do throws(UploadFault) {
                    let file = try OldOffice(StoredBytes(path: path), promised: .xls)
                    try file.judge()
                } catch {
                    refused += 1
                }
            }
        }
        #expect(refused > 0)
    }
}
