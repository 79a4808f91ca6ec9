import ArgumentParser
import Documents
import Foundation
import Papers
import Wording

/// Holds papers of anybody against the layout that the decree prescribes.
struct LayoutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "layout",
        abstract:
            "Soát thể thức văn bản Word theo Nghị định 30/2020. / Check a DOCX against the layout of Decree 30/2020.",
        discussion: """
            Xem khổ giấy, lề, phông và cỡ chữ, số trang, các thành phần thể thức; nêu chỗ sai, điều đang ghi và điều cần ghi.
            Looks at paper, margins, fonts, sizes, page number and the parts of the paper; says where, what stands and what should.
            Mã thoát / exit code: 0 đúng / fine, 1 có điểm chưa đúng / findings, 65 khi không đọc được tệp / unreadable file.

            Ví dụ / Examples:
              cchc layout bao-cao.docx
              cchc layout --json *.docx
            """)

    @Argument(help: "Tệp DOCX. / DOCX files.")
    var files: [String]

    @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
    var json = false

    func run() throws {
        let reports: [LayoutReport]
        do {
            let check = LayoutCheck(
                try PageLayout(parsing: Shipped.text("paper-layout.tsv")),
                try PaperForms(parsing: Shipped.text("paper-forms.tsv")))
            reports = files.map { LayoutReport(of: $0, by: check) }
        } catch {
            throw Console.end(error)
        }
        reports.forEach { $0.fault.map { Console.say($0) } }
        json ? print(LayoutReport.json(reports)) : reports.forEach { $0.say() }
        if reports.contains(where: { $0.fault != nil }) { throw ExitCode(65) }
        if reports.contains(where: { !$0.findings.isEmpty }) { throw ExitCode(1) }
    }
}
