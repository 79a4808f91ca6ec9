import Foundation
import Programs

/// Makes PDFs from papers through Typst (tạo tệp PDF): a child process sets one paper or a whole batch, warm.
public struct Typesetter: Sendable {
    private let python: String?
    private let writer: TypstWriter

    /// A typesetter that follows this layout.
    ///
    /// - Parameter python: the Python of the virtual environment that has PyPI's `typst`; without it a program `typst`
    ///   of the system is used.
    public init(_ layout: PageLayout, python: String?) {
        (self.python, writer) = (python, TypstWriter(layout))
    }

    /// What keeps this machine from making PDFs, as far as can be told without trying; `nil` if nothing is seen.
    public var obstacle: TypesettingFailure? {
        let program = Program(python ?? "typst", package: "typst")
        if program.path == nil { return .missing }
        return Self.fontFolders.isEmpty ? .fontsMissing : nil
    }

    /// One paper as a PDF.
    public func write(_ document: Document) async throws(TypesettingFailure) -> SetPaper {
        guard let paper = try await write([document]).first else { throw .noAnswer }
        return try paper.get()
    }

    /// Papers as PDFs in the same order, all by one child; a paper that can not be set does not stop the others.
    ///
    /// Hundreds are given in several batches: the child holds what it has made until it ends.
    public func write(
        _ documents: [Document]
    ) async throws(TypesettingFailure) -> [Result<SetPaper, TypesettingFailure>] {
        guard !Self.fontFolders.isEmpty else { throw .fontsMissing }
        let sources = documents.map { Array(writer.write($0).utf8) }
        guard let python else { return try await setEach(sources) }
        let worker = Program(python, package: "python3-venv")
        guard worker.path != nil else { throw .missing }
        let input = sources.flatMap { Array("\($0.count)\n".utf8) + $0 }
        let output = try await run(worker, ["-c", Self.script] + Self.fontFolders, input, papers: sources.count)
        guard output.status == 0 else {
            throw output.errorText.contains("No module named 'typst'") ? .missing : .refused(output.errorText)
        }
        let papers = SetPaper.papers(in: output.bytes)
        guard papers.count == sources.count else { throw .noAnswer }
        return papers
    }

    /// By the system's program, a child for each.
    private func setEach(
        _ sources: [[UInt8]]
    ) async throws(TypesettingFailure) -> [Result<SetPaper, TypesettingFailure>] {
        let program = Program("typst", package: "typst")
        guard program.path != nil else { throw .missing }
        var papers: [Result<SetPaper, TypesettingFailure>] = []
        for source in sources { papers.append(try await set(source, by: program)) }
        return papers
    }

    private func set(
        _ source: [UInt8], by program: Program
    ) async throws(TypesettingFailure) -> Result<SetPaper, TypesettingFailure> {
        let folders = Self.fontFolders.flatMap { ["--font-path", $0] }
        var reason = ""
        for standard in [SetPaper.archiveStandard, nil] {
            let standards = standard.map { ["--pdf-standard", $0] } ?? []
            let words = ["compile", "--ignore-system-fonts"] + folders + standards + ["-", "-"]
            let output = try await run(program, words, source, papers: 1)
            if output.status == 0 { return .success(SetPaper(bytes: output.bytes, standard: standard)) }
            reason = output.errorText
        }
        return .failure(.refused(reason))
    }

    private func run(
        _ program: Program, _ arguments: [String], _ input: [UInt8], papers: Int
    ) async throws(TypesettingFailure) -> ProgramOutput {
        let limits = ProgramLimits(
            time: .seconds(20 + papers), processorSeconds: 20 + papers, memoryBytes: 3 << 30, inputBytes: 256 << 20,
            outputBytes: 256 << 20)
        do {
            return try await program.run(arguments, input: .bytes(input), limits: limits)
        } catch {
            throw .program(error)
        }
    }

    /// The folder of this machine with a font of Times New Roman's measures that can set Vietnamese; looked for once.
    private static let fontFolders: [String] = {
        let files = [
            "msttcorefonts/Times_New_Roman.ttf", "croscore/Tinos-Regular.ttf",
            "liberation2/LiberationSerif-Regular.ttf", "liberation/LiberationSerif-Regular.ttf",
        ]
        let found = files.map { "/usr/share/fonts/truetype/" + $0 }.first { FontFile($0)?.hasVietnamese == true }
        return found.map { [String($0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.endIndex))] } ?? []
    }()

    /// Sets every source that it is given and writes each answer behind a line that says what it is and how long.
    ///
    /// What a font can not show is no longer fit for archives, but still a PDF.
    private static let script = """
        import sys
        import typst
        compiler = typst.Compiler(font_paths=sys.argv[1:], ignore_system_fonts=True)
        given, out = sys.stdin.buffer, sys.stdout.buffer
        while head := given.readline():
            source = given.read(int(head))
            for standard in ("\(SetPaper.archiveStandard)", None):
                try:
                    word, content = standard or "pdf", compiler.compile(input=source, format="pdf", pdf_standards=standard)
                    break
                except typst.TypstError as error:
                    word, content = "refused", str(error).encode()
            out.write(b"%s %d\\n" % (word.encode(), len(content)))
            out.write(content)
        """
}
