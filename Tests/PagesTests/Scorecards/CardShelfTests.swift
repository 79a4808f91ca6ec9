import Markup
import ParIndex
import Testing
import Wording

@testable import Pages

@Suite("Cards of sheets that were written before")
struct CardShelfTests {
    private let shelf = CardShelf(limit: 2)

    private func card(_ code: String = "1.1", version: Int = 0, answer: Answer? = nil) throws -> SheetLineCard {
        let criterion = try Cast.criterion(
            code, "Kế hoạch cải cách hành chính", maximum: "2",
            rule: .judgement(Judgement(text: "Theo kế hoạch", step: try Cast.points("0.5"))))
        var row = SheetRow(
            criterion: criterion, notes: CriterionNotes(criterion),
            line: SheetLine(code: criterion.code, version: version, answer: answer))
        row.isOpen = true
        return SheetLineCard(row: row, round: "chi-lang-2023", unit: Cast.lienSon.key)
    }

    private func text(_ card: SheetLineCard, token: String = "a", in language: Language = .vi) -> String {
        shelf.markup(of: card, token: token, in: language).description
    }

    @Test func `a card from the shelf is the card as it would be written now`() throws {
        let first = text(try card())
        #expect(text(try card()) == first)
        #expect(first.contains("Kế hoạch cải cách hành chính"))
    }

    @Test func `everybody's own token stands in the form of a card`() throws {
        #expect(text(try card(), token: "của-tôi").contains("name=\"ma\" value=\"của-tôi\""))
        let other = text(try card(), token: "của-bạn")
        #expect(other.contains("name=\"ma\" value=\"của-bạn\""))
        #expect(!other.contains("của-tôi"))
    }

    @Test func `a line that changed is written anew, also where its version did not grow`() throws {
        let before = text(try card())
        let after = text(try card(answer: .judged(try Cast.points("1"), reason: "Đã ban hành")))
        #expect(after != before)
        #expect(after.contains("Đã ban hành"))
    }

    @Test func `each language has its own cards`() throws {
        #expect(text(try card(), in: .vi).contains(">Lưu<"))
        #expect(text(try card(), in: .en).contains(">Save<"))
    }

    @Test func `cards come out the same when the shelf was cleared in between`() throws {
        let first = text(try card())
        for code in ["1.2", "1.3", "1.4", "1.5", "1.6"] { _ = text(try card(code)) }
        #expect(text(try card()) == first)
    }
}
