import Markup
import ParIndex
import Shelves
import Wording

/// Cards of sheets as they were written lately: a sheet is opened again and again, and few of its lines change in between.
///
/// A card follows from its value alone, and what the one who asks may see is decided before by what the value holds. Who
/// signs the form is not part of it: see `Markup.gap`.
public final class CardShelf: Sendable {
    struct Key: Hashable {
        let card: SheetLineCard
        let language: Language
    }

    private let cards: Shelf<Key, [Markup]>

    /// - Parameter limit: how many cards are kept at least; at most twice as many, of about 4 kB each.
    public init(limit: Int = 4096) {
        cards = Shelf(limit: limit)
    }

    /// The card's markup with the token of its form, written only where it does not stand here.
    func markup(of card: SheetLineCard, token: String, in language: Language) -> Markup {
        let pieces = cards.value(of: Key(card: card, language: language)) {
            card.markup(in: language).piecesAroundGaps
        }
        return Markup(joining: pieces, by: Markup(text: token))
    }
}
