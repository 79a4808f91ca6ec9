import Database
import Store
import Testing

/// A step of the schema that a released program has taken never changes: databases out there bear its checksum.
struct MigrationTests {
    /// The checksums of the released steps, in order.
    ///
    /// Empty until release 0.1.0. From then on each release adds its steps here, and no line is ever edited.
    private static let released: [String] = []

    @Test func `no released step has changed`() {
        #expect(Self.faults(Self.released, Store.migrations.map(\.checksum)).isEmpty)
    }

    @Test func `once a version is released its steps are frozen`() {
        let changes = Repository.text("CHANGELOG.md") ?? ""
        #expect(
            !Self.isReleased(changes) || !Self.released.isEmpty,
            "add the checksums: \(Store.migrations.map(\.checksum))")
    }

    @Test func `steps are numbered from one without a gap`() {
        #expect(Store.migrations.map(\.number) == Array(1...Store.migrations.count))
    }

    @Test func `an edited, a missing and a moved step are found`() {
        #expect(Self.faults(["a", "b"], ["a", "b", "c"]).isEmpty)
        #expect(Self.faults(["a", "b"], ["a", "x", "c"]) == [2])
        #expect(Self.faults(["a", "b"], ["a"]) == [2])
        #expect(Self.faults(["a", "b"], ["b", "a"]) == [1, 2])
        #expect(Self.isReleased("## 0.1.0 – 2026-12-01\n"))
        #expect(!Self.isReleased("## Chưa phát hành\n"))
    }

    /// The numbers of the released steps that are no longer what they were.
    private static func faults(_ released: [String], _ present: [String]) -> [Int] {
        released.indices.filter { $0 >= present.count || present[$0] != released[$0] }.map { $0 + 1 }
    }

    /// Whether the list of changes has a heading of a version.
    private static func isReleased(_ changes: String) -> Bool {
        changes.split(separator: "\n").contains { $0.hasPrefix("## ") && $0.dropFirst(3).first?.isNumber == true }
    }
}
