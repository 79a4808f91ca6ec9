import ParIndex

extension GivenPartFault: Explained {
    /// Why given points can not be taken, and what to do.
    public var problem: Problem {
        switch self {
        case .unknownUnit(let text):
            Problem(
                "parts.unknownUnit", vi: "Không có đơn vị “\(text)” trong bảng.",
                remedy: "Ghi mã hoặc tên đơn vị tham gia đợt.",
                en: "No unit of the table is “\(text)”.", remedy: "Write code or name of a unit that takes part.")
        case .ambiguousUnit(let text):
            Problem(
                "parts.ambiguousUnit", vi: "Có nhiều đơn vị tên “\(text)”.", remedy: "Ghi mã đơn vị.",
                en: "Several units are called “\(text)”.", remedy: "Write the code.")
        case .unknownCriterion(let text):
            Problem(
                "parts.unknownCriterion", vi: "Bộ tiêu chí không có mã “\(text)”.", remedy: "Kiểm tra lại mã tiêu chí.",
                en: "The set has no criterion “\(text)”.", remedy: "Check the code.")
        case .notScoredOutside(let code):
            Problem(
                "parts.notOutside",
                vi: "Tiêu chí \(code) do đơn vị tự chấm và Hội đồng thẩm định, không nhập điểm tại đây.",
                remedy: "Bỏ dòng này.", en: "Criterion \(code) is scored by unit and council, not from outside.",
                remedy: "Take the line out.")
        case .twice:
            Problem(
                "parts.twice", vi: "Đơn vị và tiêu chí này đã có ở dòng trên.", remedy: "Bỏ một dòng.",
                en: "This unit and criterion stand above already.", remedy: "Take one line out.")
        case .excluded(let reason):
            Problem(
                "parts.excluded", vi: "Tiêu chí không áp dụng đối với đơn vị: \(reason).", remedy: "Bỏ dòng này.",
                en: "The criterion does not apply to the unit: \(reason).", remedy: "Take the line out.")
        case .notPoints, .outOfRange, .columnsMissing, .proofMissing: figureProblem
        }
    }

    private var figureProblem: Problem {
        switch self {
        case .notPoints(let text):
            Problem(
                "parts.notPoints", vi: "“\(text)” không phải là số điểm.", remedy: "Ghi số, ví dụ 7,25.",
                en: "“\(text)” is no figure of points.", remedy: "Write a number such as 7.25.")
        case .outOfRange(let points, let minimum, let maximum):
            Problem(
                "parts.outOfRange",
                vi:
                    "\(Numbers.points(points)) điểm nằm ngoài khoảng \(Numbers.points(minimum))–\(Numbers.points(maximum)) của tiêu chí.",
                remedy: "Sửa lại số điểm, hoặc quy đổi theo thang điểm của tiêu chí.",
                en:
                    "\(Numbers.points(points, in: .en)) points lie outside \(Numbers.points(minimum, in: .en))–\(Numbers.points(maximum, in: .en)).",
                remedy: "Correct the points, or convert them to the criterion's scale.")
        case .proofMissing:
            Problem(
                "parts.proofMissing", vi: "Chưa ghi văn bản chứng minh điểm.",
                remedy: "Ghi tên, số và ngày của báo cáo.",
                en: "The report that states the points is missing.", remedy: "Write its name, number and date.")
        default:
            Problem(
                "parts.columns", vi: "Dòng không đủ ba cột.", remedy: "Mỗi dòng gồm đơn vị, mã tiêu chí, số điểm.",
                en: "The line has fewer than three columns.", remedy: "Each line has unit, criterion and points.")
        }
    }
}

extension GivenTable.Fault: Explained {
    /// The fault with its line before it.
    public var problem: Problem { Problem(fault.problem, atVi: "Dòng \(line)", en: "Line \(line)") }
}
