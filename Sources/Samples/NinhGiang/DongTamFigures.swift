import ParIndex

extension Samples {
    /// Đồng Tâm's dossiers and service index in the first quarter of 2023, for the span its report names.
    public static let dongTamFigures = ReportedFigures(
        unit: dongTam, period: Day.Window(from: "2022-12-15", to: "2023-03-30"),
        figures: [
            ReportedFigure("received", "Tổng số hồ sơ tiếp nhận", "192", "hồ sơ"),
            ReportedFigure("direct", "Tiếp nhận trực tiếp", "3", "hồ sơ"),
            ReportedFigure("online", "Tiếp nhận trực tuyến", "186", "hồ sơ"),
            ReportedFigure("carriedOver", "Tồn từ kỳ trước", "3", "hồ sơ"),
            ReportedFigure("onTime", "Giải quyết trước hạn và đúng hạn", "190", "hồ sơ"),
            ReportedFigure("late", "Trễ hạn", "1", "hồ sơ", remark: "Do cơ quan chuyên môn cấp tỉnh trả hồ sơ chậm"),
            ReportedFigure("latePercent", "Tỷ lệ trễ hạn", "1,1", "%", remark: "1/192 là 0,52%"),
            ReportedFigure("pending", "Đang giải quyết", "1", "hồ sơ"),
            ReportedFigure("certifiedCopies", "Chứng thực bản sao điện tử", "74", "hồ sơ"),
            ReportedFigure("digitised", "Số hóa đầy đủ thành phần khi tiếp nhận", "188", "hồ sơ"),
            ReportedFigure("notDigitised", "Chưa số hóa thành phần khi tiếp nhận", "4", "hồ sơ"),
            ReportedFigure("digitisedPercent", "Tỷ lệ số hóa thành phần hồ sơ", "97,9", "%"),
            ReportedFigure("resultsDigitised", "Đã số hóa kết quả", "167", "hồ sơ"),
            ReportedFigure("resultsNotDigitised", "Chưa số hóa kết quả", "24", "hồ sơ"),
            ReportedFigure(
                "resultsDigitisedPercent", "Tỷ lệ số hóa kết quả", "87,4", "%",
                remark: "167/191: mẫu số là hồ sơ đã giải quyết, khác mẫu số 192 của tỷ lệ số hóa thành phần"),
            ReportedFigure(
                "level4", "Hồ sơ trực tuyến mức độ 4", "19", "hồ sơ",
                remark: "Mức độ 3 và 4 cộng được 192, hồ sơ trực tuyến chỉ có 186"),
            ReportedFigure("level3", "Hồ sơ trực tuyến mức độ 3", "173", "hồ sơ"),
            ReportedFigure(
                "paymentPercent", "Thanh toán phí, lệ phí trên Cổng Dịch vụ công quốc gia", "84,89", "%",
                remark: "Không nêu mẫu số"),
            ReportedFigure("serviceIndex", "Bộ chỉ số phục vụ người dân, doanh nghiệp", "65,67", "điểm"),
            ReportedFigure("serviceIndexRank", "Thứ hạng bộ chỉ số phục vụ", "14/20", "xã, thị trấn"),
        ])
}
