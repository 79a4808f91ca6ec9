import ArgumentParser
import Foundation
import Testing

@testable import cchc

struct RankCommandTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    private let scores = """
        unit,superior,province,criterion,score
        b2,h1,t1,1.1,2
        b2,h1,t1,2.1,1
        a1,h1,t1,1.1,1.5
        a1,h1,t1,2.1,1.5
        c3,h2,t1,1.1,4

        """

    @Test func `totals and domains are written in the order of the units`() async throws {
        try await rank(scores)
        #expect(
            try text("tong.csv") == """
                unit,superior,province,total,rank_superior,rank_province,rank_nation
                a1,h1,t1,3,1,2,2
                b2,h1,t1,3,1,2,2
                c3,h2,t1,4,1,1,1

                """)
        #expect(
            try text("linh-vuc.csv") == """
                unit,domain,score,dense_rank,dense_count
                a1,1,1.5,2,2
                a1,2,1.5,1,2
                b2,1,2,1,2
                b2,2,1,2,2
                c3,1,4,1,1

                """)
    }

    @Test func `a policy adds blocks and grades behind the columns that scripts rely on`() async throws {
        let policy = """
            ranking: dense
            blocks:
              - { name: Miền núi, units: [a1, c3] }
            grades:
              - { name: Tốt, above: 3 }
              - { name: Khá, to: 3 }
            range: [0, 100]
            """
        try await rank(scores, policy: policy)
        #expect(
            try text("tong.csv") == """
                unit,superior,province,total,rank_superior,rank_province,rank_nation,block,rank_block,grade
                a1,h1,t1,3,1,2,2,Miền núi,2,Khá
                b2,h1,t1,3,1,2,2,,1,Khá
                c3,h2,t1,4,1,1,1,Miền núi,1,Tốt

                """)
    }

    @Test func `bad data is refused with 65 and nothing is written`() async throws {
        await #expect(throws: ExitCode(65)) { try await rank(scores + "a1,h1,t1,1.1,1\n") }
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "tong.csv").path))
    }

    @Test func `a policy with a gap is refused with 65`() async throws {
        let policy = "grades:\n  - { name: Tốt, above: 3 }\n  - { name: Khá, below: 3 }\n"
        await #expect(throws: ExitCode(65)) { try await rank(scores, policy: policy) }
    }

    @Test func `a missing file is refused with 65`() async throws {
        let command = try RankCommand.parse([folder.appending(path: "khong-co.csv").path])
        await #expect(throws: ExitCode(65)) { try await command.run() }
    }

    private func rank(_ scores: String, policy: String? = nil) async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var arguments = [try put(scores, "diem.csv"), "--out", path("tong.csv"), "--domains", path("linh-vuc.csv")]
        if let policy { arguments += ["--policy", try put(policy, "quy-dinh.yaml")] }
        try await RankCommand.parse(arguments).run()
    }

    private func put(_ text: String, _ name: String) throws -> String {
        try text.write(toFile: path(name), atomically: false, encoding: .utf8)
        return path(name)
    }

    private func path(_ name: String) -> String {
        folder.appending(path: name).path
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: path(name), encoding: .utf8)
    }
}
