import ParIndex
import Testing

@testable import Publications

struct VerificationFileTests {
    @Test func `results are those of both passes, exclusions taken out`() throws {
        let results = try #require(try SamplePublication.published.results["xa"])
        #expect(results.map(\.awarded) == [Points(9), Points(7), Points(2)])
        #expect(results.map(\.applicableMaximum) == [Points(12), Points(12), Points(7)])
        #expect(results.map(\.unanswered) == [0, 1, 1])
    }

    @Test func `what was written for unit and council stays out of the file`() throws {
        let file = VerificationFile(try SamplePublication.published)
        let text = String(decoding: try SignedFile(file, with: SamplePublication.key).bytes, as: UTF8.self)
        #expect(!text.contains("ông Nam"))
        #expect(text.contains("Thiếu hồ sơ"))
        #expect(file.units[0].lines.last?.category == "noEvidence")
        #expect(file.units[1].lines.last?.category == nil)
    }

    @Test func `the content is the same whoever confirms and whenever`() throws {
        var published = try SamplePublication.published
        let before = try VerificationFile(published).contentHash
        published.publication.confirmed = nil
        published.head.seq = 99
        let same = try VerificationFile(published).contentHash
        published.lines[SamplePublication.units[0].unit]?["1.1"]?.appraisal = .published(Points(1), reason: nil)
        let other = try VerificationFile(published).contentHash
        #expect(same == before)
        #expect(other != before)
    }

    @Test func `CSV keeps formulas from running and Excel in UTF-8`() throws {
        var published = try SamplePublication.published
        published.round.tables[0].participants[0].name = "=HYPERLINK(\"x\"), Xã"
        let file = VerificationFile(published)
        let csv = OpenData(file, signedAs: try SignedFile(file, with: SamplePublication.key)).csv
        #expect(csv.starts(with: [0xEF, 0xBB, 0xBF]))
        let text = String(decoding: csv, as: UTF8.self)
        #expect(text.contains("\"'=HYPERLINK(\"\"x\"\"), Xã\""))
        #expect(text.split(separator: "\r\n").count == 4)
    }

    @Test func `open data are read back as they were written`() throws {
        let file = VerificationFile(try SamplePublication.published)
        let data = OpenData(file, signedAs: try SignedFile(file, with: SamplePublication.key))
        #expect(try OpenData(json: data.json) == data)
    }
}
