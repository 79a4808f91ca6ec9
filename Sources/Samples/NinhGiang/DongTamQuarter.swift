import ParIndex

extension Samples {
    /// What Đồng Tâm's report tells of the first quarter of 2023 as figures of the catalogue; rates that follow from counts
    /// are left to be computed.
    public static let dongTamStatistics = StatisticsSheet(
        unit: dongTam, year: 2023, span: .firstQuarter, period: dongTamFigures.period, catalogue: "ho-so-tthc-quy",
        rows: dongTamCodes.compactMap { code, key in
            dongTamFigures.figures.first { $0.key == key }.map { $0.row(code) }
        } + [
            StatisticsRow(
                "H1.2", printed: nil, value: "191",
                note: "Báo cáo không ghi; là số hồ sơ trước hạn, đúng hạn và trễ hạn cộng lại"),
            StatisticsRow("H4.2", printed: nil, value: "14/20 xã, thị trấn"),
        ])

    private static let dongTamCodes = [
        ("H1.1", "received"), ("H1.1.a", "direct"), ("H1.1.b", "online"), ("H1.1.c", "carriedOver"),
        ("H1.2.a", "onTime"), ("H1.2.b", "late"), ("H1.3", "pending"), ("H1.4", "certifiedCopies"),
        ("H2.1", "digitised"), ("H2.2", "notDigitised"), ("H2.3", "resultsDigitised"),
        ("H2.4", "resultsNotDigitised"), ("H3.1", "level3"), ("H3.2", "level4"), ("H3.3", "paymentPercent"),
        ("H4.1", "serviceIndex"),
    ]

    /// What the report tells of the quarter beside the figures, in our words.
    public static let dongTamQuarterTexts: [ReportSection: String] = [
        .plan: """
        Thực hiện Kế hoạch số 183/KH-UBND ngày 30/12/2022 của UBND huyện Ninh Giang, UBND xã ban hành Kế hoạch số 645/KH-UBND \
        ngày 30/12/2022 về cải cách hành chính năm 2023 với 07 nội dung: chỉ đạo, điều hành; thể chế; thủ tục hành chính; tổ \
        chức bộ máy; chế độ công vụ; tài chính công; chính quyền điện tử, chính quyền số.
        Các nội dung được giao theo tinh thần “5 rõ” (rõ người, rõ việc, rõ kết quả, rõ thời gian, rõ trách nhiệm), gắn với \
        sản phẩm, công chức chủ trì, công chức phối hợp và thời gian hoàn thành.
        """,
        .directives: """
        Đã ban hành Quyết định số 69/QĐ-UBND và Kế hoạch số 70/KH-UBND cùng ngày 24/02/2023 về kiểm soát thủ tục hành chính, \
        thực hiện cơ chế một cửa, một cửa liên thông năm 2023; kế hoạch tuyên truyền cải cách hành chính; kế hoạch ứng dụng \
        công nghệ thông tin.
        """,
        .procedures: """
        Số liệu hồ sơ tính từ ngày 15/12/2022 đến ngày 30/3/2023; {H1.2.b} hồ sơ trễ hạn do phòng chuyên môn của Sở Lao động - \
        Thương binh và Xã hội trả hồ sơ chậm.
        """,
        .shortcomings: """
        - Xây dựng kế hoạch, triển khai một số nhiệm vụ còn chậm (lĩnh vực tài chính, cải cách thể chế).
        - Còn {H1.2.b} hồ sơ quá hạn trên hệ thống (lĩnh vực lao động, thương binh và xã hội); chưa có hồ sơ khai thác, sử \
        dụng lại dữ liệu số hóa; số hóa hồ sơ chưa bảo đảm, đứng thứ 20 của huyện.
        - Phòng làm việc của bộ phận tiếp nhận và trả kết quả chưa đủ chỗ cho cán bộ, công chức trực.
        """,
    ]
}

extension ReportedFigure {
    /// The figure as a row of a sheet; why dossiers were late is a note, what is odd a remark.
    fileprivate func row(_ code: String) -> StatisticsRow {
        key == "late"
            ? StatisticsRow(code, printed: nil, value: printed, note: remark)
            : StatisticsRow(code, printed: nil, value: printed, remark: remark)
    }
}
