import Foundation
import Testing

struct VerifyCommandTests {
    private let scratch: Scratch
    private let head: String

    init() throws {
        scratch = try Scratch()
        _ = try Program("migrate", "--data", scratch.path)
        head = try Program("verify", "--data", scratch.path).output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func verify(_ arguments: String...) throws -> Program {
        try Program(["verify", "--data", scratch.path] + arguments)
    }

    @Test func `a whole record prints its head, with which it agrees`() throws {
        #expect(head.hasPrefix("1:"))
        let again = try verify("--head", head, "--json")
        #expect(again.exitCode == 0)
        #expect(again.output.contains("\"whole\" : true"))
        #expect(again.output.contains(head))
    }

    @Test func `a record that is shorter than the head kept elsewhere ends in 1`() throws {
        let cut = try verify("--head", "2" + head.dropFirst(), "--json")
        #expect(cut.exitCode == 1)
        #expect(cut.output.contains("\"record.truncated\""))
        #expect(cut.output.contains("\"seq\" : 2"))
    }

    @Test func `a record with another entry than the head kept elsewhere ends in 1`() throws {
        let other = try verify("--head", "1:" + String(repeating: "0", count: 64))
        #expect(other.exitCode == 1)
        #expect(other.output.contains("[record.replaced]"))
    }

    @Test func `a head that is none is wrong usage`() throws {
        #expect(try verify("--head", "128").exitCode == 64)
        #expect(try verify("--head", "1:6f0c").exitCode == 64)
    }

    @Test func `a file of another kind is called so, one that lacks something by its member, both without innards`()
        throws
    {
        for (name, text, said) in [
            ("anh.png", "\u{89}PNG", "Nội dung không phải JSON"), ("a.json", "{\"a\": 1}", "“format, payload”"),
        ] {
            let path = scratch.path + "/" + name
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            let run = try Program("verify", path)
            #expect(run.exitCode == 65)
            #expect(run.messages.contains(said))
            #expect(!run.messages.contains("Error"))
        }
    }

    @Test func `a folder without a database is not given one`() throws {
        let path = scratch.path + "/khong-co"
        let missing = try Program("verify", "--data", path)
        #expect(missing.exitCode == 65)
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
