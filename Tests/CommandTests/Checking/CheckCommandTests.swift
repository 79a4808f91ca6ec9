import ArgumentParser
import CriteriaFiles
import Foundation
import Testing
import Wording

@testable import cchc

struct CheckCommandTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    @Test func `the shipped sets pass`() throws {
        try check([])
    }

    @Test func `every file of the sets and catalogues is compiled into the program as it stands`() {
        for (folder, part) in [("Sets", "sets/"), ("Catalogues", "catalogues/")] {
            let base = "\(Self.root)/Sources/CriteriaFiles/\(folder)/"
            let onDisk = FileTree.folders(at: [base]).folders.joined().map {
                SourceFile(name: String($0.name.dropFirst(base.count)), bytes: $0.bytes)
            }
            let shipped = Shipped.files(in: part).map { SourceFile(name: $0.key, bytes: $0.value) }
            #expect(!onDisk.isEmpty)
            #expect(Set(shipped.map(\.name)) == Set(onDisk.map(\.name)))
            #expect(Set(shipped) == Set(onDisk))
        }
    }

    @Test func `errors end a check with 1, what can not be read with 65`() {
        let broken = "\(Self.root)/Tests/Broken/sum-of-domain"
        #expect(throws: ExitCode(1)) { try check([broken]) }
        #expect(throws: ExitCode(65)) { try check(["\(Self.root)/Tests/Broken/absent"]) }
        #expect(throws: ExitCode(65)) { try check([broken, "/dev/null"]) }
    }

    @Test func `notes and warnings alone end a check well`() throws {
        try check(["\(Self.root)/Sources/CriteriaFiles/Sets/ha-trung-2023"])
    }

    @Test func `a folder of folders is read through`() {
        let (folders, faults) = FileTree.folders(at: ["\(Self.root)/Tests/Broken"])
        #expect(folders.count > 40)
        #expect(faults == [])
    }

    @Test func `a report for scripts holds place, code and message of each finding`() throws {
        let folders = FileTree.folders(at: ["\(Self.root)/Tests/Broken/sum-of-domain"]).folders
        let report = CheckReport(library: Library.check(folders), unreadable: [])
        let json = try JSONDecoder().decode(Printed.self, from: Data(report.json.utf8))
        #expect(json.errors == 1)
        let finding = try #require(json.findings.first { $0.severity == "error" })
        #expect(finding.code == "sum.components")
        #expect(finding.line == 13)
        #expect(finding.file.hasSuffix("sum-of-domain/set.yaml"))
        #expect(finding.message.contains("5"))
    }

    @Test func `the last line counts what was looked at`() {
        let report = CheckReport(library: .empty, unreadable: [])
        #expect(report.summary.en == "Checked 0 criteria sets, 0 cases: 0 errors, 0 warnings, 0 notes.")
    }

    private func check(_ paths: [String]) throws {
        try CheckCommand.parse(["--quiet"] + paths).run()
    }

    private struct Printed: Decodable {
        struct Finding: Decodable {
            let code, severity, file, message: String
            let line: Int?
        }

        let errors: Int
        let findings: [Finding]
    }
}
