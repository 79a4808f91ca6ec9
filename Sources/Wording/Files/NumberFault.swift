/// Why a text is no number of a data file (lỗi số).
public enum NumberFault: Explained, Hashable {
    /// "2,5": files have a decimal point.
    case comma(String)
    /// "1e3".
    case exponent(String)
    /// "1_000", "1.234.5": marks between digits.
    case grouping(String)
    case notNumber(String)
    case tooManyDecimals(String)
    case tooLarge(String)
    /// A whole number outside of what the key allows.
    case outOfRange(String, lowest: Int, highest: Int)

    public var problem: Problem {
        switch self {
        case .comma(let text):
            Problem(
                "number.comma",
                vi: "Số “\(text)” viết dấu phẩy.",
                remedy: "Trong tệp dữ liệu, dấu thập phân là dấu chấm: “\(Self.pointed(text))”.",
                en: "The number “\(text)” has a comma.",
                remedy: "Data files have a decimal point: “\(Self.pointed(text))”.")
        case .exponent(let text):
            Problem(
                "number.exponent",
                vi: "Số “\(text)” viết theo dạng luỹ thừa.", remedy: "Viết đủ các chữ số, ví dụ 1000 thay cho 1e3.",
                en: "The number “\(text)” has an exponent.", remedy: "Write all digits, such as 1000 for 1e3.")
        case .grouping(let text):
            Problem(
                "number.grouping",
                vi: "Số “\(text)” có dấu ngăn cách hàng nghìn.", remedy: "Viết liền các chữ số, ví dụ 1000.",
                en: "The number “\(text)” has marks between its digits.",
                remedy: "Write the digits alone, such as 1000.")
        case .notNumber(let text):
            Problem(
                "number.form",
                vi: "“\(text)” không phải là số.", remedy: "Viết số thập phân thường, ví dụ 2.5.",
                en: "“\(text)” is no number.", remedy: "Write a plain decimal such as 2.5.")
        case .tooManyDecimals(let text):
            Problem(
                "number.decimals",
                vi: "Số “\(text)” có quá 6 chữ số thập phân.", remedy: "Viết nhiều nhất 6 chữ số sau dấu chấm.",
                en: "The number “\(text)” has more than 6 decimals.", remedy: "Write at most 6 digits after the point.")
        case .tooLarge(let text):
            Problem(
                "number.large",
                vi: "Số “\(text)” quá lớn.", remedy: "Kiểm tra lại số này.",
                en: "The number “\(text)” is too large.", remedy: "Check it.")
        case .outOfRange(let text, let lowest, let highest):
            Problem(
                "number.range",
                vi: "“\(text)” không phải là số nguyên từ \(lowest) đến \(highest).", remedy: "Ghi lại số này.",
                en: "“\(text)” is no whole number from \(lowest) to \(highest).", remedy: "Write one that is.")
        }
    }

    private static func pointed(_ text: String) -> String {
        text.replacing(",", with: ".")
    }
}
