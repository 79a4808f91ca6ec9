import ParIndex
import Testing

@testable import Tables

struct ScoreFaultTests {
    private let header = "unit,superior,province,criterion,score\n"

    @Test func `all faults are listed at once with their lines`() async throws {
        let faults = try await faults(
            header + """
                06502,h1,t1,1.1,2
                06502,h2,t1,1.2,1
                06502,h1,t1,1.1,3
                06463,h1,t1,1.1
                06463,h1,t1,1.1,1e3
                06463,h1,t2,,NaN
                06463,h1,t2,1.3,"1.234,5"
                """)
        #expect(
            faults.list == [
                TableFault(
                    line: 3, column: "superior",
                    .otherSuperior(unit: "06502", superior: "h2", earlier: "h1", line: 2)),
                TableFault(line: 4, .scoreTwice(unit: "06502", criterion: "1.1", line: 2)),
                TableFault(line: 5, .fieldCount(found: 4, expected: 5)),
                TableFault(line: 6, column: "score", .notANumber("1e3", why: .exponent)),
                TableFault(
                    line: 7, column: "province",
                    .otherProvince(unit: "06463", province: "t2", earlier: "t1", line: 6)),
                TableFault(line: 7, column: "criterion", .empty),
                TableFault(line: 7, column: "score", .notANumber("NaN", why: .notFinite)),
                TableFault(
                    line: 8, column: "province",
                    .otherProvince(unit: "06463", province: "t2", earlier: "t1", line: 6)),
                TableFault(line: 8, column: "score", .notANumber("1.234,5", why: .ambiguous)),
            ])
    }

    @Test func `an unquoted decimal comma shows as a field too many`() async throws {
        #expect(
            try await faults(header + "06502,h1,t1,1.1,2,5\n").list
                == [TableFault(line: 2, .fieldCount(found: 6, expected: 5))])
    }

    @Test func `missing and repeated columns are all named`() async throws {
        #expect(
            try await faults("unit,unit,province,score\nx,y,z,1\n").list == [
                TableFault(line: 1, column: "unit", .columnTwice("unit")),
                TableFault(line: 1, .missingColumn("superior")), TableFault(line: 1, .missingColumn("criterion")),
            ])
    }

    @Test func `an empty file has no header`() async throws {
        #expect(try await faults("").list == [TableFault(line: 1, .noHeader)])
    }

    @Test(arguments: ["06502 ", " 06502", "06\u{7}502"])
    func `a code with stray characters is refused`(code: String) async throws {
        #expect(
            try await faults(header + "\(code),h1,t1,1.1,2\n").list
                == [TableFault(line: 2, column: "unit", .strayBlank(code))])
    }

    @Test(arguments: [("1.2345678", NumberFault.tooPrecise), ("1000000", .tooLarge), ("abc", .unreadable)])
    func `a number says why it is none`(text: String, why: NumberFault) async throws {
        #expect(
            try await faults(header + "06502,h1,t1,1.1,\(text)\n").list
                == [TableFault(line: 2, column: "score", .notANumber(text, why: why))])
    }

    @Test func `a set's maximum and codes are kept to`() async throws {
        let scale = ScoreScale { $0 == "1.1" ? ScoreScale.Entry(domain: "1", maximum: Points(2)) : nil }
        let faults = try await faults(header + "06502,h1,t1,1.1,2.5\n06502,h1,t1,1.2,1\n", scale)
        #expect(
            faults.list == [
                TableFault(
                    line: 2, column: "score",
                    .aboveMaximum(criterion: "1.1", score: Points(millionths: 2_500_000), maximum: Points(2))),
                TableFault(line: 3, column: "criterion", .unknownCriterion("1.2")),
            ])
    }

    @Test func `a unit with nothing but penalties has no index`() async throws {
        let scale = ScoreScale { _ in ScoreScale.Entry(domain: "9", maximum: .zero) }
        #expect(
            try await faults(header + "06502,h1,t1,9.1,-1\n", scale).list
                == [TableFault(line: 2, .noApplicableMaximum(unit: "06502"))])
    }

    @Test func `faults beyond a thousand are only counted`() async throws {
        let faults = try await faults(header + String(repeating: "06502,h1,t1,1.1,x\n", count: 1200))
        #expect(faults.list.count == 1000)
        #expect(faults.count == 1200)
    }

    @Test func `every fault says what is wrong in both languages`() async throws {
        let problem = TableFault(line: 4, .scoreTwice(unit: "06502", criterion: "1.1", line: 2)).problem
        #expect(problem.what.vi == "Đơn vị 06502 đã có điểm tiêu chí 1.1 ở dòng 2.")
        #expect(problem.what.en == "Unit 06502 already has a score for criterion 1.1 on line 2.")
    }

    private func faults(_ text: String, _ scale: ScoreScale = .byFirstPart) async throws -> TableFaults {
        let file = try ShortFile(text)
        do {
            _ = try await ScoreFile.totals(at: file.path, scale: scale)
            return TableFaults()
        } catch let faults as TableFaults {
            return faults
        }
    }
}
