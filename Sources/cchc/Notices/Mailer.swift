import Foundation
import ParIndex
import Programs
import Store
import Web

/// Hands mails to a program that is called as sendmail is.
struct Mailer {
    let path: String
    let origin: WebOrigin?

    /// Sends a digest to its person, within half a minute.
    func send(_ digest: NoticeDigest, at now: Instant) async throws {
        guard Self.isAddress(digest.email) else { throw MailFault.address(digest.email) }
        let mail = DigestMail(digest: digest, origin: origin, at: now)
        let output = try await Program(path, package: "default-mta").run(
            ["-i", "--", digest.email], input: .bytes(Array(mail.text.utf8)),
            limits: ProgramLimits(time: .seconds(30)))
        guard output.status == 0 else {
            let words = String(decoding: output.errors.prefix(200), as: UTF8.self)
                .split(whereSeparator: \.isNewline).joined(separator: " ")
            throw MailFault.refused(status: output.status, words: words)
        }
    }

    /// Whether the text is one plain address: nothing of it can be read as an option, a header or a second address.
    static func isAddress(_ text: String) -> Bool {
        text.wholeMatch(of: /[A-Za-z0-9_][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}/) != nil
    }
}
