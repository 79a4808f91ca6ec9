import ArgumentParser
import Foundation
import ParIndex
import Testing

@testable import cchc

struct ScoreCommandTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    private let set = """
        set:
          slug: thu
          title: Bộ tiêu chí thử
          standing: test
          source: { document: Bộ tiêu chí thử của chương trình }
          from: 2023-01-01
          scale: 5
        domains:
          - code: "1"
            title: Chỉ đạo, điều hành
            maximum: 5
            criteria:
              - { code: "1.1", title: Kế hoạch, maximum: 2, rule: yesNo }
              - { code: "1.2", title: Hồ sơ, maximum: 3, rule: { kind: deduction, cases: hồ sơ quá hạn, each: 0.5 } }
        """

    @Test func `answers are scored by a set on disk`() throws {
        try score("answers: { \"1.1\": yes, \"1.2\": { cases: 3 } }\n")
    }

    @Test(arguments: [
        "answers: { \"1.1\": perhaps }\n", "answers: { \"1.9\": yes }\n", "answers: { \"1.2\": { cases: 1,5 } }\n",
        "answers: { \"1.2\": { cases: 2.5 } }\n", "answer: {}\n", "", "answers: [",
    ])
    func `answers that can not be read or scored end with 65`(answers: String) {
        #expect(throws: ExitCode(65)) { try score(answers) }
    }

    @Test func `a set or a file that is not there ends with 65`() throws {
        #expect(throws: ExitCode.self) {
            try ScoreCommand.parse(["--set", "khong-co", "so-lieu.yaml"]).run()
        }
    }

    @Test func `a report carries the reason of each score and points as decimal text`() throws {
        let answers: [Code: Answer] = try [
            #require(Code("1.1")): .fact("answer", .yes),
            #require(Code("1.2")): .facts(["cases": .quantity(Quantity(3))]),
        ]
        let set = try chosenSet()
        let report = ScoreReport(set: set, tally: set.tally(answers, in: ScoringContext(set, year: 2023)))
        #expect(report.text(in: .vi).contains("3 hồ sơ quá hạn: 3 − 1,5 = 1,5 điểm"))
        #expect(report.text(in: .vi).contains("Tổng: 3,5/5 điểm, chỉ số 70%"))
        let json = try JSONDecoder().decode(Printed.self, from: Data(report.json.utf8))
        #expect(json.total == "3.5")
        #expect(json.index == "70")
        #expect(json.lines.last?.points == "1.5")
        #expect(json.lines.last?.source == "Bộ tiêu chí thử của chương trình")
    }

    private struct Printed: Decodable {
        struct Line: Decodable {
            let code, points, source: String
        }

        let total: String
        let index: String?
        let lines: [Line]
    }

    private func chosenSet() throws -> CriteriaSet {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(set.utf8).write(to: folder.appending(path: "set.yaml"))
        return try ChosenSet.read(folder.path)
    }

    private func score(_ answers: String) throws {
        _ = try chosenSet()
        let file = folder.appending(path: "so-lieu.txt")
        try Data(answers.utf8).write(to: file)
        try ScoreCommand.parse(["--set", folder.path, file.path]).run()
    }
}
