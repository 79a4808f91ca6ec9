import ParIndex

extension TypedFault: Explained {
    /// What can not be read, and how to write it.
    public var problem: Problem {
        switch self {
        case .number(let label, let fault): fault.problem(label)
        case .notADay(let label, let text):
            Problem(
                "typed.day", vi: "\(Self.vi(label))“\(text)” không phải là ngày.",
                remedy: "Ghi ngày/tháng/năm, ví dụ 05/3/2024.", en: "\(Self.en(label))“\(text)” is not a date.",
                remedy: "Write day/month/year, such as 05/3/2024.")
        case .notAChoice(let label, let text):
            Problem(
                "typed.choice", vi: "\(Self.vi(label))“\(text)” không phải là một lựa chọn.",
                remedy: "Chọn một mục trong danh sách.", en: "\(Self.en(label))“\(text)” is none of the choices.",
                remedy: "Choose one of the list.")
        case .pointsMissing:
            Problem(
                "typed.points", vi: "Có lý do nhưng chưa ghi số điểm tự chấm.",
                remedy: "Ghi số điểm; không được điểm thì ghi 0.", en: "There is a reason, but no points.",
                remedy: "Enter the points; none are 0.")
        }
    }

    fileprivate static func vi(_ label: String?) -> String { label.map { $0.capitalized + ": " } ?? "" }
    fileprivate static func en(_ label: String?) -> String { vi(label) }
}

extension NumberFieldFault {
    /// - Parameter label: what was asked.
    fileprivate func problem(_ label: String?) -> Problem {
        let (vi, en) = (TypedFault.vi(label), TypedFault.en(label))
        switch self {
        case .notANumber(let text):
            return Problem(
                "typed.number", vi: "\(vi)“\(text)” không phải là số.",
                remedy: "Chỉ ghi chữ số; phần thập phân sau dấu phẩy, ví dụ 84,5.",
                en: "\(en)“\(text)” is not a number.",
                remedy: "Write digits only, with a comma before decimals, such as 84,5.")
        case .notWhole(let text):
            return Problem(
                "typed.whole", vi: "\(vi)“\(text)” không phải là số nguyên.",
                remedy: "Ghi số đếm không có phần thập phân.", en: "\(en)“\(text)” is not a whole number.",
                remedy: "Write a count without decimals.")
        case .ambiguous(let text, let grouped, let decimal):
            let (one, two) = (grouped.description, Numbers.quantity(decimal))
            return Problem(
                "typed.ambiguous", vi: "\(vi)“\(text)” có thể là \(one) hoặc \(two).",
                remedy: "Ghi \(one) (không có dấu), hoặc \(two)0 nếu là số thập phân.",
                en: "\(en)“\(text)” may mean \(one), or \(decimal.description).",
                remedy: "Write \(one) without marks, or \(two)0 if it has decimals.")
        }
    }
}
