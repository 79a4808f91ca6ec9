import Foundation
import Testing

struct LayoutCommandTests {
    private let scratch: Scratch
    private let data: String

    init() throws {
        scratch = try Scratch()
        data = scratch.path + "/data"
        try Demonstration.copy(to: data)
    }

    private func paper(_ kind: String, _ arguments: [String]) throws -> String {
        let out = "\(scratch.path)/\(kind).docx"
        let report = try Program(["report", kind, "--out", out, "--data", data] + arguments)
        #expect(report.exitCode == 0, "\(kind): \(report.messages)")
        return out
    }

    /// The demonstration has no minutes and no evidence; their papers are looked at where the cast's are.
    @Test func `papers that the program drafts pass`() throws {
        let round = ["--round", "chi-lang-2023"]
        var files: [String] = []
        for kind in ["self-assessment", "index-result", "remediation-plan", "remediation-report", "unit-notice"] {
            files.append(try paper(kind, round + ["--unit", "06502"]))
        }
        for kind in ["guidance", "submission", "publication-decision"] { files.append(try paper(kind, round)) }
        files.append(try paper("periodic-report", ["--unit", "19894", "--period", "2023"]))
        let layout = try Program(["layout"] + files)
        #expect(layout.output == "")
        #expect(layout.exitCode == 0)
    }

    @Test func `what departs is printed with its paragraph, for people and for scripts`() throws {
        let good = try paper("index-result", ["--round", "chi-lang-2023", "--unit", "06502"])
        let bad = scratch.path + "/sai.docx"
        try Self.spoil(good, into: bad)
        let layout = try Program("layout", good, bad)
        #expect(layout.exitCode == 1)
        #expect(layout.output.contains("sai.docx:1: note: Lề trái là 20 mm"))
        #expect(layout.output.contains("[layout.margin]"))
        #expect(layout.messages.contains("đúng thể thức"))
        let json = try Program("layout", "--json", bad, environment: ["CCHC_LANG": "en"])
        let report = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let finding = try #require((report["findings"] as? [[String: Any]])?.first)
        #expect(finding["code"] as? String == "layout.margin")
        #expect(finding["stated"] as? String == "20 mm")
        #expect((finding["message"] as? String)?.hasPrefix("The left margin is 20 mm") == true)
    }

    @Test func `a file that is no DOCX ends in 65, the others are still looked at`() throws {
        let good = try paper("guidance", ["--round", "chi-lang-2023"])
        let pdf = try scratch.file("a.docx", "%PDF-1.7")
        let layout = try Program("layout", pdf, scratch.path + "/khong-co.docx", good)
        #expect(layout.exitCode == 65)
        #expect(layout.messages.contains("a.docx: error: Tệp này là tệp PDF"))
        #expect(layout.messages.contains("khong-co.docx"))
        #expect(layout.messages.contains("guidance.docx: đúng thể thức"))
        #expect(try Program("layout").exitCode == 64)
    }

    /// The same paper with its left margin at 20 mm: the parts are packed anew by Python, which every test machine has.
    private static func spoil(_ good: String, into bad: String) throws {
        let script = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1]) as old, zipfile.ZipFile(sys.argv[2], "w") as new:
                for name in old.namelist():
                    new.writestr(name, old.read(name).replace(b'w:left="1701"', b'w:left="1134"'))
            """
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        python.arguments = ["-c", script, good, bad]
        try python.run()
        python.waitUntilExit()
        try #require(python.terminationStatus == 0)
    }
}
