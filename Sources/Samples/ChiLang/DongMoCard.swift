import ParIndex

extension Samples {
    /// Đồng Mỏ 2023 after its remediation plan of February 2024.
    ///
    /// The plan prints domain points and only the criteria that lost points; what it passes over is recorded on the
    /// node above with "suy ra" in the reason. Of its own points the plan prints nothing but the total.
    static let dongMoCard = Scorecard(
        unit: dongMo, own: [], council: dongMoCouncil,
        printedTotals: [.selfAssessment: Points(written: "90,9")])

    private static let dongMoCouncil = dongMoCouncil1To4 + dongMoCouncil5To8

    private static let dongMoCouncil1To4 = [
        PrintedLine("1", "14", "Cả tiêu chí đạt 14 điểm; phần ngoài 1.5 suy ra đạt đủ 14 điểm"),
        PrintedLine("1.5", "0", "Do chưa có sáng kiến, giải pháp mới trong CCHC"),
        PrintedLine("2", "7", "Cả tiêu chí đạt 8 điểm; phần ngoài 2.1 suy ra đạt đủ 7 điểm"),
        PrintedLine("2.1", "1", "Do không ban hành VBQPPL trong năm 2023"),
        PrintedLine("3", "7,5", "Cả tiêu chí đạt 15 điểm; các chỉ tiêu không nêu suy ra đạt đủ điểm"),
        PrintedLine("3.1", "3", "Phần ngoài 3.1.4 và 3.1.5 suy ra đạt đủ điểm từ tổng 15 điểm của tiêu chí 3"),
        PrintedLine(
            "3.1.4", "0",
            """
            Do không có phương án đơn giản hoá TTHC hoặc phương án đơn giản hoá không được Chủ tịch UBND tỉnh thông qua
            """),
        PrintedLine("3.1.5", "0,5", "Do có Quyết định công bố TTHC nội bộ sau tháng 4/2023"),
        PrintedLine("3.4", "1", "Phần ngoài 3.4.1 suy ra đạt đủ điểm từ tổng 15 điểm của tiêu chí 3"),
        PrintedLine("3.4.1", "1,5", "Do có 22 hồ sơ chậm muộn trên hệ thống"),
        PrintedLine("3.5", "1", "Phần ngoài 3.5.1 suy ra đạt đủ điểm từ tổng 15 điểm của tiêu chí 3"),
        PrintedLine("3.5.1", "0,5", "Do tỷ lệ hồ sơ xử lý trước hạn, trong hạn từ 80% đến dưới 90%"),
        PrintedLine("4", "5", "Kế hoạch không nêu; suy ra đạt điểm tối đa từ tổng 81,9 điểm"),
    ]

    private static let dongMoCouncil5To8 = [
        PrintedLine("5", "14", "Cả tiêu chí đạt 17 điểm; các chỉ tiêu không nêu suy ra đạt đủ điểm"),
        PrintedLine("5.5", "3", "Phần ngoài 5.5.1 suy ra đạt đủ điểm từ tổng 17 điểm của tiêu chí 5"),
        PrintedLine("5.5.1", "0", "Do có cán bộ chưa đạt chuẩn về chuyên môn nghiệp vụ"),
        PrintedLine("6", "4", "Cả tiêu chí đạt 7 điểm; các chỉ tiêu không nêu suy ra đạt đủ điểm"),
        PrintedLine("6.2", "0", "Do có sai phạm được chỉ ra tại kết luận thanh tra"),
        PrintedLine("6.3", "3", "Phần ngoài 6.3.3 suy ra đạt đủ điểm từ tổng 7 điểm của tiêu chí 6"),
        PrintedLine("6.3.3", "0", "Do chưa thực hiện gửi báo cáo đúng quy định"),
        PrintedLine(
            "7", "6,9",
            """
            Cả tiêu chí đạt 6,9 điểm, trừ 6,1 điểm; các mục được nêu chỉ cộng được 6 điểm, 0,1 điểm bị trừ không nêu \
            lý do
            """),
        PrintedLine(
            "7.1", "0",
            "Do có dưới 80% văn bản đi được gửi hoàn toàn dưới dạng điện tử, không kèm bản giấy"),
        PrintedLine("7.2", "0", "Do có 22 hồ sơ được xử lý không đúng quy định"),
        PrintedLine("7.6", "0", "Do không phát sinh thanh toán trực tuyến (kế hoạch ghi mã 7.3)"),
        PrintedLine("8", "9", "Kế hoạch không nêu; suy ra đạt điểm tối đa từ tổng 81,9 điểm"),
    ]
}
