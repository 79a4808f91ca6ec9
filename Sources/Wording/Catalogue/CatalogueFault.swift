import ParIndex

/// What does not fit in a catalogue of statistical indicators (lỗi danh mục chỉ tiêu thống kê).
public enum CatalogueFault: Explained, Hashable {
    /// Another indicator, of this or another catalogue, bears the same code.
    case codeTwice(Code, first: Place)
    /// The figure that this one is a part of stands nowhere in the catalogue.
    case parentUnknown(Code, of: Code)
    /// A coded indicator without codes, or codes beside another type.
    case codes(Code, isCoded: Bool)

    public var problem: Problem {
        switch self {
        case .codeTwice(let code, let first):
            Problem(
                "indicator.twice",
                vi: "Chỉ tiêu \(code): mã số đã dùng ở \(first).",
                remedy: "Đặt mã số khác; mã như đã in ghi ở “aliases”.",
                en: "Indicator \(code): the code already stands at \(first).",
                remedy: "Give another; the code as printed goes under “aliases”.")
        case .parentUnknown(let code, let parent):
            Problem(
                "indicator.parent",
                vi: "Chỉ tiêu \(code): danh mục không có \(parent), là số mà nó thuộc vào.", remedy: "Sửa “of”.",
                en: "Indicator \(code): the catalogue has no \(parent), of which it is a part.", remedy: "Mend “of”.")
        case .codes(let code, let isCoded):
            Problem(
                "indicator.codes",
                vi: isCoded
                    ? "Chỉ tiêu \(code): loại “coded” nhưng không nêu các mã."
                    : "Chỉ tiêu \(code): có “codes” nhưng không phải loại “coded”.",
                remedy: isCoded ? "Thêm “codes: { \"0\": Không, \"1\": Có }”." : "Bỏ “codes” hoặc ghi “type: coded”.",
                en: isCoded
                    ? "Indicator \(code): it is coded, but its codes are not given."
                    : "Indicator \(code): it has codes, but is not coded.",
                remedy: isCoded ? "Add “codes: { \"0\": No, \"1\": Yes }”." : "Drop “codes” or write “type: coded”.")
        }
    }
}
