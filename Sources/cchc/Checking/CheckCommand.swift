import ArgumentParser
import CriteriaFiles
import Foundation
import Wording

/// Checks criteria sets, catalogues, policies and cases.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra bộ tiêu chí và trường hợp chấm. / Check criteria sets, catalogues, policies and cases.",
        discussion: """
            Đọc mọi thư mục con; nêu tất cả lỗi cùng lúc theo dạng tệp:dòng. Không nêu đường dẫn thì kiểm tra các bộ kèm theo.
            Reads folders through and names all faults at once as file:line. Without a path the shipped sets are checked.
            Mã thoát / exit code: 0, 1 khi có lỗi / for errors, 65 khi không đọc được tệp / where a file can not be read.

            Ví dụ / Examples:
              cchc check
              cchc check bo-tieu-chi-2026/
              cchc check --json bo-tieu-chi-2026/
            """)

    @Argument(help: "Tệp hoặc thư mục. / Files or folders.")
    var paths: [String] = []

    @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
    var json = false

    @Flag(name: .customLong("quiet"), help: "Không in lưu ý. / Leave out notes.")
    var isQuiet = false

    func run() throws {
        let (folders, unreadable) = paths.isEmpty ? (ShippedSets.folders, []) : FileTree.folders(at: paths)
        let library = Library.check(folders, known: paths.isEmpty ? .empty : ShippedSets.library)
        let report = CheckReport(library: library, unreadable: unreadable)
        json ? print(report.json) : say(report)
        if !unreadable.isEmpty { throw ExitCode(65) }
        if report.count(.error) > 0 { throw ExitCode(1) }
    }

    private func say(_ report: CheckReport) {
        for diagnostic in report.diagnostics where !(isQuiet && diagnostic.severity == .note) {
            print(diagnostic.line(in: Console.language))
        }
        Console.say(report.summary)
    }
}
