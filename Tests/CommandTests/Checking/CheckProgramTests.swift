import Foundation
import Testing

struct CheckProgramTests {
    @Test func `the shipped sets are fine`() throws {
        let check = try Program("check")
        #expect(check.exitCode == 0)
        #expect(check.messages.contains("Đã kiểm tra 5 bộ tiêu chí"))
        #expect(check.messages.contains("0 lỗi, 0 cảnh báo"))
    }

    @Test func `faults are told by file and line, and end in 1`() throws {
        let path = Program.project + "/Tests/Broken/many-faults"
        let check = try Program("check", path)
        #expect(check.exitCode == 1)
        for line in 15...19 { #expect(check.output.contains(":\(line):")) }
        #expect(check.output.contains("error: "))
    }

    @Test func `a path that is not there ends in 65`() throws {
        let check = try Program("check", "/khong/co")
        #expect(check.exitCode == 65)
        #expect(check.output.contains("/khong/co: error: Không đọc được"))
    }

    @Test func `findings are printed for scripts`() throws {
        let check = try Program("check", "--json", Program.project + "/Tests/Broken/band-gap")
        let report = try #require(JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(check.exitCode == 1)
        #expect(report["errors"] as? Int == 1)
        #expect(findings.first?["code"] as? String == "bands.gap")
        #expect(findings.first?["line"] as? Int == 16)
    }

    @Test func `messages come in English where they are asked for`() throws {
        #expect(try Program("check", environment: ["CCHC_LANG": "en"]).messages.contains("Checked 5 criteria sets"))
    }
}
