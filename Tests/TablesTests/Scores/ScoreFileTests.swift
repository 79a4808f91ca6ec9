import ParIndex
import Testing

@testable import Tables

struct ScoreFileTests {
    private let header = "unit,superior,province,criterion,score\n"
    private let lines = """
        06502,h1,t1,2.1,1.5
        06463,h1,t1,1.1,0.25
        06502,h1,t1,1.1,2
        06463,h1,t1,10.1,-3
        06502,h1,t1,1.2,0.000001

        """

    @Test func `units come out in order with totals and domain sums`() async throws {
        let totals = try await totals(header + lines)
        #expect(codes(totals) == ["06463", "06502"])
        #expect(totals.units.map { totals.total($0).description } == ["-2.75", "3.500001"])
        #expect(totals.domains == ["1", "2", "10"])
        #expect(totals.points(0, inDomain: 1) == nil)
        #expect(totals.points(1, inDomain: 0)?.description == "2.000001")
    }

    @Test(arguments: [
        ("\u{FEFF}", ",", "\n"), ("", ",", "\r\n"), ("", ";", "\n"), ("", "\t", "\r\n"),
    ])
    func `byte order mark, line ends and separators make no difference`(
        mark: String, separator: String, lineEnd: String
    ) async throws {
        let text = (header + lines).replacing(",", with: separator).replacing("\n", with: lineEnd)
        #expect(describe(try await totals(mark + text)) == describe(try await totals(header + lines)))
    }

    @Test func `quoted cells, further columns and another order of columns make no difference`() async throws {
        let text = """
            note,score,criterion,province,superior,unit
            "a, b","1,5",2.1,t1,h1,"06502"
            ,0.25,1.1,t1,h1,06463
            ,2,1.1,t1,h1,06502
            ,-3,10.1,t1,h1,06463
            ,0.000001,1.2,t1,h1,06502
            """
        #expect(describe(try await totals(text)) == describe(try await totals(header + lines)))
    }

    @Test func `a file of many blocks is read whole, in any order`() async throws {
        var rows = (0..<400).flatMap { unit in
            (0..<200).map { "x\(1000 + unit),h\(unit / 20),t\(unit / 100),\($0 / 10).\($0),\($0 % 4).25\n" }
        }
        let sorted = describe(try await totals(header + rows.joined()))
        var shuffling = SteadyNumbers(seed: 766)
        rows.shuffle(using: &shuffling)
        let file = try ShortFile(header + rows.joined())
        #expect(describe(try await ScoreFile.totals(at: file.path)) == sorted)
        #expect(sorted.count == 400)
        // Of ten scores of 0.25, 1.25, 2.25, 3.25 in turn, a domain of even number has three of the first two kinds.
        #expect(sorted[0] == "x1000 350" + String(repeating: " 15.5 19.5", count: 10))
    }

    @Test func `a last line without its line feed counts`() async throws {
        let totals = try await totals(header + "06502,h1,t1,1.1,2\n06502,h1,t1,1.2,1.5")
        #expect(totals.total(0).description == "3.5")
    }

    @Test func `a file without lines gives nothing`() async throws {
        #expect(try await totals(header).units.isEmpty)
    }

    @Test func `a missing file is the system's refusal`() async {
        await #expect(throws: FileFailure.self) { try await ScoreFile.totals(at: "/khong-co.csv") }
    }

    private func totals(_ text: String) async throws -> ScoreTotals {
        let file = try ShortFile(text)
        return try await ScoreFile.totals(at: file.path)
    }

    private func codes(_ totals: ScoreTotals) -> [String] {
        totals.units.map { String(decoding: totals.place($0).unit, as: UTF8.self) }
    }

    private func describe(_ totals: ScoreTotals) -> [String] {
        zip(codes(totals), totals.units).map { code, unit in
            let domains = totals.domains.indices.map { totals.points(unit, inDomain: $0)?.description ?? "-" }
            return ([code, totals.total(unit).description] + domains).joined(separator: " ")
        }
    }
}
