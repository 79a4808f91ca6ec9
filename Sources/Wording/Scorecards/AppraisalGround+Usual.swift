import ParIndex

extension AppraisalGround {
    /// Reasons to begin with, until an authority makes a list of its own.
    public static let usual: [AppraisalGround] = [
        usual(.noEvidence, "Không có tài liệu kiểm chứng kèm theo."),
        usual(.noEvidence, "Tài liệu kiểm chứng gửi kèm không mở được hoặc không đọc được nội dung."),
        usual(.noEvidence, "Thiếu tài liệu kiểm chứng đối với một phần nội dung tự chấm."),
        usual(.wrongCriterion, "Tài liệu kiểm chứng không thuộc nội dung của tiêu chí này."),
        usual(.wrongCriterion, "Tài liệu kiểm chứng không thuộc năm đánh giá."),
        usual(.late, "Văn bản ban hành sau thời hạn quy định."),
        usual(.late, "Báo cáo gửi sau thời hạn quy định."),
        usual(.notSubstantiated, "Tài liệu kiểm chứng chưa chứng minh được số liệu đã kê khai."),
        usual(.notSubstantiated, "Số liệu kê khai không khớp với số liệu của cơ quan theo dõi, tổng hợp."),
        usual(.notSubstantiated, "Văn bản chưa có chữ ký, con dấu hoặc chữ ký số của cơ quan ban hành."),
        usual(.ruleMisapplied, "Đơn vị tự chấm chưa đúng thang điểm của tiêu chí."),
        usual(.ruleMisapplied, "Tỷ lệ tính chưa đúng công thức của bộ tiêu chí."),
        usual(.ruleMisapplied, "Đơn vị tự chấm thấp hơn kết quả thực tế có tài liệu kiểm chứng."),
        usual(.other, "Đơn vị chưa tự chấm tiêu chí này."),
    ]

    private static func usual(_ category: Category, _ text: String) -> AppraisalGround {
        AppraisalGround(category: category, text: text)
    }
}
