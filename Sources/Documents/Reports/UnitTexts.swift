import ParIndex
import Wording

/// The texts of one unit's paper, as blocks with their figures bound to the data (đoạn văn của văn bản).
struct UnitTexts {
    /// The slug of the round.
    let round: String
    let kind: PaperKind
    let kept: [PaperText.Place: PaperText]
    let values: QuotedValues
    /// What a place says while nobody wrote anything there.
    let draft: (PaperSpot) -> String?

    /// The text of a section, of a domain where one is named; none where there is nothing to say.
    func blocks(_ section: PaperSection, of domain: Code? = nil) -> [Block] {
        written(PaperSpot(kind, section, of: domain))?.blocks ?? []
    }

    /// Every line by itself, items without their mark.
    func items(_ section: PaperSection) -> [Passage] { written(PaperSpot(kind, section))?.items ?? [] }

    /// A text that stands elsewhere, such as a measure's, on one line.
    func passage(_ text: String) -> Passage { values.passage(text) }

    private func written(_ spot: PaperSpot) -> WrittenText? {
        guard let text = kept[.round(round, spot)]?.text, text.holdsWords else {
            return draft(spot).map { WrittenText($0, values, isDraft: true) }
        }
        return WrittenText(text, values)
    }
}
