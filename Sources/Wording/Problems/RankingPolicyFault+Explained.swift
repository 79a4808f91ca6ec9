import ParIndex

extension RankingPolicyFault: Explained {
    /// What is wrong with the policy and how to mend it.
    public var problem: Problem {
        switch self {
        case .grades(let fault): fault.problem
        case .blockTwice(let name):
            Problem(
                code: "policy.blockTwice",
                what: Bilingual(vi: "Có hai khối tên “\(name)”.", en: "Two blocks are called “\(name)”."),
                remedy: Bilingual(vi: "Gộp hai khối hoặc đổi tên.", en: "Join or rename them."))
        case .inTwoBlocks(let unit, let one, let other):
            Problem(
                code: "policy.inTwoBlocks",
                what: Bilingual(
                    vi: "“\(unit)” thuộc cả khối “\(one)” và khối “\(other)”.",
                    en: "“\(unit)” is in the blocks “\(one)” and “\(other)”."),
                remedy: Bilingual(vi: "Chỉ để ở một khối.", en: "Leave it in one."))
        }
    }
}

extension GradeFault: Explained {
    /// What is wrong with the grades and how to mend it.
    public var problem: Problem {
        switch self {
        case .empty: Self.fault("empty", vi: "Bảng xếp loại không có loại nào.", en: "The table has no grade.")
        case .nameTwice(let name):
            Self.fault("nameTwice", vi: "Có hai loại tên “\(name)”.", en: "Two grades are called “\(name)”.")
        case .unreachable(let name):
            Self.fault(
                "unreachable", vi: "Không điểm nào đạt loại “\(name)”: ngưỡng dưới không thấp hơn ngưỡng trên.",
                en: "No score reaches “\(name)”: its lower end is not below its upper end.")
        case .gap(_, let from, let to):
            Self.fault(
                "gap", vi: "Điểm \(Self.span(from, to).vi) không thuộc loại nào.",
                en: "Scores \(Self.span(from, to).en) fall in no grade.")
        case .overlap(let one, let other, let from, let to):
            Self.fault(
                "overlap", vi: "Điểm \(Self.span(from, to).vi) thuộc cả “\(one)” và “\(other)”.",
                en: "Scores \(Self.span(from, to).en) fall in “\(one)” and “\(other)”.")
        case .order(let better, let lesser):
            Self.fault(
                "order", vi: "Loại “\(better)” ghi trước nhưng ngưỡng thấp hơn “\(lesser)”.",
                en: "“\(better)” stands first but lies below “\(lesser)”.")
        case .unknownGrade(let event, let grade):
            Self.fault(
                "unknownGrade", vi: "Sự việc “\(event)” dẫn đến loại “\(grade)” không có trong bảng.",
                en: "“\(event)” leads to “\(grade)”, which is no grade of the table.")
        }
    }

    private static func fault(_ code: String, vi: String, en: String) -> Problem {
        Problem(
            code: "grades." + code, what: Bilingual(vi: vi, en: en),
            remedy: Bilingual(vi: "Sửa bảng xếp loại theo quyết định.", en: "Correct the table of grades."))
    }

    private static func span(_ from: Grade.LowerEnd, _ to: Grade.UpperEnd) -> Bilingual {
        if case (.from(let low), .to(let high)) = (from, to), low == high {
            return Bilingual(vi: "đúng \(Numbers.quantity(low))", en: "of exactly \(Numbers.quantity(low, in: .en))")
        }
        return lowerText(from) + upperText(to)
    }

    private static func lowerText(_ end: Grade.LowerEnd) -> Bilingual {
        switch end {
        case .from(let score):
            Bilingual(vi: "từ \(Numbers.quantity(score))", en: "from \(Numbers.quantity(score, in: .en))")
        case .above(let score):
            Bilingual(vi: "trên \(Numbers.quantity(score))", en: "above \(Numbers.quantity(score, in: .en))")
        }
    }

    private static func upperText(_ end: Grade.UpperEnd) -> Bilingual {
        switch end {
        case .to(let score):
            Bilingual(vi: "đến \(Numbers.quantity(score))", en: "up to \(Numbers.quantity(score, in: .en))")
        case .below(let score):
            Bilingual(vi: "đến dưới \(Numbers.quantity(score))", en: "below \(Numbers.quantity(score, in: .en))")
        }
    }
}
