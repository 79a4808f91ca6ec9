import ArgumentParser
import Documents
import Foundation
import ParIndex
import Web
import Wording

/// Drafts a paper from what is kept of a round.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Lập văn bản từ số liệu đang lưu. / Draft an official paper from what is kept.",
        discussion: """
            Của đơn vị (cần --unit) / of a unit (needs --unit): self-assessment, index-result, remediation-plan,
            remediation-report, unit-notice, evidence-list.
            Của đợt / of the round: guidance, council-minutes, submission, publication-decision.
            Của kỳ báo cáo (cần --unit và --period) / of a period (needs --unit and --period): periodic-report.

            Ví dụ / Examples:
              cchc report index-result --round chi-lang-2023 --unit 06502 --data /var/lib/parindex --out bao-cao.docx
              cchc report unit-notice --round chi-lang-2023 --all --format docx --out thong-bao/
              cchc report publication-decision --round chi-lang-2023 --format pdf --out quyet-dinh.pdf
              cchc report periodic-report --unit 19894 --period 2023 --out bao-cao-nam.docx
            """)

    @Argument(help: "Loại văn bản. / The kind of paper.")
    var kind: PaperKind

    @Option(help: "Địa chỉ của đợt. / Slug of the round.")
    var round: String?

    @Option(help: "Kỳ báo cáo: 2023, 2023-q1, 2023-6t. / The period reported.")
    var period: String?

    @Option(help: "Mã đơn vị. / Code of the unit.")
    var unit: String?

    @Flag(help: "Mọi đơn vị của đợt; --out là thư mục, tệp đã có được giữ nguyên. / All units; --out is a folder.")
    var all = false

    @Option(help: "Định dạng; mặc định theo đuôi của --out. / Form of the file; by default what --out ends in.")
    var format: PaperFormat?

    @Option(help: "Tệp sẽ ghi. / The file to write.")
    var out: String

    @OptionGroup var options: DataOptions

    func validate() throws {
        guard kind != .periodicReport || !all, kind.isOfUnit ? (unit != nil) != all : unit == nil && !all else {
            throw ValidationError(
                kind.isOfUnit
                    ? "\(kind.rawValue): cần --unit hoặc --all. / --unit or --all is needed."
                    : "\(kind.rawValue): không dùng --unit, --all. / --unit and --all do not belong here.")
        }
        guard (kind == .periodicReport) == (round == nil), (kind == .periodicReport) == (period != nil) else {
            throw ValidationError(
                kind == .periodicReport
                    ? "\(kind.rawValue): cần --period, không dùng --round. / needs --period, no --round."
                    : "\(kind.rawValue): cần --round, không dùng --period. / needs --round, no --period.")
        }
        guard period.map({ ReportingPeriod($0) != nil }) ?? true else {
            throw ValidationError("--period: 2023, 2023-q1…q4, 2023-6t.")
        }
        guard chosen != nil else {
            throw ValidationError("Cần --format docx|pdf|html|txt|xlsx. / --format is needed.")
        }
    }

    private var chosen: PaperFormat? {
        format ?? PaperFormat(rawValue: URL(fileURLWithPath: out).pathExtension.lowercased())
    }

    func run() async throws {
        do {
            let configuration = try Configuration(options)
            let store = try OpenedStore.asItIs(configuration)
            let program = try Serving(configuration).program(over: store)
            if all { try await writeAll(program) } else { try await writeOne(program) }
            try await store.close()
        } catch {
            throw Console.end(error)
        }
    }

    private func paper(_ program: Web.Program) async throws -> Document? {
        guard let period = period.flatMap({ ReportingPeriod($0) }) else {
            return try await program.paper(kind, round: round ?? "", unit: unit)
        }
        return try await program.periodicReport(unit ?? "", period)
    }
}

extension ReportCommand {
    private func writeOne(_ program: Web.Program) async throws {
        guard let chosen, let paper = try await paper(program) else {
            throw Failure.noPaper(kind, round: round ?? period ?? "")
        }
        let bytes = try await program.press.file(paper, as: chosen)
        try Data(bytes).write(to: URL(fileURLWithPath: out))
        paper.omissions.forEach { Console.say($0.problem.what) }
    }

    /// Broken off and run again, it goes on where it stopped.
    private func writeAll(_ program: Web.Program) async throws {
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        guard let chosen,
            let outcome = try await program.papers(
                kind, round: round ?? "", as: chosen, into: out,
                telling: { done, all in Console.say(.unitsDone(done, of: all)) })
        else { throw Failure.noPaper(kind, round: round ?? "") }
        let (written, missing) = (outcome.written, outcome.missing)
        Console.say(.filesWritten(written, of: written + missing.count, into: out))
        guard !missing.isEmpty else { return }
        Console.say(.leftOut(missing, of: kind))
    }
}

extension PaperKind: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}
