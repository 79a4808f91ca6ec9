import Foundation
import Papers
import Wording

/// What was found in one file.
struct LayoutReport {
    let file: String
    let findings: [PaperFinding]
    /// Why it could not be read.
    let fault: Bilingual?

    /// Reads and checks a file.
    init(of file: String, by check: LayoutCheck) {
        self.file = file
        do {
            guard let data = FileManager.default.contents(atPath: file) else { throw Failure.notFound(file) }
            findings = check.findings(in: try DocxReader.read([UInt8](data)))
            fault = nil
        } catch {
            findings = []
            fault = Self.words(file, (error as? any Explained)?.problem)
        }
    }

    private static func words(_ file: String, _ problem: Problem?) -> Bilingual {
        let sentence = { (language: Language) in
            "\(file): error: \(problem?.text(in: language) ?? "") [\(problem?.code ?? "")]"
        }
        return Bilingual(vi: sentence(.vi), en: sentence(.en))
    }

    /// One line for each finding, and one that counts them.
    func say() {
        guard fault == nil else { return }
        for finding in findings {
            let place = Place(file: file, line: finding.place?.paragraph)
            print(Diagnostic(finding.severity, at: place, finding.problem).line(in: Console.language))
        }
        Console.say(
            findings.isEmpty
                ? Bilingual(vi: "\(file): đúng thể thức.", en: "\(file): the layout is right.")
                : Bilingual(
                    vi: "\(file): \(findings.count) điểm cần xem lại; số sau tên tệp là thứ tự đoạn.",
                    en: "\(file): \(findings.count) findings; the number behind the file counts paragraphs."))
    }

    /// The findings for scripts: an object for one file, else a list.
    static func json(_ reports: [LayoutReport]) -> String {
        let printed = reports.filter { $0.fault == nil }.map(JSONLayout.init)
        return reports.count == 1 && printed.count == 1 ? JSONText.of(printed[0]) : JSONText.of(printed)
    }
}

/// The shape of a report in JSON.
private struct JSONLayout: Encodable {
    let file: String
    let findings: [Finding]

    init(_ report: LayoutReport) {
        (file, findings) = (report.file, report.findings.map(Finding.init))
    }

    struct Finding: Encodable {
        let code, severity, message: String
        let line, table, row, column: Int?
        let stated, expected: String?

        init(_ finding: PaperFinding) {
            (code, severity) = (finding.problem.code, finding.severity.rawValue)
            message = finding.problem.text(in: Console.language)
            line = finding.place?.paragraph
            let cell = finding.place?.cell
            (table, row, column) = (cell?.table, cell?.row, cell?.column)
            (stated, expected) = (finding.stated, finding.expected)
        }
    }
}
