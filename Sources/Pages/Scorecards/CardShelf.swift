import Markup
import ParIndex
import Synchronization
import Wording

/// Cards of sheets as they were written lately: a sheet is opened again and again, and few of its lines change in between.
///
/// A card follows from its value alone, so none that stands here can be out of date, and what the one who asks may see is
/// decided before by what the value holds. Who signs the form is not part of it: see `Markup.gap`.
public final class CardShelf: Sendable {
    struct Key: Hashable {
        let card: SheetLineCard
        let language: Language
    }

    /// Cards asked for since the last clearing, and those asked for between the two before.
    private struct Cards {
        var recent: [Key: [Markup]] = [:]
        var former: [Key: [Markup]] = [:]
    }

    private let cards = Mutex(Cards())
    private let limit: Int

    /// - Parameter limit: how many cards are kept at least; at most twice as many, of about 4 kB each.
    public init(limit: Int = 4096) {
        self.limit = limit
    }

    /// The card's markup with the token of its form, written only where it does not stand here.
    func markup(of card: SheetLineCard, token: String, in language: Language) -> Markup {
        let key = Key(card: card, language: language)
        return Markup(joining: known(key) ?? written(key), by: Markup(text: token))
    }

    private func known(_ key: Key) -> [Markup]? {
        cards.withLock { cards in
            if let pieces = cards.recent[key] { return pieces }
            guard let pieces = cards.former[key] else { return nil }
            cards.recent[key] = pieces
            return pieces
        }
    }

    private func written(_ key: Key) -> [Markup] {
        let pieces = key.card.markup(in: key.language).piecesAroundGaps
        cards.withLock { cards in
            if cards.recent.count >= limit { cards = Cards(former: cards.recent) }
            cards.recent[key] = pieces
        }
        return pieces
    }
}
