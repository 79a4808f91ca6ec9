import ArgumentParser
import CriteriaFiles
import Foundation
import ParIndex
import Wording

/// Scores the answers of one unit.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Chấm điểm một đơn vị từ tệp số liệu. / Score one unit's answers, with the reason of each point.",
        discussion: """
            ANSWERS.yaml có khóa answers như trong tệp trường hợp chấm, và year, unit, register nếu cần.
            ANSWERS.yaml has the key answers as in a case file, and year, unit, register where needed:
              year: 2026
              answers:
                "1.1.1": { date: 2026-01-30 }
                "3.4.2": { cases: 22 }

            Ví dụ / Examples:
              cchc score --set mo-hinh-cap-xa-2026 so-lieu.yaml
              cchc score --set bo-tieu-chi/ so-lieu.yaml --json
            """)

    @Option(help: "Tên bộ tiêu chí kèm theo, hoặc đường dẫn. / Slug of a shipped set, or a path.")
    var set: String

    @Argument(help: "Tệp số liệu. / The file of answers.")
    var answers: String

    @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
    var json = false

    func run() throws {
        do {
            let set = try ChosenSet.read(set)
            let sheet = try sheet()
            let context = ScoringContext(
                set, year: sheet.year ?? set.from.year, unit: sheet.unit, registers: sheet.registers)
            let report = ScoreReport(set: set, tally: set.tally(sheet.answers, in: context))
            json ? print(report.json) : print(report.text(in: Console.language))
            if report.hasFaults { throw ExitCode(65) }
        } catch let code as ExitCode {
            throw code
        } catch {
            throw Console.end(error)
        }
    }

    private func sheet() throws -> AnswerSheet {
        guard let data = FileManager.default.contents(atPath: answers) else { throw Failure.notFound(answers) }
        let (sheet, diagnostics) = AnswerSheet.read(SourceFile(name: answers, bytes: [UInt8](data)))
        guard let sheet, diagnostics.isEmpty else { throw Refusal.of(diagnostics) }
        return sheet
    }
}

/// A criteria set that a command names: a shipped one by its slug, or one at a path.
enum ChosenSet {
    /// The set; all faults are printed where it can not be used.
    static func read(_ name: String) throws -> CriteriaSet {
        if let shipped = ShippedSets.bySlug[name] { return shipped }
        let (folders, unreadable) = FileTree.folders(at: [name])
        guard unreadable.isEmpty else { throw Failure.notFound(name) }
        let library = Library.read(folders)
        if let set = library.sets.first { return set }
        throw Refusal.of(library.diagnostics.filter { $0.severity == .error })
    }
}
