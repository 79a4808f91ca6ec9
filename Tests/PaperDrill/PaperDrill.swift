import Documents
import Foundation
import SamplePapers

/// Writes the sample papers in every format into a folder, for what is tried with other programs; "measure" measures.
@main
enum PaperDrill {
    private static let python = ProcessInfo.processInfo.environment["CCHC_TEST_TYPST_PYTHON"]

    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let layout = try ShippedLayout.read()
        let typesetter = Typesetter(layout, python: python)
        guard let folder = arguments.first, folder != "measure" else { return try await measure(layout, typesetter) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, paper) in SamplePaper.all { try await write(paper, folder + "/" + name, layout, typesetter) }
        try PaperStyleSheet(layout).text.write(toFile: folder + "/paper.css", atomically: true, encoding: .utf8)
    }

    private static func write(
        _ paper: Document, _ path: String, _ layout: PageLayout, _ typesetter: Typesetter
    ) async throws {
        let page = PaperPage(paper, layout).markup.description
        let head = "<!DOCTYPE html><html lang=\"vi\"><meta charset=\"utf-8\"><title>x</title>"
        try Data(DocxWriter(layout).write(paper)).write(to: URL(filePath: path + ".docx"))
        try Data(TypstWriter(layout).write(paper).utf8).write(to: URL(filePath: path + ".typ"))
        try Data(TextWriter(layout).write(paper).utf8).write(to: URL(filePath: path + ".txt"))
        try Data("\(head)<link rel=\"stylesheet\" href=\"paper.css\">\(page)</html>".utf8).write(
            to: URL(filePath: path + ".html"))
        try Data(paper.workbook()).write(to: URL(filePath: path + ".xlsx"))
        let pdf = try await typesetter.write([paper])[0].get()
        try Data(pdf.bytes).write(to: URL(filePath: path + ".pdf"))
        print(path, "PDF", pdf.standard ?? "not for archives")
    }

    private static func measure(_ layout: PageLayout, _ typesetter: Typesetter) async throws {
        let (writer, report) = (DocxWriter(layout), SamplePaper.report(rows: 60))
        try time("DOCX, 60 rows (aim 5 ms)", 50) { _ in _ = try writer.write(report) }
        try time("3,321 DOCX notices (aim 15 s)", 1) { _ in
            for number in 1...3321 { _ = try writer.write(SamplePaper.notice(number)) }
        }
        guard python != nil else { return print("PDF: not measured, CCHC_TEST_TYPST_PYTHON is not set") }
        try await time("PDF, fresh child (aim 150 ms)", 10) { _ in _ = try await typesetter.write(report) }
        let batch = (1...50).map { SamplePaper.notice($0) }
        try await time("50 PDF notices in a batch (aim 40 ms each)", 3) { _ in _ = try await typesetter.write(batch) }
    }

    private static func time(_ name: String, _ rounds: Int, _ work: (Int) async throws -> Void) async rethrows {
        var times: [Duration] = []
        for round in 0..<rounds {
            let begun = ContinuousClock.now
            try await work(round)
            times.append(.now - begun)
        }
        report(name, times)
    }

    private static func time(_ name: String, _ rounds: Int, _ work: (Int) throws -> Void) rethrows {
        var times: [Duration] = []
        for round in 0..<rounds {
            let begun = ContinuousClock.now
            try work(round)
            times.append(.now - begun)
        }
        report(name, times)
    }

    private static func report(_ name: String, _ times: [Duration]) {
        let middle = times.sorted()[times.count / 2]
        print("\(name): \(middle.formatted(.units(allowed: [.milliseconds], fractionalPart: .show(length: 1))))")
    }
}
