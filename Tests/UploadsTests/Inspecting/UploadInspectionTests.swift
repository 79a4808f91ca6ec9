import Foundation
import Testing

@testable import Uploads

struct UploadInspectionTests {
    @Test(arguments: [
        ("plain.pdf", UploadKind.pdf), ("packed.pdf", .pdf), ("signed.pdf", .pdf), ("talks-of-encryption.pdf", .pdf),
        ("plain.docx", .docx), ("plain.xlsx", .xlsx), ("plain.doc", .doc), ("plain.xls", .xls), ("plain.png", .png),
        ("plain.jpg", .jpeg), ("progressive.jpg", .jpeg),
    ])
    func `a plain file of each kind is taken`(name: String, kind: UploadKind) async throws {
        let file = try await TestFiles.check(name)
        #expect(file.kind == kind)
        #expect(file.size == (try Data(contentsOf: URL(fileURLWithPath: TestFiles.path(name)))).count)
        #expect(file.canPreview == ![.doc, .xls].contains(kind))
        #expect(file.remarks == ([.doc, .xls].contains(kind) ? [.noPreview] : []))
    }

    @Test func `the hash is that of the content`() async throws {
        try await TestFiles.withTemporary(Array("abc".utf8)) { path in
            let hash = try StoredBytes(path: path).sha256()
            #expect(hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        }
    }

    @Test func `an end that disagrees with the content is refused with both`() async {
        #expect(await TestFiles.fault("plain.pdf", as: "x.docx") == .mismatch(promised: .docx, found: .pdf))
        #expect(await TestFiles.fault("plain.docx", as: "x.pdf") == .mismatch(promised: .pdf, found: .zip))
        #expect(await TestFiles.fault("plain.docx", as: "x.xlsx") == .mismatch(promised: .xlsx, found: .docx))
        #expect(await TestFiles.fault("plain.xls", as: "x.doc") == .mismatch(promised: .doc, found: .xls))
        #expect(await TestFiles.fault("plain.doc", as: "x.docx") == .mismatch(promised: .docx, found: .doc))
        #expect(await TestFiles.fault("plain.png", as: "x.jpg") == .mismatch(promised: .jpeg, found: .png))
        #expect(await TestFiles.fault("plain.jpg", as: "x.doc") == .mismatch(promised: .doc, found: .jpeg))
        #expect(await TestFiles.fault("slides.doc") == .mismatch(promised: .doc, found: nil))
    }

    @Test func `other ends and no end are refused`() async {
        for name in ["x.exe", "x.docm", "x", "pdf", "x.pdf.exe", "x.svg", "x.html"] {
            #expect(await TestFiles.fault("plain.pdf", as: name) == .kind)
        }
        #expect(await TestFiles.fault("plain.pdf", as: "X.PDF") == nil)
    }

    @Test func `an empty file is refused`() async throws {
        try await TestFiles.withTemporary([]) { path in
            let refusal = UploadRefusal("rỗng.pdf", .empty)
            await #expect(throws: refusal) { try await UploadInspection().check("rỗng.pdf", at: path) }
        }
    }

    @Test func `size is refused at the limit, by the announced size before reading`() async throws {
        let size = try await TestFiles.check("plain.pdf").size
        #expect(await TestFiles.fault("plain.pdf", limits: UploadLimits(fileBytes: size)) == nil)
        let small = UploadLimits(fileBytes: size - 1)
        #expect(await TestFiles.fault("plain.pdf", limits: small) == .tooLarge(limit: size - 1))
        let inspection = UploadInspection()
        #expect(throws: UploadRefusal("x.pdf", .tooLarge(limit: 20 << 20))) {
            try inspection.admit("x.pdf", bytes: 2 << 30)
        }
        #expect(throws: UploadRefusal("x.zip", .tooLarge(limit: 200 << 20))) {
            try inspection.admit("x.zip", bytes: 2 << 30)
        }
        #expect(throws: UploadRefusal("x.exe", .kind)) { try inspection.admit("x.exe", bytes: 1) }
        try inspection.admit("x.pdf", bytes: 20 << 20)
    }

    @Test func `what is no plain file is not followed`() async throws {
        try await TestFiles.withTemporary { folder in
            let link = folder + "/link"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: TestFiles.path("plain.pdf"))
            for path in [link, folder, folder + "/none"] {
                let refusal = await #expect(throws: UploadRefusal.self) {
                    try await UploadInspection().check("x.pdf", at: path)
                }
                #expect(refusal?.problem.code == "upload.unreadable")
            }
        }
    }

    @Test func `a file of 20 MB is checked in a second`() async throws {
        let pdf = try Data(contentsOf: URL(fileURLWithPath: TestFiles.path("plain.pdf")))
        let head = Array("%PDF-1.4\n%".utf8) + (0..<(20 << 20) - 4096).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 3) }
        try await TestFiles.withTemporary(head + Array("\n".utf8) + pdf) { path in
            let bytes = try StoredBytes(path: path)
            let begun = ContinuousClock.now
            let file = try PortableFile(bytes)
            _ = try bytes.sha256()
            #expect(file.remarks.isEmpty)
            #expect(ContinuousClock.now - begun < .seconds(1))
        }
    }
}
