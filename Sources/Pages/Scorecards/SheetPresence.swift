import Markup
import Wording

/// Who else looks at a sheet (ai đang mở phiếu), as one sentence; nothing where nobody does.
public enum SheetPresence {
    public static func markup(_ names: [String], in language: Language) -> Markup {
        guard !names.isEmpty else { return Markup() }
        let list = names.joined(separator: ", ")
        return "<span>\(language("Cùng đang mở phiếu này: \(list)", "Also here: \(list)"))</span>"
    }
}
