import ParIndex

extension RegisterFault: Explained {
    /// Why a line of a register can not be taken, and what to do.
    public var problem: Problem {
        switch self {
        case .unit(let fault): fault.problem
        case .notFigure(let text):
            Problem(
                "register.notFigure", vi: "“\(text)” không phải là số liệu.", remedy: "Ghi số, ví dụ 87,35.",
                en: "“\(text)” is no figure.", remedy: "Write a number such as 87.35.")
        case .twice:
            Problem(
                "register.twice", vi: "Đơn vị này đã có ở dòng trên.", remedy: "Bỏ một dòng.",
                en: "This unit stands above already.", remedy: "Take one line out.")
        case .unscorable(let code, let error):
            Problem(
                code: "register.unscorable",
                what: Bilingual(
                    vi: "Không chấm được tiêu chí \(code): \(error.problem.what.vi)",
                    en: "Criterion \(code) can not be scored: \(error.problem.what.en)"),
                remedy: Bilingual(vi: "Kiểm tra lại số liệu.", en: "Check the figure."))
        case .columnsMissing:
            Problem(
                "register.columns", vi: "Mỗi dòng cần hai cột: đơn vị, số liệu.",
                remedy: "Bổ sung cột còn thiếu.",
                en: "Each line needs two columns: unit, figure.", remedy: "Add what is missing.")
        case .sourceMissing:
            Problem(
                "register.source", vi: "Chưa ghi văn bản công bố số liệu (tên, số, ngày).",
                remedy: "Ghi đủ tên, số và ngày của văn bản hoặc bảng công bố.",
                en: "What published the figures is not named.", remedy: "Write its title, number and date.")
        case .unknownRegister(let key):
            Problem(
                "register.unknown", vi: "Bộ tiêu chí không dùng sổ số liệu “\(key)”.",
                remedy: "Chọn lại sổ số liệu.",
                en: "No rule of the set looks at a register “\(key)”.", remedy: "Choose another.")
        }
    }
}

extension RegisterTable.Fault {
    /// What is wrong with a line, beginning with its number.
    public var problem: Problem {
        let plain = fault.problem
        let what = Bilingual(vi: "Dòng \(line): \(plain.what.vi)", en: "Line \(line): \(plain.what.en)")
        return Problem(code: plain.code, what: what, why: plain.why, remedy: plain.remedy)
    }
}
