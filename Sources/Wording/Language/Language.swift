/// A language that the program speaks (ngôn ngữ): Vietnamese first, English beside it.
public enum Language: String, CaseIterable, Hashable, Sendable {
    case vi
    case en
}
