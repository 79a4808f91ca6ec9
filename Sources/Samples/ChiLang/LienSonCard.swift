import ParIndex

extension Samples {
    /// Liên Sơn 2023 after its report 44/BC-UBND of 4 May 2024.
    ///
    /// Of its own points the report prints the eight domains and single criteria. A domain's own line holds what is
    /// left of the printed domain points, so that nothing is spread over criteria by guessing.
    static let lienSonCard = Scorecard(
        unit: lienSon, own: lienSonOwn, council: lienSonCouncil,
        printedTotals: [.selfAssessment: Points(89)])

    private static let lienSonOwn = [
        PrintedLine("1", "12", "Xã tự chấm đạt 14 điểm cho cả tiêu chí, trong đó chỉ tiêu 1.2 là 2 điểm"),
        PrintedLine("1.2", "2", "Xã đã đạt 2 điểm"),
        PrintedLine("2", "8", "Xã thực hiện và tự chấm đạt 8 điểm"),
        PrintedLine("3", "16", "Xã thực hiện và tự chấm đạt 16 điểm"),
        PrintedLine("4", "5", "Xã thực hiện và tự chấm đạt 5 điểm"),
        PrintedLine("5", "18", "Xã thực hiện và tự chấm đạt 18 điểm"),
        PrintedLine("6", "10", "Xã thực hiện và tự chấm đạt 10 điểm"),
        PrintedLine("7", "10", "Xã tự chấm đạt 10 điểm cho cả tiêu chí, trong đó chỉ tiêu 7.2 là 0 điểm"),
        PrintedLine("7.2", "0", "Xã thực hiện và tự chấm 0 điểm"),
        PrintedLine("8", "9", "Xã thực hiện và tự chấm đạt 9 điểm"),
    ]

    private static let lienSonCouncil = lienSonCouncil1To4 + lienSonCouncil5To8

    private static let lienSonCouncil1To4 = [
        PrintedLine("1.1", "4"),
        PrintedLine(
            "1.2", "0",
            """
            Số lượng nội dung báo cáo định kỳ “báo cáo quý, báo cáo 6 tháng và báo cáo năm” chưa đầy đủ; báo cáo đơn \
            vị gửi không đúng thời gian quy định
            """),
        PrintedLine("1.3", "2"),
        PrintedLine("1.4", "1"),
        PrintedLine("1.4.2", "0", "Bị trừ 2 điểm phần 1.4.2: Hình thức tuyên truyền"),
        PrintedLine("1.5", "0", "Xã chưa thực hiện được, bị trừ 3 điểm"),
        PrintedLine("1.6", "3"),
        PrintedLine("2.1", "1"),
        PrintedLine("2.2", "2,5"),
        PrintedLine("2.3", "3,5"),
        PrintedLine("2.4", "1"),
        PrintedLine(
            "3.1", "3",
            """
            Bị trừ ở phần 3.1.4 và 3.1.5: Kết quả rà soát, đánh giá đề xuất phương án đơn giản hóa TTHC thuộc phạm vi \
            quản lý/thẩm quyền giải quyết của huyện; Kết quả rà soát, thống kê, công bố TTHC nội bộ trong cơ quan, \
            đơn vị
            """),
        PrintedLine("3.2", "2"),
        PrintedLine("3.3", "3"),
        PrintedLine("3.4", "3,5"),
        PrintedLine("3.5", "2"),
        PrintedLine("3.6", "1,5"),
        PrintedLine("3.7", "1"),
        PrintedLine("4.1", "2"),
        PrintedLine("4.2", "1"),
        PrintedLine("4.3", "2"),
    ]

    private static let lienSonCouncil5To8 = [
        PrintedLine("5.1", "1"),
        PrintedLine("5.2", "4"),
        PrintedLine(
            "5.3", "1",
            """
            Bị trừ 1 điểm tại phần 5.3.2: Kết quả đánh giá công chức cơ quan, đơn vị. Điểm trừ tính từ điểm tự chấm: \
            suy ra từ tổng tự chấm 18 điểm của tiêu chí 5, xã tự chấm chỉ tiêu này 2 trên 3 điểm
            """),
        PrintedLine("5.4", "6"),
        PrintedLine("5.5", "5"),
        PrintedLine("6.1", "1"),
        PrintedLine("6.2", "2"),
        PrintedLine("6.3", "3"),
        PrintedLine(
            "6.3.3", "0",
            """
            Bị trừ 1 điểm tại phần 6.3.3: Thực hiện đúng quy định báo cáo tài chính gửi cơ quan tài chính cấp trên \
            theo quy định tại Quyết định số 52/2018/QĐ-UBND tỉnh
            """),
        PrintedLine("6.4", "2"),
        PrintedLine("6.5", "1"),
        PrintedLine("7.1", "0", "Bị trừ 1 điểm"),
        PrintedLine("7.2", "2", "Hội đồng thẩm định huyện chấm đạt 2 điểm, cao hơn điểm tự chấm"),
        PrintedLine("7.3", "2"),
        PrintedLine(
            "7.4", "1",
            """
            Bị trừ 1 điểm tại mục 7.4.1: số lượng tin bài được đăng tải hàng tháng về thông tin chỉ đạo, điều hành, \
            hoạt động; bị trừ 1 điểm tại mục 7.4.2: số lượng văn bản hướng dẫn, chỉ đạo các lĩnh vực công tác được \
            đăng tải trong năm
            """),
        PrintedLine(
            "7.5", "2",
            """
            Báo cáo ghi “xã chưa thực hiện được 2 điểm”, có thể hiểu là 0 hoặc 2 điểm; suy ra 2 điểm từ tổng 7 điểm \
            Hội đồng chấm cho tiêu chí 7
            """),
        PrintedLine("7.6", "0", "Bị trừ 3 điểm"),
        PrintedLine("8", "9"),
    ]
}
