import ParIndex
import Programs
import Wording

/// One digital signature of a PDF (chữ ký số), as poppler's `pdfsig` finds it.
///
/// It says who is named in the certificate and whether the signed bytes are unchanged; who issued the certificate is not
/// looked into, since the server asks nobody outside.
public struct DocumentSignature: Hashable, Sendable {
    /// The name in the certificate.
    public let signer: String
    /// When it was signed by the clock of whoever signed.
    public let signedAt: Instant?
    /// Whether what was signed is still as it was.
    public let isIntact: Bool
    /// Whether nothing was added after it.
    public let coversWholeDocument: Bool
    /// The program's own word on the signature.
    public let verdict: String

    /// What an appraiser is told.
    public var remark: Bilingual {
        if !isIntact {
            return Bilingual(
                vi: "Nội dung đã bị sửa sau khi ký hoặc chữ ký không hợp lệ (\(verdict)).",
                en: "The content was changed after signing, or the signature is not valid (\(verdict)).")
        }
        let trust = Bilingual(
            vi: "Chưa kiểm tra cơ quan cấp chứng thư số.", en: "The issuer of the certificate was not checked.")
        guard !coversWholeDocument else {
            return Bilingual(vi: "Nội dung không đổi từ khi ký.", en: "Unchanged since it was signed.") + trust
        }
        return Bilingual(
            vi: "Phần đã ký không đổi, nhưng tệp được bổ sung sau khi ký (thường do chữ ký sau).",
            en: "What was signed is unchanged, but the file was added to later (mostly by a later signature).") + trust
    }

    /// The signatures of the PDF at `path` in their order; none where it has none.
    public static func read(_ path: String) async throws(ProgramFailure) -> [DocumentSignature] {
        let output = try await Program.pdfsig.run(["-nocert", path])
        return SignatureReport(output.text).signatures
    }
}
