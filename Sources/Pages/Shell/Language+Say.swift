import Markup
import Wording

extension Language {
    /// One of two texts that stand side by side where they are shown.
    func callAsFunction(_ vi: String, _ en: String) -> String {
        switch self {
        case .vi: vi
        case .en: en
        }
    }

    /// The attribute of an element with Vietnamese words, of a set or of people, on a page in another language.
    var ofVietnamese: Markup? { self == .vi ? nil : " lang=\"vi\"" }
}
