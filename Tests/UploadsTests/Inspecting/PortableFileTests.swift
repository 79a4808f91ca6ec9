import Foundation
import Programs
import Testing

@testable import Uploads

struct PortableFileTests {
    @Test(arguments: ["password.pdf", "password-packed.pdf", "owner-password.pdf", "disguised-password.pdf"])
    func `an encrypted PDF is refused, by its bytes alone and by the program`(name: String) async throws {
        #expect(throws: UploadFault.password) {
            try PortableFile(StoredBytes(path: TestFiles.path(name))).judge()
        }
        #expect(await TestFiles.fault(name) == .password)
    }

    @Test func `a PDF that talks of encryption is none`() throws {
        try PortableFile(StoredBytes(path: TestFiles.path("talks-of-encryption.pdf"))).judge()
    }

    @Test func `encryption counts where the file does not say where its trailer is`() async throws {
        let pdf = try String(contentsOfFile: TestFiles.path("talks-of-encryption.pdf"), encoding: .isoLatin1)
        let lost = pdf.replacing("startxref", with: "startxxxx")
        try await TestFiles.withTemporary(lost.unicodeScalars.map { UInt8($0.value) }) { path in
            #expect(throws: UploadFault.password) { try PortableFile(StoredBytes(path: path)).judge() }
        }
    }

    @Test func `a PDF that is cut off is refused`() async {
        #expect(throws: UploadFault.damaged(.pdf)) {
            try PortableFile(StoredBytes(path: TestFiles.path("cut.pdf"))).judge()
        }
        #expect(await TestFiles.fault("cut.pdf") == .damaged(.pdf))
    }

    @Test func `scripts, commands and files inside are told, packed or not`() async throws {
        #expect(try await TestFiles.check("script-packed.pdf").remarks == [.scripts])
        #expect(try await TestFiles.check("launch-and-attachment.pdf").remarks == [.launchesPrograms, .carriesFiles])
    }

    @Test func `names are read across pieces and escapes`() {
        func found(_ text: String) -> Set<PortableNames.Mark> {
            var names = PortableNames()
            Array(text.utf8).withUnsafeBytes { names.scan($0, at: 0) }
            return names.found
        }
        #expect(found("<</S/JavaScript/JS(x)>>") == [.javaScript])
        #expect(found("/#4a#61vaScript ") == [.javaScript])
        #expect(found("/Launch") == [.launch])
        #expect(found("/Launched /EmbeddedFiles /XJavaScript /ObjStmX //") == [])
        #expect(found("/EmbeddedFile/Encrypt 5 0 R") == [.embeddedFile, .encrypt])
    }

    @Test(.enabled(if: Program.pdfinfo.path != nil))
    func `pages are counted`() async throws {
        #expect(try await TestFiles.check("plain.pdf").pages == 2)
    }

    @Test func `what the program says is read line by line`() {
        let information = PortableInformation(
            "Title: Pages: 9\nJavaScript:      yes\nPages:           3\nEncrypted:       yes (print:yes)\n")
        #expect(information.pages == 3)
        #expect(information.isEncrypted && information.hasScripts)
    }
}
