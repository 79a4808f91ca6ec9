import ParIndex

extension Samples {
    /// Quảng Thọ's appendix of 2023: every row of it, blanks and misprints kept.
    public static let quangThoStatistics = StatisticsSheet(
        unit: quangTho, year: 2023, period: Day.Window(year: 2023), catalogue: "bao-cao-cchc-2023",
        rows: quangThoRows1And2 + quangThoRows3 + quangThoRows4To6 + quangThoRows7)

    private static let quangThoRows1And2 = [
        StatisticsRow(
            "1.1",
            note: """
                Các nhiệm vụ giao trong Kế hoạch CCHC của UBND huyện và các nhiệm vụ đề ra trong Kế hoạch CCHC \
                của cơ quan, đơn vị, địa phương
                """),
        StatisticsRow(
            "1.1.1", value: "29", note: "Kế hoạch cải cách hành chính năm 2023 UBND xã đã đề ra 29 nhiệm vụ."),
        StatisticsRow(
            "1.1.2",
            value: "29",
            note: "Đã hoàn thành 29/29 nhiệm vụ đề ra trong Kế hoạch cải cách hành chính năm 2023."),
        StatisticsRow("1.1.3", value: "35"),
        StatisticsRow("1.2"),
        StatisticsRow("1.2.1", printed: "1.1.1", value: "02", remark: "Mã in 1.1.1, trùng với mục 1.1"),
        StatisticsRow(
            "1.2.2",
            printed: "1.1.2",
            value: "02",
            note: "01 Kế hoạch giám sát của Ban KTXH HĐND xã",
            remark: "Mã in 1.1.2, trùng với mục 1.1; số liệu 02 nhưng ghi chú là 01 kế hoạch"),
        StatisticsRow("1.2.3", printed: "1.1.3", value: "03", remark: "Mã in 1.1.3, trùng với mục 1.1"),
        StatisticsRow("1.2.4", printed: "1.1.4", value: "03", remark: "Mã in 1.1.4 dưới mục 1.2"),
        StatisticsRow(
            "1.3",
            value: "103",
            note: """
                Trong năm UBND xã được giao 103 Ý kiến chỉ đạo, có 103/103 ý kiến chỉ đạo hoàn thành đúng hạn \
                và trước hạn (chiếm tỷ lệ 100%)
                """),
        StatisticsRow("1.3.1", value: "103"),
        StatisticsRow("1.3.2", value: "103"),
        StatisticsRow("1.3.3"),
        StatisticsRow("1.4"),
        StatisticsRow("1.4.1", value: "1714", remark: "Bằng đúng số hồ sơ đã số hóa ở 3.6.5"),
        StatisticsRow("1.4.2", value: "0"),
        StatisticsRow("1.5", value: "1"),
        StatisticsRow("1.6", value: "0"),
        StatisticsRow("1.6.1", value: "0"),
        StatisticsRow("1.6.2", value: "0"),
        StatisticsRow("1.7", value: "1"),
        StatisticsRow("1.7.1", value: "7"),
        StatisticsRow("1.7.2", value: "7"),
        StatisticsRow("1.7.3", value: "4"),
        StatisticsRow("2.1", value: "2"),
        StatisticsRow("2.2", value: "2"),
        StatisticsRow("2.3", value: "2"),
        StatisticsRow("2.4", value: "0"),
        StatisticsRow("2.5", value: "0"),
        StatisticsRow("2.6", value: "1", note: "Áp dụng đối với cấp xã"),
        StatisticsRow("2.7", value: "0", note: "Áp dụng đối với cấp xã"),
    ]

    private static let quangThoRows3 = [
        StatisticsRow("3.1", value: "130"),
        StatisticsRow("3.1.1", value: "130"),
        StatisticsRow("3.1.2", value: "130"),
        StatisticsRow(
            "3.1.3",
            value: "12",
            note: """
                UBND xã công khai tiến độ, kết quả giải quyết hồ sơ TTHC trên Trang TTĐT của UBND xã hàng \
                tháng theo quy định
                """),
        StatisticsRow(
            "3.2", value: "130", note: "Căn cứ theo Quyết định công bố của UBND tỉnh; chỉ thống kê theo cấp quản lý"),
        StatisticsRow("3.2.1"),
        StatisticsRow("3.2.2"),
        StatisticsRow("3.2.3", value: "222"),
        StatisticsRow("3.2.3.a", printed: nil),
        StatisticsRow("3.2.3.b", printed: nil, value: "92"),
        StatisticsRow("3.2.3.c", printed: nil, value: "130"),
        StatisticsRow("3.3", note: "Căn cứ theo Quyết định công bố của UBND tỉnh; chỉ thống kê theo cấp quản lý"),
        StatisticsRow("3.3.1"),
        StatisticsRow("3.3.2"),
        StatisticsRow(
            "3.4", value: "222", note: "Căn cứ theo Quyết định công bố của UBND tỉnh; chỉ thống kê theo cấp quản lý"),
        StatisticsRow("3.4.1", value: "03"),
        StatisticsRow("3.4.2", value: "92"),
        StatisticsRow("3.4.3", value: "130", remark: "Ô tỷ lệ (%) ghi số lượng"),
        StatisticsRow("3.4.4", value: "130", remark: "Ô tỷ lệ (%) ghi số lượng"),
        StatisticsRow("3.5"),
        StatisticsRow("3.5.1"),
        StatisticsRow("3.5.2"),
        StatisticsRow("3.5.3", value: "100", remark: "Phần lời của báo cáo ghi “trên 99%”"),
        StatisticsRow("3.5.4", value: "100"),
        StatisticsRow("3.5.5"),
        StatisticsRow("3.5.6"),
        StatisticsRow("3.6", remark: "Trùng tên với mục 3.3"),
        StatisticsRow("3.6.1", value: "222"),
        StatisticsRow("3.6.2", value: "222", remark: "7.8.1 và 7.8.2 cộng được 134 thủ tục mức độ 3 và 4"),
        StatisticsRow("3.6.3", value: "53"),
        StatisticsRow("3.6.4", value: "222"),
        StatisticsRow("3.6.5", value: "1714"),
    ]

    private static let quangThoRows4To6 = [
        StatisticsRow("4.1"),
        StatisticsRow("4.1.1"),
        StatisticsRow("4.1.2"),
        StatisticsRow("4.1.3"),
        StatisticsRow("4.1.4"),
        StatisticsRow("4.1.4.a", printed: nil),
        StatisticsRow("4.1.4.b", printed: nil, remark: "Tên chỉ tiêu và đơn vị tính in lệch sang phải một cột"),
        StatisticsRow("4.2", value: "09", remark: "Dòng đề mục ghi 09, các dòng dưới ghi 20 và 20"),
        StatisticsRow("4.2.1", value: "20"),
        StatisticsRow("4.2.2", value: "20"),
        StatisticsRow("4.2.3"),
        StatisticsRow("4.2.4", value: "00"),
        StatisticsRow("4.2.5"),
        StatisticsRow("4.3"),
        StatisticsRow("4.3.1"),
        StatisticsRow("4.3.2"),
        StatisticsRow("4.3.3"),
        StatisticsRow("4.3.4"),
        StatisticsRow("5.1"),
        StatisticsRow("5.1.1"),
        StatisticsRow("5.1.2"),
        StatisticsRow("5.1.3"),
        StatisticsRow("5.2"),
        StatisticsRow("5.2.1"),
        StatisticsRow("5.2.2"),
        StatisticsRow("5.2.3"),
        StatisticsRow("5.2.4"),
        StatisticsRow("5.2.5"),
        StatisticsRow("5.3"),
        StatisticsRow("5.3.1"),
        StatisticsRow("5.3.2"),
        StatisticsRow("5.4"),
        StatisticsRow("5.4.1"),
        StatisticsRow("5.4.2"),
        StatisticsRow("5.4.3"),
        StatisticsRow("6.1"),
        StatisticsRow("6.2"),
        StatisticsRow("6.3"),
        StatisticsRow("6.4"),
        StatisticsRow("6.5"),
    ]

    private static let quangThoRows7 = [
        StatisticsRow("7.1", value: "1"),
        StatisticsRow("7.2", value: "2"),
        StatisticsRow("7.3", value: "2"),
        StatisticsRow("7.4", value: "1", remark: "Tên là tỷ lệ, đơn vị tính là “Đơn vị”"),
        StatisticsRow("7.5", value: "2"),
        StatisticsRow("7.6", value: "961", remark: "Dòng đề mục có số liệu, không ghi đơn vị tính"),
        StatisticsRow("7.6.1", value: "3040", remark: "Dòng đề mục có số liệu, không ghi đơn vị tính"),
        StatisticsRow("7.6.1.a", printed: nil),
        StatisticsRow("7.6.1.b", printed: nil, value: "100"),
        StatisticsRow("7.6.2"),
        StatisticsRow("7.6.2.a", printed: nil, value: "100"),
        StatisticsRow("7.6.2.b", printed: nil, value: "0"),
        StatisticsRow("7.7"),
        StatisticsRow("7.7.1"),
        StatisticsRow("7.7.2", value: "100"),
        StatisticsRow("7.8"),
        StatisticsRow("7.8.1", value: "81"),
        StatisticsRow("7.8.2", value: "53"),
        StatisticsRow(
            "7.8.3",
            value: "56,1",
            remark: "7.8.3 và 7.8.4 cộng được 99,9%; phần lời ghi hồ sơ trực tuyến đạt trên 63%"),
        StatisticsRow("7.8.4", value: "43,8"),
    ]
}
