import ParIndex
import Testing

struct EvidenceFindingTests {
    private static let window = Day.Window(from: "2022-12-15", to: "2023-12-14")

    private func document(_ id: String, dated date: Day?) -> EvidenceDocument {
        EvidenceDocument(
            id: id, unit: UnitKey("06502", from: nil),
            file: EvidenceFile(name: "\(id).pdf", digest: id, size: 1, mediaType: "application/pdf"),
            particulars: .init(date: date),
            added: Authorship(person: "moi", name: "Vi Thị Mối", at: Instant("2023-12-01")))
    }

    private func proof(_ id: String, of code: String, page: String = "trang 1") -> Proof {
        Proof(
            document: id, code: c(code), part: .answer, page: page,
            linked: Authorship(person: "moi", name: "Vi Thị Mối", at: Instant("2023-12-01")))
    }

    private func findings(_ proofs: [Proof], dated date: Day?, window: Day.Window = window) -> [Code: [EvidenceFinding]]
    {
        EvidenceFinding.all(proofs, documents: ["44": document("44", dated: date)]) { _ in window }
    }

    @Test func `a date on either end of the window is inside, the day before and after is not`() {
        for day in ["2022-12-15", "2023-12-14"] as [Day] {
            #expect(findings([proof("44", of: "1.1")], dated: day).isEmpty)
        }
        for day in ["2022-12-14", "2023-12-15"] as [Day] {
            #expect(
                findings([proof("44", of: "1.1")], dated: day) == [
                    c("1.1"): [.outsideWindow(file: "44.pdf", date: day, window: Self.window)]
                ])
        }
    }

    @Test func `a criterion that looks back takes older documents`() {
        let back = Day.Window(from: "2022-01-01", to: "2023-12-31")
        #expect(findings([proof("44", of: "1.1")], dated: "2022-03-01", window: back).isEmpty)
    }

    @Test func `one file under several criteria needs a page at each, once is enough for one`() {
        #expect(findings([proof("44", of: "1.1", page: "")], dated: nil).isEmpty)
        let both = findings([proof("44", of: "1.1", page: " "), proof("44", of: "1.2")], dated: nil)
        #expect(both == [c("1.1"): [.pageMissing(file: "44.pdf", criteria: 2)]])
    }
}
