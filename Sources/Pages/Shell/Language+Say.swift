import Wording

extension Language {
    /// One of two texts that stand side by side where they are shown.
    func callAsFunction(_ vi: String, _ en: String) -> String {
        switch self {
        case .vi: vi
        case .en: en
        }
    }
}
