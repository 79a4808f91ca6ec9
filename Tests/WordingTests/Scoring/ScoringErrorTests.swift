import ParIndex
import Testing
import Wording

struct ScoringErrorTests {
    static let all: [ScoringError] = [
        .missingFact(role: "part"), .wrongFact(role: "date"), .unknownFact(role: "x", known: ["part"]),
        .notACount(role: "cases", q("2,5")), .emptyWhole(label: "số hồ sơ"),
        .partOutsideWhole(part: q("3"), whole: q("2")), .unknownLevel("kha", known: ["tot"]), .nothingNotAllowed,
        .wrongKind, .outOfRange(p("2,5"), minimum: .zero, maximum: p("2")), .notAStep(p("1,8"), step: p("0,25")),
        .reasonMissing, .needsAllUnits, .notInRegister("par"), .outsideBands(q("101")),
    ]

    @Test func `every error has a code of its own`() {
        #expect(Set(Self.all.map(\.problem.code)).count == Self.all.count)
    }

    @Test(arguments: all)
    func `every error says what and what to do in both languages`(error: ScoringError) {
        let problem = error.problem
        for sentence in [problem.what, problem.remedy].flatMap({ [$0.vi, $0.en] }) { #expect(sentence.hasSuffix(".")) }
        #expect(problem.code.hasPrefix("score."))
    }

    @Test func `the values stand in the sentence`() {
        let problem = ScoringError.outOfRange(p("2,5"), minimum: p("-0,25"), maximum: p("2")).problem
        #expect(problem.what.vi == "Đã nhập 2,5 điểm; tiêu chí cho từ −0,25 đến 2 điểm.")
        #expect(problem.what.en == "2.5 points were entered; the criterion gives -0.25 to 2.".replacing("-", with: "−"))
    }

    @Test func `a figure is asked for in words that an official knows`() {
        #expect(ScoringError.missingFact(role: "whole").problem.what.vi == "Thiếu mẫu số của tỷ lệ (whole).")
        #expect(ScoringError.missingFact(role: "quy-1").problem.what.vi == "Thiếu số liệu “quy-1”.")
    }
}
