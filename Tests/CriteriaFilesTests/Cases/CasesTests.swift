import CriteriaFiles
import Testing
import Wording

private let shipped = Library.check(ProjectFolders.sets)
private let test = Library.check(ProjectFolders.cases)

/// A case with what differs, so that each stands in the report by its name.
private struct Run: CustomTestStringConvertible, Sendable {
    let example: ScoringCase
    let faults: [CaseFault]
    var testDescription: String { "\(example.place): \(example.name)" }
}

@Suite struct CasesTests {
    private static let runs = (shipped.runs + test.runs).map { Run(example: $0.example, faults: $0.faults) }

    @Test(arguments: runs)
    private func `a case gives its points`(_ run: Run) {
        #expect(run.faults.map { $0.problem.text() } == [])
    }

    @Test func `every case of every folder is run`() {
        #expect(Self.runs.count == shipped.cases.count + test.cases.count)
        #expect(Self.runs.count > 500)
    }

    @Test func `the test sets read without an error`() {
        #expect(test.diagnostics.filter { $0.severity == .error }.map { $0.line() } == [])
    }
}
