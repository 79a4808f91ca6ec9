/// A word that is none of those known (giá trị không có trong danh sách), with the nearest one that is.
public enum ChoiceFault: Explained, Hashable {
    case value(String, nearest: String?, known: [String])
    case rule(String, nearest: String?, known: [String])
    case source(String, nearest: String?)
    case indicator(String, nearest: String?)

    public var problem: Problem {
        switch self {
        case .value(let text, let nearest, let known):
            Problem(
                code: "value.choice",
                what: Bilingual(
                    vi: "“\(text)” không phải là giá trị dùng được ở đây.", en: "“\(text)” is no value for this key."),
                remedy: Self.remedy(nearest: nearest, known: known))
        case .rule(let text, let nearest, let known):
            Problem(
                code: "rule.unknown",
                what: Bilingual(
                    vi: "Không có cách chấm nào tên “\(text)”.", en: "There is no scoring rule named “\(text)”."),
                remedy: Self.remedy(nearest: nearest, known: known))
        case .source(let name, let nearest):
            Problem(
                "source.unknown",
                vi: "Không có nguồn nào tên “\(name)” trong phần sources.",
                remedy: (nearest.map { "Có phải “\($0)” không? " } ?? "")
                    + "Khai báo nguồn trong sources, hoặc ghi nơi trích bằng lời.",
                en: "No source named “\(name)” stands under sources.",
                remedy: (nearest.map { "Is “\($0)” meant? " } ?? "") + "Declare it there, or tell the place in words.")
        case .indicator(let code, let nearest):
            Problem(
                "indicator.unknown",
                vi: "Không danh mục nào có chỉ tiêu thống kê \(code).",
                remedy: (nearest.map { "Có phải \($0) không? " } ?? "") + "Sửa mã, hoặc thêm chỉ tiêu vào danh mục.",
                en: "No catalogue has the indicator \(code).",
                remedy: (nearest.map { "Is \($0) meant? " } ?? "")
                    + "Mend the code, or add the indicator to a catalogue.")
        }
    }

    /// What to do about a word that is not known: the nearest one, then all.
    public static func remedy(nearest: String?, known: [String]) -> Bilingual {
        let all = known.joined(separator: ", ")
        guard let nearest else { return Bilingual(vi: "Dùng một trong: \(all).", en: "Use one of: \(all).") }
        return Bilingual(
            vi: "Có phải “\(nearest)” không? Dùng được: \(all).", en: "Is “\(nearest)” meant? Known: \(all).")
    }
}
