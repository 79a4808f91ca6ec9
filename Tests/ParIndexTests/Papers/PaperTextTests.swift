import ParIndex
import Testing

struct PaperTextTests {
    private static let place = PaperText.Place.round("chi-lang-2023", PaperSpot(.remediationReport, .tasks))
    private static let author = Authorship(person: "moi", name: "Vi Thị Mối", at: Instant("2024-02-14"))

    private func next(_ text: String, over before: String?, seen: String) throws -> String? {
        let kept = before.map { PaperText(place: Self.place, text: $0, changed: Self.author) }
        return try PaperText.next(text, at: Self.place, over: kept, seen: SeenMark(of: seen), by: Self.author)?.text
    }

    @Test func `a text is kept where the form changed it, an empty one too`() throws {
        #expect(try next("Mới", over: nil, seen: "") == "Mới")
        #expect(try next("Khác", over: "Cũ", seen: "Cũ") == "Khác")
        #expect(try next("", over: "Cũ", seen: "Cũ") == "")
    }

    @Test func `what the form left as it was, or what stands already, changes nothing`() throws {
        #expect(try next("", over: nil, seen: "") == nil)
        #expect(try next("Cũ", over: "Của người khác", seen: "Cũ") == nil)
        #expect(try next("Như nhau", over: "Như nhau", seen: "Cũ") == nil)
    }

    @Test func `who saw an older text is told what stands now`() {
        let kept = PaperText(place: Self.place, text: "Của người khác", changed: Self.author)
        #expect(throws: PaperTextRefusal.changedMeanwhile(kept)) {
            try next("Của tôi", over: "Của người khác", seen: "Cũ")
        }
    }

    @Test func `a text may be as long as the limit and no longer`() throws {
        let longest = String(repeating: "ộ", count: PaperText.longest)
        #expect(try next(longest, over: nil, seen: "") == longest)
        #expect(throws: PaperTextRefusal.tooLong(Self.place)) { try next(longest + "x", over: nil, seen: "") }
    }

    @Test func `places are read back from their scope and spot`() throws {
        let period = try #require(ReportingPeriod("2023-q1"))
        let spots = PaperKind.allCases.flatMap { kind in
            kind.sections.flatMap { section in
                (section.isPerDomain ? [nil, c("I.1")] : [nil]).map { PaperSpot(kind, section, of: $0) }
            }
        }
        #expect(spots.count > PaperSection.allCases.count)
        let places =
            spots.map { PaperText.Place.round("chi-lang-2023", $0) }
            + ReportSection.allCases.map { .period(period, $0) }
        for place in places { #expect(PaperText.Place(place.scope, spot: place.spot) == place) }
        #expect(Set(places.map(\.scope.text)) == ["dot/chi-lang-2023", "ky/2023-q1"])
        for text in [
            "", "remediation-plan", "remediation-plan.difficulties", "unit-notice.purpose",
            "remediation-plan.purpose.1",
        ] {
            #expect(PaperText.Place(.round("r"), spot: text) == nil)
        }
        #expect(PaperText.Place(.period(period), spot: "remediation-plan.purpose") == nil)
    }
}
