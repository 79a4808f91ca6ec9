import Foundation
import Testing

struct ReportCommandTests {
    private let scratch: Scratch
    private let data: String

    init() throws {
        scratch = try Scratch()
        data = scratch.path + "/data"
        try Demonstration.copy(to: data)
    }

    private func report(_ arguments: String..., environment: [String: String] = [:]) throws -> Program {
        try Program(["report"] + arguments + ["--data", data], environment: environment)
    }

    private func text(_ file: String) throws -> String {
        try String(contentsOfFile: file, encoding: .utf8).replacing("\u{A0}", with: " ")
    }

    @Test func `the report of Liên Sơn says what its own says, and 90 where that says 89`() throws {
        let out = scratch.path + "/lien-son.txt"
        let report = try report("index-result", "--round", "chi-lang-2023", "--unit", "06502", "--out", out)
        #expect(report.exitCode == 0)
        #expect(report.messages.contains("người ký"))
        let text = try text(out)
        for fact in ["81/100", "14/20 xã, thị trấn", "90/100", "là 19 điểm"] { #expect(text.contains(fact), "\(fact)") }
        #expect(!text.contains("89/100") && !text.contains(" 89 "))
    }

    @Test func `papers of all units go into one folder, and a run that was broken off goes on where it stopped`() throws
    {
        let folder = scratch.path + "/bao-cao"
        let first = try report("index-result", "--round", "chi-lang-2023", "--all", "--format", "txt", "--out", folder)
        #expect(first.exitCode == 0)
        #expect(first.messages.contains("20/20 đơn vị"))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(files.count == 20)
        let lienSon = try #require(files.first { $0.contains("06502") })
        #expect(try text(folder + "/" + lienSon).contains("81/100"))
        try Data("đã sửa".utf8).write(to: URL(fileURLWithPath: folder + "/" + lienSon))
        let lost = try #require(files.first { $0 != lienSon })
        try FileManager.default.removeItem(atPath: folder + "/" + lost)
        let second = try report("index-result", "--round", "chi-lang-2023", "--all", "--format", "txt", "--out", folder)
        #expect(second.exitCode == 0)
        #expect(try text(folder + "/" + lienSon) == "đã sửa")
        #expect(FileManager.default.fileExists(atPath: folder + "/" + lost))
    }

    @Test func `papers of a round need no unit, and a file's end says its form`() throws {
        let out = scratch.path + "/quyet-dinh.docx"
        let decision = try report("publication-decision", "--round", "chi-lang-2023", "--out", out)
        #expect(decision.exitCode == 0)
        let bytes = try #require(FileManager.default.contents(atPath: out))
        #expect(bytes.starts(with: Data("PK".utf8)))
        let sheet = scratch.path + "/bang"
        let table = try report(
            "publication-decision", "--round", "chi-lang-2023", "--format", "xlsx", "--out", sheet)
        #expect(table.exitCode == 0)
        #expect(FileManager.default.contents(atPath: sheet)?.starts(with: Data("PK".utf8)) == true)
    }

    @Test func `what the round has no data for is refused in words, and nothing is written`() throws {
        let out = scratch.path + "/x.txt"
        for (kind, round, unit) in [
            ("index-result", "chi-lang-2024", "06502"), ("index-result", "chi-lang-2023", "99999"),
            ("index-result", "khong-co", "06502"),
        ] {
            let report = try report(kind, "--round", round, "--unit", unit, "--out", out)
            #expect(report.exitCode == 65, "\(round) \(unit)")
            #expect(report.messages.contains("Chưa lập được"))
        }
        #expect(!FileManager.default.fileExists(atPath: out))
    }

    @Test func `the report of a period needs no round, and has what the commune reported`() throws {
        let out = scratch.path + "/quang-tho.txt"
        #expect(try report("periodic-report", "--unit", "19894", "--period", "2023", "--out", out).exitCode == 0)
        let text = try text(out)
        for fact in ["29/29 nhiệm vụ", "Thiết bị đọc mã vạch", "THỐNG KÊ SỐ LIỆU"] { #expect(text.contains(fact)) }
        for arguments in [["--unit", "19894"], ["--unit", "19894", "--period", "2023-q9"], ["--period", "2023"]] {
            let wrong = try Program(["report", "periodic-report", "--out", out, "--data", data] + arguments)
            #expect(wrong.exitCode == 64)
        }
        #expect(try report("periodic-report", "--unit", "19894", "--period", "2022", "--out", out).exitCode == 65)
    }

    @Test func `a kind, a form or a unit that does not fit is wrong usage`() throws {
        let out = scratch.path + "/x.txt"
        #expect(
            try report("publication-decision", "--round", "chi-lang-2023", "--all", "--format", "txt", "--out", out)
                .exitCode == 64)
        #expect(
            try report("index-result", "--round", "chi-lang-2023", "--unit", "06502", "--all", "--out", out).exitCode
                == 64)
        #expect(try report("annual-plan", "--round", "chi-lang-2023", "--out", out).exitCode == 64)
        #expect(try report("index-result", "--round", "chi-lang-2023", "--out", out).exitCode == 64)
        #expect(
            try report("guidance", "--round", "chi-lang-2023", "--unit", "06502", "--out", out).exitCode == 64)
        #expect(try report("guidance", "--round", "chi-lang-2023", "--out", scratch.path + "/x.doc").exitCode == 64)
    }

    @Test func `a Python that is none is refused, and the doctor says whether PDFs can be made`() throws {
        let wrong = try Program("doctor", "--data", data, environment: ["CCHC_TYPST_PYTHON": "/khong/co"])
        #expect(wrong.exitCode == 64)
        let doctor = try Program("doctor", "--data", data, "--json")
        #expect(doctor.exitCode == 0)
        #expect(doctor.output.contains("\"typst\""))
    }
}
