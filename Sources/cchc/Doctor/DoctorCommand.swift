import ArgumentParser
import Foundation
import Wording

/// Looks whether everything is there that the program needs.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Kiểm tra máy và dữ liệu. / Check the machine and the data.",
        discussion: """
            Mã thoát 69 khi thiếu điều bắt buộc. Exit code 69 where something needed is missing.

            Ví dụ / Examples:
              cchc doctor --data /var/lib/parindex
              cchc doctor --json
            """)

    @OptionGroup var options: DataOptions

    @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
    var json = false

    func run() async throws {
        let findings: [Finding]
        do {
            findings = try await Examination(configuration: Configuration(options)).findings()
        } catch {
            throw Console.end(error)
        }
        json ? printJSON(findings) : printText(findings)
        if findings.contains(where: { !$0.isFine }) { throw ExitCode(69) }
    }

    private func printText(_ findings: [Finding]) {
        for finding in findings {
            print("\(finding.isFine ? "✓" : "✗") \(finding.text.text(in: Console.language))")
        }
    }

    private func printJSON(_ findings: [Finding]) {
        print(JSONText.of(findings.map(JSONFinding.init)))
    }

    /// The shape of a finding in JSON.
    private struct JSONFinding: Encodable {
        let name: String
        let fine: Bool
        let text: String

        init(_ finding: Finding) {
            (name, fine, text) = (finding.name, finding.isFine, finding.text.text(in: Console.language))
        }
    }
}
