import Wording

/// A cell that does not hold what is expected there (ô sai kiểu), with its place.
public struct CellFault: Hashable, Explained {
    /// Where it stands.
    public let place: CellPlace
    /// What is wrong.
    public let kind: Kind

    /// A fault in that cell.
    public init(_ place: CellPlace, _ kind: Kind) {
        (self.place, self.kind) = (place, kind)
    }

    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
        /// No plain decimal.
        case notNumber(String, why: NumberFault)
        /// A percentage where points are asked for.
        case percentage(String)
        /// No day of the calendar.
        case notDay(String)
        /// The calculation failed: "#DIV/0!".
        case calculation(String)
        /// A formula saved without its result.
        case noResult
    }

    /// What is wrong and how to mend it.
    public var problem: Problem {
        switch kind {
        case .notNumber(let text, let why): numberProblem(text, why)
        case .percentage(let text):
            Problem(
                "cell.percentage",
                vi: "Ô \(place) ghi tỷ lệ “\(vietnamese(text))”, ở đây cần số điểm.",
                remedy: "Ghi số điểm, ví dụ 1,5, và bỏ định dạng phần trăm của ô.",
                en: "Cell \(place) holds the percentage “\(text)” where points are asked for.",
                remedy: "Write points such as 1.5, and take the percent format off the cell.")
        case .notDay(let text):
            Problem(
                "cell.day",
                vi: "Ô \(place) ghi “\(text)”, không phải là ngày có thật.",
                remedy: "Ghi ngày dạng ngày/tháng/năm, ví dụ 01/7/2025.",
                en: "Cell \(place) holds “\(text)”, which is no day.", remedy: "Write a day such as 01/07/2025.")
        case .calculation(let text):
            Problem(
                "cell.calculation",
                vi: "Công thức ở ô \(place) không tính được, bảng tính báo \(text).",
                remedy: "Sửa công thức, hoặc ghi thẳng kết quả vào ô.",
                en: "The formula in cell \(place) gives \(text).", remedy: "Mend it, or write the result itself.")
        case .noResult:
            Problem(
                "cell.formula",
                vi: "Ô \(place) chứa công thức chưa có kết quả, hệ thống không tự tính công thức.",
                remedy: "Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại, hoặc ghi thẳng kết quả vào ô.",
                en: "Cell \(place) holds a formula without a saved result; formulas are not calculated here.",
                remedy: "Open and save the file in a spreadsheet program, or write the result itself.")
        }
    }

    private func numberProblem(_ text: String, _ why: NumberFault) -> Problem {
        Problem(
            code: "cell.number",
            what: Bilingual(
                vi: "Ô \(place) ghi “\(text)”, không đọc được thành số.",
                en: "Cell \(place) holds “\(text)”, no number."),
            why: why.why,
            remedy: Bilingual(vi: "Ghi số thập phân thường, ví dụ 2,5.", en: "Write a plain decimal such as 2.5."))
    }

    private func vietnamese(_ text: String) -> String { text.replacing(".", with: ",") }
}
