import Foundation
import Testing

struct ScoreProgramTests {
    @Test func `points come with their reason and the next better answer`() throws {
        let scratch = try Scratch()
        let answers = try scratch.file("so-lieu.yaml", "answers:\n  \"3.4.2\": { cases: 22 }\n")
        let score = try Program("score", "--set", "mo-hinh-cap-xa-2026", answers)
        #expect(score.exitCode == 0)
        #expect(score.output.contains("22 "))
        #expect(score.output.contains("2 − 1,1 = 0,9 điểm"))
        #expect(score.output.contains("→ "))
    }

    @Test func `points for scripts are decimal strings`() throws {
        let scratch = try Scratch()
        let answers = try scratch.file("so-lieu.yaml", "answers:\n  \"5.1\": { part: 9998, whole: 10000 }\n")
        let score = try Program("score", "--set", "chi-so-766", answers, "--json")
        let report = try #require(JSONSerialization.jsonObject(with: Data(score.output.utf8)) as? [String: Any])
        #expect(report["total"] as? String == "5.9988")
    }

    @Test func `an answer that can not be scored ends in 65 and says why`() throws {
        let scratch = try Scratch()
        let answers = try scratch.file("so-lieu.yaml", "answers:\n  \"5.1\": { part: 11, whole: 10 }\n  \"9.9\": yes\n")
        let score = try Program("score", "--set", "chi-so-766", answers)
        #expect(score.exitCode == 65)
        #expect(score.output.contains("Tử số 11 lớn hơn mẫu số 10"))
        #expect(score.output.contains("9.9"))
    }

    @Test func `a file that is no sheet of answers ends in 65 with its line`() throws {
        let scratch = try Scratch()
        let answers = try scratch.file("so-lieu.yaml", "answers:\n  \"5.1\": { part: 1e3, whole: 10 }\n")
        let score = try Program("score", "--set", "chi-so-766", answers)
        #expect(score.exitCode == 65)
        #expect(score.messages.contains("so-lieu.yaml:2:"))
    }

    @Test func `a set that is not there ends in 65`() throws {
        #expect(try Program("score", "--set", "khong-co", "/dev/null").exitCode == 65)
    }
}
