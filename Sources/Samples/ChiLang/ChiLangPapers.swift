import ParIndex

extension Samples {
    static let lienSonPaper = Paper(
        unit: lienSon, kind: "Báo cáo", printedNumber: "44 /BC-UBND", number: 44, symbol: "BC-UBND",
        printedDate: "Liên Sơn, ngày 04 tháng 5 năm 2024", day: "2024-05-04",
        subject: """
            Kết quả khắc phục những chỉ số cải cách hành chính bị trừ điểm, chưa đạt điểm tối đa trong thực hiện CCHC \
            của năm 2023
            """,
        signer: Paper.Signer("CHỦ TỊCH", "Dương Văn Phong", capacity: "TM.ỦY BAN NHÂN DÂN"),
        cites: [
            Citation(
                "Công văn", "829/UBND-NV", "2024-04-25", "UBND huyện Chi Lăng",
                "báo cáo kết quả khắc phục các chỉ số cải cách hành chính chưa đạt điểm trong năm 2023"),
            Citation(
                "Quyết định", "202/QĐ-UBND", nil, "UBND huyện Chi Lăng",
                "công bố kết quả đánh giá, xếp loại Chỉ số cải cách hành chính năm 2023"),
            Citation(
                "Kế hoạch", "15/KH-UBND", "2024-02-14", "UBND xã Liên Sơn",
                "khắc phục các chỉ số chưa đạt điểm tối đa"),
        ],
        remarks: [
            "Tổng tự chấm ghi 89 điểm ở hai chỗ; tám tiêu chí tự chấm cộng được 90 điểm.",
            "7.5 ghi “xã chưa thực hiện được 2 điểm”; tổng 7 điểm của tiêu chí 7 đòi hỏi 2 điểm.",
            "7.2 tự chấm 0 điểm, Hội đồng chấm 2 điểm.",
            "5.3 bị trừ 1 điểm và còn 1 trên 3 điểm: điểm trừ tính từ điểm tự chấm.",
            "Số mục nhảy từ 2 sang 7; đoạn kết quả chấm điểm lặp lại; một tiêu đề ghi “CHỈ TIÊU 5” thay cho “TIÊU CHÍ 5”.",
            "Số thập phân ghi dấu chấm (2.5); số và ký hiệu có dấu cách; quyết định 202 không ghi ngày.",
        ],
        origin: "000_ebf94b7f0132af89")

    static let dongMoPaper = Paper(
        unit: dongMo, kind: "Kế hoạch", printedNumber: "/KH-UBND", number: nil, symbol: "KH-UBND",
        printedDate: "Đồng Mỏ, ngày tháng 02 năm 2024", day: nil,
        subject: """
            Khắc phục các chỉ số chưa đạt điểm tối đa tại Quyết định công bố chỉ số Cải cách hành chính đối với các cơ \
            quan chuyên môn và Ủy ban nhân dân các xã, thị trấn năm 2023
            """,
        signer: Paper.Signer("PHÓ CHỦ TỊCH", "Nghiêm Xuân Út", capacity: "KT. CHỦ TỊCH"),
        cites: [
            Citation(
                "Quyết định", "202/QĐ-UBND", "2024-01-15", "UBND huyện Chi Lăng",
                "công bố chỉ số Cải cách hành chính đối với các cơ quan chuyên môn và UBND các xã, thị trấn năm 2023"),
            Citation("Quyết định", "52/2018/QĐ-UBND", nil, "UBND tỉnh Lạng Sơn"),
        ],
        remarks: [
            "Chưa ghi số và ngày.",
            "Tiêu chí 7 trừ 6,1 điểm nhưng các mục được nêu chỉ cộng được 6 điểm.",
            "Không nêu tiêu chí 4 và 8; thiếu hai tiêu chí này thì tổng không đủ 81,9 điểm.",
            "Thanh toán trực tuyến ghi mã 7.3, báo cáo của xã Liên Sơn theo cùng quyết định ghi 7.6.",
            "Tiêu đề mục II ghi năm 2022, nội dung là năm 2023; hai mục III.1 và III.2 cùng tên.",
            "Không có giải pháp cho 6.2 dù mất 2 điểm; đoạn cuối ghi tên thị trấn là “Đồng Mỹ”.",
        ],
        origin: "001_ef675842dc52a174")
}
