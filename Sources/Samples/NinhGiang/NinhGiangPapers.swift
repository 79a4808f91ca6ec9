import ParIndex

extension Samples {
    static let dongTamPaper = Paper(
        unit: dongTam, kind: "Báo cáo", printedNumber: "123/BC-UBND", number: 123, symbol: "BC-UBND",
        printedDate: "Đồng Tâm, ngày 04 tháng 4 năm 2023", day: "2023-04-04",
        subject: "Kết quả đánh giá Chỉ số cải cách hành chính năm 2022 và nhiệm vụ trọng tâm năm 2023",
        signer: Paper.Signer("CHỦ TỊCH", nil, capacity: "TM. ỦY BAN NHÂN DÂN"),
        cites: dongTamCites,
        remarks: [
            "Bản quét nhận dạng chữ mất dấu; dấu tiếng Việt ở đây do người nhập khôi phục.",
            "Mười phần cộng được 87,747 điểm, ghi 87,75 sau một lần làm tròn.",
            "“x/y hạng” của lĩnh vực là thứ hạng trên số mức điểm khác nhau; “9/20 xã” là thứ hạng trên số đơn vị.",
            "Trễ hạn 01 trên 192 hồ sơ là 0,52%, báo cáo ghi 1,1%.",
            "Mức độ 3 và 4 cộng được 192 hồ sơ nhưng chỉ 186 hồ sơ nộp trực tuyến.",
            "Quyết định 766 của huyện (16/3/2023) trùng số với bộ chỉ số 766/QĐ-TTg (65,67 điểm, hạng 14/20).",
            "Kỳ số liệu quý I từ 15/12/2022 đến 30/3/2023, quá ngày 14/3 của chế độ báo cáo.",
        ],
        origin: "004_6689d7f9ded3b3bd")

    private static let dongTamCites = [
        Citation(
            "Quyết định", "3395/QĐ-UBND", "2022-12-15", "UBND tỉnh Hải Dương",
            "quy định đánh giá, xác định Chỉ số cải cách hành chính của UBND cấp xã, giai đoạn 2022-2030"),
        Citation(
            "Công văn", "01/UBND-NV", nil, "UBND huyện Ninh Giang",
            "hướng dẫn đánh giá, chấm điểm Chỉ số cải cách hành chính của UBND các xã, thị trấn năm 2022"),
        Citation(
            "Quyết định", "766/QĐ-UBND", "2023-03-16", "UBND huyện Ninh Giang",
            "phê duyệt và công bố Chỉ số cải cách hành chính năm 2022 của UBND các xã, thị trấn"),
        Citation(
            "Kế hoạch", "1332/KH-UBND", "2021-12-31", "UBND xã Đồng Tâm",
            "thực hiện công tác cải cách hành chính xã Đồng Tâm năm 2022"),
        Citation(
            "Kế hoạch", "183/KH-UBND", "2022-12-30", "UBND huyện Ninh Giang",
            "thực hiện công tác cải cách hành chính nhà nước năm 2023"),
        Citation(
            "Kế hoạch", "645/KH-UBND", "2022-12-30", "UBND xã Đồng Tâm", "cải cách hành chính nhà nước năm 2023"),
        Citation(
            "Quyết định", "69/QĐ-UBND", "2023-02-24", "UBND xã Đồng Tâm",
            "kế hoạch kiểm soát TTHC và thực hiện cơ chế một cửa, một cửa liên thông năm 2023",
            printed: "69/QĐUBND"),
        Citation(
            "Kế hoạch", "70/KH-UBND", "2023-02-24", "UBND xã Đồng Tâm",
            "kiểm soát TTHC và thực hiện cơ chế một cửa, một cửa liên thông năm 2023"),
        Citation(
            "Nghị quyết", "76/NQ-CP", "2021-07-15", "Chính phủ",
            "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030"),
        Citation(
            "Kế hoạch", "159/KH-UBND", "2021-12-16", "UBND huyện Ninh Giang",
            "cải cách hành chính nhà nước giai đoạn 2022-2025"),
        Citation(
            "Kế hoạch", "1331/KH-UBND", "2021-12-31", "UBND xã Đồng Tâm",
            "cải cách hành chính nhà nước giai đoạn 2022-2025"),
    ]
}
