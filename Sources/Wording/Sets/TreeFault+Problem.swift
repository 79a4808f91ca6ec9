import ParIndex

extension TreeFault {
    var problem: Problem {
        switch self {
        case .noDomains:
            Problem(
                "set.empty",
                vi: "Bộ tiêu chí chưa có lĩnh vực nào.", remedy: "Thêm phần “domains”.",
                en: "The set has no domain.", remedy: "Add a part “domains”.")
        case .codeTwice:
            Problem(
                "code.twice",
                vi: "mã số này đã dùng cho một tiêu chí ở trên.", remedy: "Đặt mã số khác hoặc bỏ mục lặp.",
                en: "this code already names a criterion above.", remedy: "Give another code or drop the double.")
        case .wrongParent(let parent):
            Problem(
                "code.parent",
                vi: "mã số không thuộc \(parent), là mục chứa nó.", remedy: "Sửa mã số hoặc chuyển về đúng mục cha.",
                en: "the code does not belong below \(parent), which holds it.", remedy: "Mend the code or move it.")
        case .orphan:
            Problem(
                "code.orphan",
                vi: "mã số của cấp dưới nhưng đứng ở cấp lĩnh vực, không có mục cha.",
                remedy: "Chuyển vào mục cha của nó.",
                en: "a code of a lower level stands as a domain, without its parent.",
                remedy: "Move it below its parent.")
        case .codeMissing(let code): Self.codeMissing(code)
        case .codeOrder(let before):
            Problem(
                "code.order",
                vi: "đứng sau \(before) dù mã số nhỏ hơn.", remedy: "Xếp lại theo thứ tự mã số như văn bản.",
                en: "it stands behind \(before), whose code is higher.", remedy: "Put them in the order of the source.")
        case .nothingToSum:
            Problem(
                "rule.sum",
                vi: "tính tổng hoặc có “rest” nhưng không có tiêu chí thành phần.",
                remedy: "Thêm thành phần, hoặc ghi cách chấm.",
                en: "a sum or a “rest” without components.", remedy: "Add components or state a rule.")
        case .ruleBesideComponents:
            Problem(
                "rule.beside",
                vi: "vừa có cách chấm riêng vừa có tiêu chí thành phần.",
                remedy: "Bỏ “rule” để cộng điểm thành phần, hoặc bỏ thành phần.",
                en: "a rule of its own beside components.", remedy: "Leave out the rule or the components.")
        case .endsBeforeStart:
            Problem(
                "set.dates",
                vi: "Ngày hết hiệu lực (to) trước ngày bắt đầu (from).", remedy: "Sửa lại hai ngày.",
                en: "The last day (to) lies before the first (from).", remedy: "Mend the two days.")
        case .emptyWindow: Self.emptyWindow
        }
    }

    private static func codeMissing(_ code: Code) -> Problem {
        Problem(
            "code.missing",
            vi: "mã số nhảy cóc, không có \(code).",
            remedy: "Thêm \(code), hoặc ghi điểm còn lại bằng “rest” nếu nguồn không nêu.",
            en: "the numbering leaves out \(code).",
            remedy: "Add \(code), or state a “rest” where the source does not list it.")
    }

    private static let emptyWindow = Problem(
        "window.empty",
        vi: "khoảng thời gian tính điểm kết thúc trước khi bắt đầu.",
        remedy: "Sửa “from” và “to” của “window”; ngày của năm trước viết “previous 12-15”.",
        en: "the window ends before it begins.",
        remedy: "Mend “from” and “to”; a day of the year before is “previous 12-15”.")
}
