import CriteriaFiles
import Foundation
import Wording

/// What a check found.
struct CheckReport {
    let library: Library
    /// Paths that could not be read.
    let unreadable: [Diagnostic]

    var diagnostics: [Diagnostic] { unreadable + library.diagnostics }

    /// How many findings are of that weight.
    func count(_ severity: Diagnostic.Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }

    /// One line with what was looked at and what was found.
    var summary: Bilingual {
        let (sets, cases) = (library.sets.count, library.cases.count)
        let (errors, warnings, notes) = (count(.error), count(.warning), count(.note))
        return Bilingual(
            vi: "Đã kiểm tra \(sets) bộ tiêu chí, \(Numbers.count(cases)) trường hợp chấm: "
                + "\(errors) lỗi, \(warnings) cảnh báo, \(notes) lưu ý.",
            en: "Checked \(sets) criteria sets, \(Numbers.count(cases, in: .en)) cases: "
                + "\(errors) errors, \(warnings) warnings, \(notes) notes.")
    }

    /// The findings for scripts.
    var json: String {
        let report = JSONReport(
            sets: library.sets.map(\.slug), cases: library.cases.count, errors: count(.error),
            warnings: count(.warning), notes: count(.note), findings: diagnostics.map(JSONReport.Finding.init))
        return JSONText.of(report)
    }
}

/// The shape of a report in JSON.
private struct JSONReport: Encodable {
    let sets: [String]
    let cases, errors, warnings, notes: Int
    let findings: [Finding]

    struct Finding: Encodable {
        let code, severity, file: String
        let line, column: Int?
        let message: String

        init(_ diagnostic: Diagnostic) {
            (code, severity) = (diagnostic.problem.code, diagnostic.severity.rawValue)
            (file, line, column) = (diagnostic.place.file, diagnostic.place.line, diagnostic.place.column)
            message = diagnostic.problem.text(in: Console.language)
        }
    }
}
