import ParIndex

/// What a worked example shows to be wrong (trường hợp chấm không khớp).
public enum CaseFault: Explained, Hashable {
    case setUnknown(slug: String)
    case criterionUnknown(Code)
    case codesUnknown([Code])
    /// The answer can not be scored.
    case notScored(Code, ScoringError)
    /// Other points come out; `nil` stands for "not scored".
    case points(expected: Points?, found: Points?, reason: String)
    /// The printed reason lacks the words expected.
    case reason(expected: String, printed: String)
    case total(expected: Points, found: Points)
    case maximum(expected: Points, found: Points)
    /// Another index comes out; `nil` where nothing applied to the unit.
    case index(expected: Quantity, found: Quantity?)
    /// A rule without a case.
    case ruleWithoutCase(Code)

    public var problem: Problem {
        switch self {
        case .setUnknown(let slug):
            Problem(
                "case.set",
                vi: "Không tìm thấy bộ tiêu chí “\(slug)”.",
                remedy: "Sửa “set”, hoặc kiểm tra cùng với thư mục của bộ đó.",
                en: "There is no criteria set “\(slug)”.",
                remedy: "Mend “set”, or check it together with that set's folder.")
        case .criterionUnknown(let code): Self.unknown([code])
        case .codesUnknown(let codes): Self.unknown(codes)
        case .notScored(let code, let error): Self.notScored(code, error.problem)
        case .points(let expected, let found, let reason): Self.points(expected, found, reason)
        case .reason(let expected, let printed):
            Problem(
                "case.reason",
                vi: "Lý do in ra là “\(printed)”, không có “\(expected)”.",
                remedy: "Sửa lý do của trường hợp hoặc cách chấm.",
                en: "The reason printed is “\(printed)”, without “\(expected)”.", remedy: "Mend the case or the rule.")
        case .total(let expected, let found): Self.sum("total", "tổng điểm", "the total", expected, found)
        case .maximum(let expected, let found):
            Self.sum("maximum", "điểm tối đa áp dụng", "the applicable maximum", expected, found)
        case .index(let expected, let found): Self.index(expected, found)
        case .ruleWithoutCase(let code):
            Problem(
                "case.missing",
                vi: "Tiêu chí \(code): cách chấm chưa có trường hợp nào để đối chiếu.",
                remedy: "Thêm một mục vào “cases”.",
                en: "Criterion \(code): the rule has no worked example.", remedy: "Add one under “cases”.")
        }
    }
}

extension CaseFault {
    private static func unknown(_ codes: [Code]) -> Problem {
        let list = codes.map(\.text).joined(separator: ", ")
        return Problem(
            "case.criterion",
            vi: "Bộ tiêu chí không có mã \(list).", remedy: "Sửa mã số của trường hợp.",
            en: "The set has no criterion \(list).", remedy: "Mend the code of the case.")
    }

    private static func notScored(_ code: Code, _ problem: Problem) -> Problem {
        Problem(
            code: "case.answer",
            what: Bilingual(
                vi: "Tiêu chí \(code): câu trả lời không chấm được.",
                en: "Criterion \(code): the answer can not be scored."),
            why: problem.what, remedy: problem.remedy)
    }

    private static func points(_ expected: Points?, _ found: Points?, _ reason: String) -> Problem {
        Problem(
            "case.points",
            vi: "Chờ \(text(expected).vi), chấm ra \(text(found).vi) (\(reason)).",
            remedy: "Sửa điểm của trường hợp hoặc cách chấm.",
            en: "Expected \(text(expected).en), found \(text(found).en) (\(reason)).",
            remedy: "Mend the case or the rule.")
    }

    private static func text(_ points: Points?) -> Bilingual {
        guard let points else { return Bilingual(vi: "không chấm", en: "not scored") }
        return Bilingual(vi: "\(points.vi) điểm", en: "\(points.en) points")
    }

    private static func sum(_ key: String, _ vi: String, _ en: String, _ expected: Points, _ found: Points) -> Problem {
        Problem(
            "case.\(key)",
            vi: "Chờ \(vi) \(expected.vi), tính ra \(found.vi).", remedy: "Sửa số này hoặc các câu trả lời.",
            en: "Expected \(en) \(expected.en), found \(found.en).", remedy: "Mend it or the answers.")
    }

    private static func index(_ expected: Quantity, _ found: Quantity?) -> Problem {
        let (vi, en) = (found.map { Numbers.percent($0) }, found.map { Numbers.percent($0, in: .en) })
        return Problem(
            "case.index",
            vi: "Chờ chỉ số \(Numbers.percent(expected)), tính ra \(vi ?? "không có chỉ số").",
            remedy: "Sửa số này hoặc các câu trả lời.",
            en: "Expected the index \(Numbers.percent(expected, in: .en)), found \(en ?? "none").",
            remedy: "Mend it or the answers.")
    }
}
