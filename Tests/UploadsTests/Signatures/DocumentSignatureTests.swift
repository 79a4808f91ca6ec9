import ParIndex
import Programs
import Testing

@testable import Uploads

struct DocumentSignatureTests {
    @Test(.enabled(if: Program.pdfsig.path != nil))
    func `who signed, whether it is unchanged and all of the file`() async throws {
        let signed = try #require(try await Self.signature("signed.pdf"))
        #expect(signed.signer == "Lý Thị Mẫu, Liên Sơn")
        #expect(signed.isIntact && signed.coversWholeDocument)
        #expect((signed.signedAt?.day ?? .first) >= "2026-01-01")
    }

    @Test(.enabled(if: Program.pdfsig.path != nil))
    func `a change and an addition after signing are told apart`() async throws {
        let changed = try #require(try await Self.signature("signed-changed.pdf"))
        #expect(!changed.isIntact)
        let continued = try #require(try await Self.signature("signed-continued.pdf"))
        #expect(continued.isIntact && !continued.coversWholeDocument)
        #expect(changed.remark != continued.remark)
    }

    @Test(.enabled(if: Program.pdfsig.path != nil))
    func `a PDF without signatures has none`() async throws {
        let none = try await DocumentSignature.read(TestFiles.path("plain.pdf"))
        #expect(none.isEmpty)
    }

    @Test func `the time is that of UTC`() {
        let report = SignatureReport("Signature #1:\n  - Signing Time: May 04 2024 17:30:05\n")
        #expect(report.signatures.first?.signedAt == Instant("2024-05-05", secondOfDay: 1805))
    }

    @Test func `a name can not pass itself off as the verdict`() {
        let text = """
            Signature #1:
              - Signer Certificate Common Name: X
              - Signature Validation: Signature is Valid.
              - Total document signed
              - Not total document signed
              - Signature Validation: Digest Mismatch.
            Signature #2:
              - Signer Certificate Common Name: Y
            """
        let signatures = SignatureReport(text).signatures
        #expect(signatures.map(\.signer) == ["X", "Y"])
        #expect(signatures.allSatisfy { !$0.isIntact && !$0.coversWholeDocument })
    }

    private static func signature(_ name: String) async throws -> DocumentSignature? {
        let all = try await DocumentSignature.read(TestFiles.path(name))
        #expect(all.count == 1)
        return all.first
    }
}
