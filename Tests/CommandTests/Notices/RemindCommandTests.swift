import Foundation
import Testing

struct RemindCommandTests {
    /// A program like sendmail that keeps what it was given in a folder.
    private func sendmail(in scratch: Scratch, exit code: Int = 0) throws -> String {
        let path = try scratch.file(
            "sendmail-\(code)",
            """
            #!/bin/sh
            echo "$*" >> '\(scratch.path)/arguments'
            cat >> '\(scratch.path)/mail'
            echo 'hết chỗ' >&2
            exit \(code)
            """)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    private func text(_ name: String, in scratch: Scratch) throws -> String {
        try String(contentsOfFile: scratch.path + "/" + name, encoding: .utf8)
    }

    /// The demonstration, with one more coordinator of Liên Sơn, who has an address.
    private func demo(in scratch: Scratch, email: String = "moi@lienson.example") throws -> String {
        let data = scratch.path + "/du-lieu"
        try Demonstration.copy(to: data)
        let add = try Program(
            "user", "add", "--data", data, "--name", "Lương Thị Mơ", "--role", "unitCoordinator", "--seat",
            "don-vi:06502@", "--place", "UBND xã Liên Sơn", "--email=\(email)")
        #expect(add.exitCode == 0)
        return data
    }

    @Test func `a person gets one mail with the words in it, and no second one`() throws {
        let scratch = try Scratch()
        let (data, program) = (try demo(in: scratch), try sendmail(in: scratch))
        let first = try Program(
            "remind", "--data", data, "--sendmail", program, "--origin", "https://cchc.example", "--json")
        #expect(first.exitCode == 0)
        #expect(first.output.contains("\"mailed\" : 1"))
        let second = try Program("remind", "--data", data, "--sendmail", program, "--json")
        #expect(second.output.contains("\"made\" : 0"))
        #expect(second.output.contains("\"mailed\" : 0"))
        #expect(try text("arguments", in: scratch) == "-i -- moi@lienson.example\n")
        let mail = try text("mail", in: scratch).components(separatedBy: "\n\n")
        let body = try #require(Data(base64Encoded: mail[1], options: .ignoreUnknownCharacters))
        let words = String(decoding: body, as: UTF8.self)
        #expect(words.contains("Kính gửi ông/bà Lương Thị Mơ"))
        #expect(words.contains("Ông/bà được giao tự chấm"))
        #expect(words.contains("https://cchc.example/thong-bao"))
    }

    @Test func `the headers are plain letters and say that a program wrote the mail`() throws {
        let scratch = try Scratch()
        let (data, program) = (try demo(in: scratch), try sendmail(in: scratch))
        _ = try Program("remind", "--data", data, "--sendmail", program)
        let head = try #require(try text("mail", in: scratch).components(separatedBy: "\n\n").first)
        #expect(head.utf8.allSatisfy { $0 < 128 })
        #expect(head.contains("Auto-Submitted: auto-generated"))
        #expect(head.contains("Content-Type: text/plain; charset=utf-8"))
        #expect(head.firstMatch(of: /Subject: =\?UTF-8\?B\?[A-Za-z0-9+\/=]+\?=/) != nil)
        #expect(head.firstMatch(of: /Date: [A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} \+0700/) != nil)
        #expect(head.firstMatch(of: /Message-ID: <[^@ ]+@[^> ]+>/) != nil)
    }

    @Test func `a mail that is refused is told and kept for the next run`() throws {
        let scratch = try Scratch()
        let data = try demo(in: scratch)
        let refused = try Program("remind", "--data", data, "--sendmail", try sendmail(in: scratch, exit: 75), "--json")
        #expect(refused.exitCode == 69)
        #expect(refused.output.contains("\"person\" : \"Lương Thị Mơ\""))
        #expect(refused.output.contains("hết chỗ"))
        let next = try Program("remind", "--data", data, "--sendmail", try sendmail(in: scratch), "--json")
        #expect(next.exitCode == 0)
        #expect(next.output.contains("\"mailed\" : 1"))
    }

    @Test(arguments: ["-oQ/tmp@a.vn", "a@b.vn, c@d.vn", "a@b.vn\nBcc: c@d.vn", "khong-phai"])
    func `an address that is none never reaches the mail program`(_ email: String) throws {
        let scratch = try Scratch()
        let data = try demo(in: scratch, email: email)
        let remind = try Program("remind", "--data", data, "--sendmail", try sendmail(in: scratch))
        #expect(remind.exitCode == 69)
        #expect(!FileManager.default.fileExists(atPath: scratch.path + "/mail"))
    }

    @Test func `without a mail program notices are made and nothing is mailed`() throws {
        let scratch = try Scratch()
        let remind = try Program("remind", "--data", try demo(in: scratch))
        #expect(remind.exitCode == 0)
        #expect(remind.messages.contains("gửi 0 thư"))
    }

    @Test func `a mail program that is not there is refused at once`() throws {
        let scratch = try Scratch()
        #expect(try Program("remind", "--data", scratch.path, "--sendmail", "/khong/co").exitCode == 64)
        let variable = try Program("serve", "--print-config", environment: ["CCHC_SENDMAIL": "sendmail"])
        #expect(variable.exitCode == 64)
    }
}
