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
        let items = findings.map { finding in
            [
                "name": finding.name, "fine": finding.isFine ? "true" : "false",
                "text": finding.text.text(in: Console.language),
            ]
        }
        guard let data = try? JSONSerialization.data(withJSONObject: items, options: [.prettyPrinted, .sortedKeys])
        else {
            return
        }
        print(String(decoding: data, as: UTF8.self))
    }
}
