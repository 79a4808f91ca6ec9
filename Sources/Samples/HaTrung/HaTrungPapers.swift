import ParIndex

extension Samples {
    static let haBacPaper = Paper(
        unit: haBac, kind: "Báo cáo", printedNumber: "/BC-UBND", number: nil, symbol: "BC-UBND",
        printedDate: "Hà Bắc, ngày tháng 11 năm 2023", day: nil,
        subject: """
            Kết quả tự đánh giá, chấm điểm, xác định chỉ số cải cách hành chính trên địa bàn xã Hà Bắc năm 2023
            """,
        addressees: ["UBND huyện Hà Trung"],
        signer: Paper.Signer("CHỦ TỊCH", "Nguyễn Thành Chân", capacity: nil),
        cites: [
            Citation(
                "Hướng dẫn", "3683/HD-UBND", "2023-10-30", "UBND huyện Hà Trung",
                "đánh giá, chấm điểm, xác định chỉ số cải cách hành chính cấp xã trên địa bàn huyện Hà Trung",
                printed: "3683/ HD - UBND")
        ],
        remarks: [
            "Chưa ghi số và ngày; ký “CHỦ TỊCH” không có “TM. ỦY BAN NHÂN DÂN”.",
            "Dấu thập phân lẫn lộn trong một văn bản: “15.5/17”, “4/5.5” và “2,5/2,5”, “94,5”.",
        ],
        origin: "003_7b7a5f64c0ab135f")
}
