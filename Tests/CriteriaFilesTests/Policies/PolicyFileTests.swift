import CriteriaFiles
import ParIndex
import Testing
import Wording

struct PolicyFileTests {
    @Test func `what is left out is as in the default`() throws {
        let policy = try PolicyFile.read("ranking: dense\n", file: "a.yaml", default: RankingPolicy()).get()
        #expect(policy == RankingPolicy(method: .dense))
    }

    @Test func `blocks, grades and events are read`() throws {
        let text = """
            rankOn: exact
            measure: points
            publishedDecimals: 3
            blocks:
              - { name: Phường, kinds: [phường], units: ["06463"] }
            grades:
              - { name: A, from: 90.5, conditions: [đủ báo cáo] }
              - { name: B, below: 90.5 }
            disqualifiers:
              - { event: kỷ luật, best: B }
            """
        let policy = try PolicyFile.read(text, file: "a.yaml", default: RankingPolicy()).get()
        #expect(policy.blocks == [RankingBlock(name: "Phường", kinds: ["phường"], codes: ["06463"])])
        #expect(policy.publishedDecimals == 3)
        let border = Quantity(millionths: 90_500_000)
        #expect(policy.grades?.grades[0] == Grade(name: "A", lower: .from(border), conditions: ["đủ báo cáo"]))
        #expect(policy.grades?.disqualifiers == [GradeTable.Disqualifier(event: "kỷ luật", best: "B")])
    }

    @Test func `all faults are listed with their lines`() {
        let text = """
            rankings: dense
            rankOn: sometimes
            publishedDecimals: 9
            blocks: none
            grades:
              - { name: A, from: 1e3 }
              - { above: 3 }
            """
        let found = faults(text).map { "\($0.place.line ?? 0) \($0.problem.code)" }
        #expect(
            Set(found).isSuperset(of: [
                "1 key.unknown", "2 value.choice", "3 number.range", "4 value.list", "6 number.exponent",
                "7 key.missing",
            ]))
    }

    @Test func `a gap names the line of the grade beside it`() {
        let text = "ranking: standard\ngrades:\n  - { name: A, above: 15 }\n  - { name: B, below: 15 }\n"
        #expect(
            faults(text).map { $0.line() } == [
                "a.yaml:4:5: error: Điểm đúng 15 không thuộc loại nào. Sửa bảng xếp loại theo quyết định. [grades.gap]"
            ])
    }

    @Test func `a text that is no mapping is a fault`() {
        #expect(faults("- 1").map(\.problem.code) == ["value.mapping"])
        #expect(faults("a: [").map(\.problem.code) == ["yaml.syntax"])
    }

    private func faults(_ text: String) -> [Diagnostic] {
        switch PolicyFile.read(text, file: "a.yaml", default: RankingPolicy()) {
        case .success: []
        case .failure(let faults): faults.diagnostics
        }
    }
}
