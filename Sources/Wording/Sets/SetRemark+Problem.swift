import ParIndex

extension SetRemark {
    var problem: Problem {
        switch self {
        case .unknownRules(let codes): Self.unknownRules(codes)
        case .rests(let codes, let points): Self.rests(codes, points)
        case .deductionStops(let points, let minimum):
            Problem(
                "deduction.stops",
                vi: "trừ hết mức vẫn còn \(points.vi) điểm, trên điểm tối thiểu \(minimum.vi).",
                remedy: "Không cần sửa nếu văn bản quy định như vậy.",
                en: "the most that is taken leaves \(points.en) points, above the minimum \(minimum.en).",
                remedy: "Nothing to mend if the source says so.")
        case .aliasIsCode(let alias):
            Problem(
                "alias.code",
                vi: "tên khác \(alias) trùng mã số của một tiêu chí khác; gặp \(alias) thì hiểu là tiêu chí kia.",
                remedy: "Không cần sửa nếu hai văn bản đánh số khác nhau.",
                en: "the alias \(alias) is another criterion's code; \(alias) means that one.",
                remedy: "Nothing to mend if two papers number differently.")
        case .aliasTwice(let alias):
            Problem(
                "alias.twice",
                vi: "tên khác \(alias) đã dùng cho một tiêu chí ở trên.", remedy: "Bỏ một trong hai.",
                en: "the alias \(alias) already leads to a criterion above.", remedy: "Drop one of the two.")
        case .noEvidence:
            Problem(
                "model.evidence",
                vi: "bộ tiêu chí mẫu phải nêu tài liệu kiểm chứng.", remedy: "Thêm “evidence”.",
                en: "a model set names the evidence.", remedy: "Add “evidence”.")
        case .noDepartment:
            Problem(
                "model.department",
                vi: "bộ tiêu chí mẫu phải nêu bộ phận phụ trách.", remedy: "Thêm “department”.",
                en: "a model set names the department in charge.", remedy: "Add “department”.")
        }
    }

    private static func unknownRules(_ codes: [Code]) -> Problem {
        Problem(
            "rule.unstated",
            vi: "\(codes.count) tiêu chí mà quyết định không nêu cách chấm: \(list(codes)).",
            remedy: "Chấm theo đánh giá, kèm lý do.",
            en: "\(codes.count) criteria whose rule the source does not state: \(list(codes)).",
            remedy: "They are scored by judgement, with a reason.")
    }

    private static func rests(_ codes: [Code], _ points: Points) -> Problem {
        Problem(
            "rest.counted",
            vi: "\(codes.count) mục có phần còn lại mà nguồn không liệt kê, cộng \(points.vi) điểm: \(list(codes)).",
            remedy: "Bổ sung khi có văn bản đầy đủ.",
            en: "\(codes.count) nodes with a rest that the source does not list, \(points.en) points: \(list(codes)).",
            remedy: "Complete them when the full text is at hand.")
    }

    private static func list(_ codes: [Code]) -> String {
        codes.map(\.text).joined(separator: ", ")
    }
}
