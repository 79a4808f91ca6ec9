/// One sentence in both languages, written side by side (song ngữ) so that neither is forgotten.
public struct Bilingual: Hashable, Sendable {
    /// The Vietnamese text, with full diacritics.
    public let vi: String

    /// The English text.
    public let en: String

    /// A sentence from its two texts.
    public init(vi: String, en: String) {
        (self.vi, self.en) = (vi, en)
    }

    /// The text in `language`.
    public func text(in language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }

    /// Both texts followed by those of `next`, with a blank between.
    public static func + (left: Bilingual, next: Bilingual) -> Bilingual {
        Bilingual(vi: left.vi + " " + next.vi, en: left.en + " " + next.en)
    }
}
