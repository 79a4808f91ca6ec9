import ParIndex

/// What is wrong with a sentence that a catalogue drafts (lỗi câu soạn sẵn).
public enum DraftFault: Explained, Hashable {
    /// The catalogue has no such indicator.
    case unknown(Code, nearest: String?)
    /// The indicator's values are none that can be said or compared like this.
    case kind(Code, StatisticalIndicator.Kind)
    /// What stands between the braces is no figure.
    case figure(String)
    /// A brace without its other half.
    case brace(String)
    /// A condition that can not be read.
    case condition(String)
    /// Parts that the text does not place, or a place without parts.
    case parts(areGiven: Bool)

    public var problem: Problem {
        switch self {
        case .unknown(let code, let nearest): Self.unknown(code, nearest)
        case .kind(let code, let kind):
            Problem(
                "draft.kind",
                vi: "Chỉ tiêu \(code) thuộc loại “\(kind.rawValue)”, không dùng được như vậy trong câu soạn sẵn.",
                remedy:
                    "Tính toán chỉ dùng số; so sánh dùng số hoặc mã toàn chữ số; “meaning” chỉ dùng với loại “coded”; dòng đề mục không có số liệu.",
                en: "Indicator \(code) is of type “\(kind.rawValue)”, which can not be used so in a drafted sentence.",
                remedy:
                    "Count with numbers, compare numbers or codes of digits; “meaning” is for coded ones; headings have no figure."
            )
        case .figure(let text):
            Problem(
                "draft.figure",
                vi: "“{\(text)}” không phải là số liệu của câu soạn sẵn.",
                remedy: "Dùng {1.1.1}, {1.4.2 meaning}, {1.1.1 - 1.1.2}, {1.1.2 % 1.1.1}, {period} hoặc {parts}.",
                en: "“{\(text)}” is no figure of a drafted sentence.",
                remedy: "Use {1.1.1}, {1.4.2 meaning}, {1.1.1 - 1.1.2}, {1.1.2 % 1.1.1}, {period} or {parts}.")
        case .brace(let text):
            Problem(
                "draft.brace",
                vi: "Câu soạn sẵn thiếu nửa dấu ngoặc ở “\(text)”.", remedy: "Viết đủ cặp “{…}”.",
                en: "A brace has no other half at “\(text)”.", remedy: "Write both halves: “{…}”.")
        case .condition(let text):
            Problem(
                "draft.condition",
                vi: "Không hiểu điều kiện “\(text)”.",
                remedy: "Viết như “{1.2.1} > 0” hoặc “{1.1.2} <= {1.1.1}”; dấu: =, <, <=, >, >=.",
                en: "The condition “\(text)” can not be read.",
                remedy: "Write it like “{1.2.1} > 0” or “{1.1.2} <= {1.1.1}”; marks: =, <, <=, >, >=.")
        case .parts(let areGiven):
            Problem(
                "draft.parts",
                vi: areGiven
                    ? "Câu có “parts” nhưng không ghi {parts} ở đâu." : "Câu ghi {parts} nhưng không có “parts”.",
                remedy: areGiven ? "Ghi {parts} vào “text”." : "Thêm “parts”, hoặc bỏ {parts}.",
                en: areGiven
                    ? "There are parts, but the text has no {parts}." : "The text has {parts}, but there are none.",
                remedy: areGiven ? "Write {parts} into “text”." : "Add “parts”, or drop {parts}.")
        }
    }

    private static func unknown(_ code: Code, _ nearest: String?) -> Problem {
        Problem(
            "draft.indicator",
            vi: "Câu soạn sẵn dùng chỉ tiêu \(code), danh mục không có mã này.",
            remedy: (nearest.map { "Có phải \($0) không? " } ?? "") + "Sửa mã, hoặc thêm chỉ tiêu vào danh mục.",
            en: "A drafted sentence names the indicator \(code), which the catalogue has not.",
            remedy: (nearest.map { "Is \($0) meant? " } ?? "") + "Mend the code, or add the indicator.")
    }
}
