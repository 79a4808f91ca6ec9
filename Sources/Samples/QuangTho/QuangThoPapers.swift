import ParIndex

extension Samples {
    static let quangThoPaper = Paper(
        unit: quangTho, kind: "Báo cáo", printedNumber: "232/BC-UBND", number: 232, symbol: "BC-UBND",
        printedDate: "Quảng Thọ, ngày 06 tháng 12 năm 2023", day: "2023-12-06",
        subject: """
            Kết quả triển khai thực hiện công tác cải cách hành chính năm 2023, phương hướng nhiệm vụ công tác cải cách \
            hành chính năm 2024
            """,
        addressees: ["Ủy ban nhân dân huyện Quảng Điền", "Phòng Nội vụ huyện Quảng Điền"],
        signer: Paper.Signer("CHỦ TỊCH", "Trần Kim", capacity: "TM. ỦY BAN NHÂN DÂN"),
        cites: quangThoCites + quangThoOwnPapers,
        remarks: [
            "Không có điểm chỉ số; phụ lục có 7 nhóm chỉ tiêu thống kê.",
            "Hai kế hoạch cùng số 21/KH-UBND, ngày 17/01 và 27/01/2023.",
            "Kế hoạch 14 ghi ngày 24/01 trong khi kế hoạch 19, 20, 25 ghi ngày 16 và 17/01.",
            "Kế hoạch kiểm tra CCHC ghi số 14 ở mục I và số 18 ở mục II.",
            "Báo cáo năm lập ngày 06/12/2023, sau khi tỉnh công bố xếp hạng năm 2023 ngày 22/11/2023.",
        ],
        origin: "002_677142f8879731b4")

    private static let quangThoCites = [
        Citation(
            "Kế hoạch", "203/KH-UBND", "2022-12-28", "UBND huyện Quảng Điền",
            "cải cách hành chính gắn với chính quyền số, dịch vụ đô thị thông minh huyện Quảng Điền năm 2023"),
        Citation(
            "Kế hoạch", "12/KH-UBND", "2023-01-10", "UBND huyện Quảng Điền",
            "hệ thống quản lý chất lượng ISO 9001:2015 năm 2023"),
        Citation(
            "Quyết định", "34/2019/QĐ-UBND", "2019-06-13", "UBND tỉnh Thừa Thiên Huế",
            "tiếp nhận, giải quyết và trả kết quả giải quyết TTHC theo cơ chế một cửa, một cửa liên thông cấp xã"),
        Citation(
            "Quyết định", "2651/QĐ-UBND", "2017-11-09", "UBND tỉnh Thừa Thiên Huế",
            "Đề án xây dựng Bộ phận Tiếp nhận và trả kết quả hiện đại"),
        Citation(
            "Quyết định", "2709/QĐ-UBND", "2017-11-17", "UBND tỉnh Thừa Thiên Huế",
            "khảo sát lấy ý kiến mức độ hài lòng trong giải quyết TTHC"),
        Citation(
            "Kế hoạch", "265/KH-UBND", "2021-08-18", "UBND tỉnh Thừa Thiên Huế", "xây dựng mô hình “Xã Thông minh”"),
        Citation(
            "Quyết định", "969/QĐ-BNN-VPĐP", "2023-03-16", "Bộ Nông nghiệp và Phát triển nông thôn",
            "danh mục mô hình thí điểm Chương trình Chuyển đổi số trong xây dựng nông thôn mới"),
        Citation(
            "Nghị định", "61/2018/NĐ-CP", "2018-04-23", "Chính phủ", "cơ chế một cửa, một cửa liên thông"),
        Citation(
            "Nghị định", "130/2005/NĐ-CP", "2005-10-17", "Chính phủ", "tự chủ về biên chế và kinh phí quản lý"),
        Citation("Nghị định", "117/2013/NĐ-CP", "2013-10-07", "Chính phủ", "sửa đổi Nghị định 130/2005/NĐ-CP"),
        Citation("Nghị định", "43/2006/NĐ-CP", nil, "Chính phủ"),
        Citation("Luật", "80/2015/QH13", "2015-06-22", "Quốc hội", "ban hành văn bản quy phạm pháp luật"),
        Citation("Nghị định", "34/2016/NĐ-CP", "2016-05-14", "Chính phủ", "quy định chi tiết Luật 80/2015/QH13"),
        Citation(
            "Thông tư", "39/2020/TT-BTTTT", "2020-11-24", "Bộ Thông tin và Truyền thông", "đài truyền thanh cấp xã"),
    ]

    private static let quangThoCommittee = "UBND xã Quảng Thọ"

    /// The papers that Quảng Thọ's own committee and council issued.
    private static let quangThoOwnPapers = [
        Citation("Nghị quyết", "02/2022/NQ-HĐND", "2022-12-27", "HĐND xã Quảng Thọ", "kinh tế - xã hội năm 2023"),
        Citation(
            "Nghị quyết", "01/2023/NQ-HĐND", "2023-06-28", "HĐND xã Quảng Thọ", "kinh tế - xã hội 6 tháng cuối năm"),
        Citation("Kế hoạch", "91/KH-UBND", "2022-12-30", quangThoCommittee, "ứng dụng công nghệ thông tin năm 2023"),
        Citation("Kế hoạch", "05/KH-UBND", "2023-01-09", quangThoCommittee, "cải cách hành chính năm 2023"),
        Citation("Kế hoạch", "07/KH-UBND", "2023-01-11", quangThoCommittee, "tuyên truyền cải cách hành chính"),
        Citation("Kế hoạch", "14/KH-UBND", "2023-01-24", quangThoCommittee, "kiểm tra cải cách hành chính"),
        Citation("Kế hoạch", "18/KH-UBND", "2023-01-16", quangThoCommittee, "kiểm tra cải cách hành chính năm 2023"),
        Citation("Kế hoạch", "19/KH-UBND", "2023-01-16", quangThoCommittee, "kiểm tra công vụ, kỷ luật, kỷ cương"),
        Citation("Kế hoạch", "20/KH-UBND", "2023-01-17", quangThoCommittee, "áp dụng ISO 9001:2015 năm 2023"),
        Citation("Quyết định", "14/QĐ-UBND", "2023-01-17", quangThoCommittee, "mục tiêu chất lượng năm 2023"),
        Citation("Kế hoạch", "21/KH-UBND", "2023-01-17", quangThoCommittee, "thực hiện mục tiêu chất lượng năm 2023"),
        Citation("Kế hoạch", "21/KH-UBND", "2023-01-27", quangThoCommittee, "đào tạo, bồi dưỡng cán bộ, công chức"),
        Citation("Kế hoạch", "25/KH-UBND", "2023-01-17", quangThoCommittee, "kiểm soát TTHC năm 2023"),
        Citation("Kế hoạch", "27/KH-UBND", "2023-01-18", quangThoCommittee, "rà soát, đánh giá TTHC năm 2023"),
        Citation("Kế hoạch", "28/KH-UBND", "2023-01-18", quangThoCommittee, "kiểm tra công tác kiểm soát TTHC"),
        Citation("Quyết định", "82/QĐ-UBND", "2023-05-16", quangThoCommittee, "kiện toàn Ban chỉ đạo ISO"),
        Citation("Quyết định", "83/QĐ-UBND", "2023-05-16", quangThoCommittee, "đại diện lãnh đạo về chất lượng"),
        Citation("Quyết định", "84/QĐ-UBND", "2023-05-16", quangThoCommittee, "kiện toàn Ban soạn thảo ISO"),
        Citation("Quyết định", "85/QĐ-UBND", "2023-05-16", quangThoCommittee, "kế hoạch đánh giá chất lượng nội bộ"),
        Citation("Thông báo", "52/TB-UBND", "2023-07-27", quangThoCommittee, "họp xem xét của lãnh đạo về ISO"),
        Citation("Báo cáo", "122/BC-UBND", nil, quangThoCommittee, "kết quả đánh giá nội bộ ISO"),
    ]
}
