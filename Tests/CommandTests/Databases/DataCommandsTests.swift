import Foundation
import Testing

struct DataCommandsTests {
    @Test func `a database is made once and then up to date`() throws {
        let scratch = try Scratch()
        let first = try Program("migrate", "--data", scratch.path + "/du-lieu", "--json")
        let second = try Program("migrate", "--data", scratch.path + "/du-lieu", "--json")
        #expect(first.exitCode == 0)
        #expect(first.output.contains("\"number\": 1"))
        #expect(second.output.contains("\"taken\": []"))
    }

    @Test func `a folder that can not be made ends in 69`() throws {
        let migrate = try Program("migrate", "--data", "/dev/null/du-lieu")
        #expect(migrate.exitCode == 69)
        #expect(migrate.messages.contains("/dev/null/du-lieu"))
    }

    @Test func `the demonstration leaves all its data in one file`() throws {
        let scratch = try Scratch()
        let demo = try Program("demo", "--data", scratch.path + "/demo", "--prepare-only")
        #expect(demo.exitCode == 0)
        let left = try? FileManager.default.attributesOfItem(atPath: scratch.path + "/demo/parindex.sqlite-wal")
        #expect(left?[.size] as? Int ?? 0 == 0)
        let doctor = try Program("doctor", "--data", scratch.path + "/demo", "--json")
        #expect(doctor.exitCode == 0)
        #expect(doctor.output.contains("\"fine\" : true"))
    }

    @Test func `a person is added with an invitation, listed, and given another one`() throws {
        let scratch = try Scratch()
        let add = try Program(
            "user", "add", "--data", scratch.path, "--name", "Nguyễn Văn An", "--role", "administrator", "--seat", "*",
            "--place",
            "Sở Nội vụ")
        let list = try Program("user", "list", "--data", scratch.path)
        let again = try Program("user", "reset", "an.nv.noivu", "--data", scratch.path)
        #expect(add.output.hasPrefix("an.nv.noivu\t/moi/"))
        #expect(again.output.hasPrefix("an.nv.noivu\t/moi/"))
        #expect(again.output != add.output)
        #expect(list.output.contains("Nguyễn Văn An"))
        #expect(list.output.contains("Quản trị hệ thống"))
    }

    @Test func `a role that is not held at such a seat is refused`() throws {
        let scratch = try Scratch()
        let add = try Program(
            "user", "add", "--data", scratch.path, "--name", "Nguyễn Văn An", "--role", "unitHead", "--seat", "*",
            "--place", "Sở Nội vụ")
        #expect(add.exitCode == 64)
    }

    @Test(arguments: [["--host", "0.0.0.0"], ["--origin", "http://a.example"], ["--idle-minutes", "0"]])
    func `a server that would be open unencrypted, or is set up wrongly, does not start`(
        _ arguments: [String]
    ) throws {
        let scratch = try Scratch()
        #expect(try Program("serve", "--data", scratch.path, arguments[0], arguments[1]).exitCode == 64)
    }

    @Test(arguments: [["--units", "0"], ["--units", "20001"]])
    func `a nation of no or too many units is refused`(_ arguments: [String]) throws {
        #expect(try Program("demo", arguments[0], arguments[1]).exitCode == 64)
    }

    @Test func `every command explains itself with examples`() throws {
        for command in ["serve", "demo", "check", "score", "rank", "migrate", "verify", "doctor", "user", "remind"] {
            let help = try Program(command, "--help")
            #expect(help.exitCode == 0)
            #expect(help.output.contains("Ví dụ"))
        }
    }
}
