import CriteriaFiles
import Testing
import Wording

@Suite struct BrokenFoldersTests {
    /// Each file of Tests/Broken says in its second line where which fault must be reported.
    @Test(arguments: ProjectFolders.broken)
    func `a broken folder is reported at the lines it names, and nowhere else`(_ name: String) {
        let folders = ProjectFolders.read("Tests/Broken/\(name)")
        let expected = Set(folders.joined().flatMap(\.expectedFaults))
        let found = Library.check(folders).diagnostics.filter { $0.severity > .note }
        #expect(!expected.isEmpty)
        #expect(Set(found.map { "\($0.place.line ?? 0) \($0.problem.code)" }) == expected, "\(found.map { $0.line() })")
    }

    @Test func `all faults of a file are told at once`() {
        let found = Library.check(ProjectFolders.read("Tests/Broken/many-faults")).diagnostics
        #expect(Set(found.filter { $0.severity == .error }.map(\.problem.code)).count >= 5)
    }

    @Test func `a folder without files is a fault of its own`() {
        let (folders, faults) = FileTree.folders(at: [ProjectFolders.root.path + "/Tests/Broken/absent"])
        #expect(folders.isEmpty)
        #expect(faults.map(\.problem.code) == ["file.unreadable"])
    }

    @Test func `the same slug twice is an error`() {
        let folder = ProjectFolders.read("Sources/CriteriaFiles/Sets/ha-trung-2023")
        let codes = Library.check(folder + folder).diagnostics.filter { $0.severity == .error }.map(\.problem.code)
        #expect(codes == ["set.slug"])
    }
}

extension SourceFile {
    /// The faults named by "# Dòng phải báo: 12 rule.above, 13 code.twice".
    fileprivate var expectedFaults: [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("# Dòng phải báo: ") }) else {
            return []
        }
        return line.trimmingPrefix("# Dòng phải báo: ").split(separator: ", ").map(String.init)
    }
}
