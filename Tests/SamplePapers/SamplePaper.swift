import Documents
import ParIndex
import Tables

/// Papers by hand, to try writers with.
public enum SamplePaper {
    /// A report of Liên Sơn on what it remedied, with every kind of piece that a paper can have.
    public static let remediationReport: Document = {
        var paper = Document(
            letterhead: Letterhead(
                issuer: "Ủy ban nhân dân xã Liên Sơn", number: DocumentNumber(44, symbol: "BC-UBND"),
                place: "Liên Sơn", date: .day("2024-05-04")),
            heading: .titled(
                "Báo cáo",
                subject: "Kết quả khắc phục các chỉ số cải cách hành chính chưa đạt điểm tối đa của năm 2023"),
            body: opening + [chapters].flatMap { $0 } + [end],
            properties: DocumentProperties(
                title: "Báo cáo kết quả khắc phục Chỉ số CCHC năm 2023", creator: "Ủy ban nhân dân xã Liên Sơn",
                created: Instant("2024-05-04", secondOfDay: 9 * 3600)))
        paper.addressees = ["Ủy ban nhân dân huyện Chi Lăng", "Phòng Nội vụ huyện Chi Lăng"]
        paper.signers = [
            Signer(
                [.onBehalfOf("Ủy ban nhân dân"), .inPlaceOf("Chủ tịch")], position: "Phó Chủ tịch",
                name: "Hoàng Thị Mẫu")
        ]
        paper.recipients = [
            "Thường trực Đảng ủy, HĐND xã", "Chủ tịch, các Phó Chủ tịch UBND xã", "Công chức xã", "Lưu: VT, VP",
        ]
        paper.annexes = [
            Annex("Danh mục tài liệu kiểm chứng", [.table(evidence)]),
            Annex("Số liệu hồ sơ theo lĩnh vực", isLandscape: true, [.table(dossiers)]),
        ]
        paper.provenance = Provenance(recordHead: "9f2c61d07ab4e835", snapshot: "lúc 09 giờ 00 ngày 04/5/2024")
        paper.verification = .coded("https://cchc.example/van-ban/9f2c61d07ab4e835")
        return paper
    }()

    private static let opening: [Block] = [
        .paragraph(
            "Thực hiện Công văn số 829/UBND-NV ngày 25 tháng 4 năm 2024 của Ủy ban nhân dân huyện Chi Lăng về việc báo cáo kết quả khắc phục các chỉ số chưa đạt điểm, Ủy ban nhân dân xã Liên Sơn báo cáo như sau:"
        )
    ]

    private static let chapters: [Block] = [
        .section(
            Section(
                .chapter, "Tổ chức triển khai và kết quả thực hiện",
                [
                    .section(Section(.item, "Tình hình tổ chức triển khai", [.paragraph(course)])),
                    .section(Section(.item, "Kết quả chấm điểm", [.paragraph(result), .table(domains)])),
                    .section(Section(.item, "Nội dung đã khắc phục", points)),
                ])),
        .section(
            Section(.chapter, "Khó khăn, vướng mắc", [.paragraph(difficulty), .landscape([.table(dossiers)])])),
        .section(Section(.chapter, "Nhiệm vụ và giải pháp trong năm 2024", [.list(tasks)])),
    ]

    private static let course: Passage = [
        Run(
            "Sau khi có Quyết định số 202/QĐ-UBND của Ủy ban nhân dân huyện, xã đã ban hành Kế hoạch số 15/KH-UBND ngày "
        ),
        .bound("14/02/2024", to: "plan/day"),
        Run(" và giao từng công chức chịu trách nhiệm về các tiêu chí thuộc lĩnh vực mình phụ trách."),
    ]

    private static let result: Passage = [
        Run("Năm 2023 xã tự chấm "), .bound("90", to: "total/self", .bold), Run(" điểm; Hội đồng thẩm định chấm "),
        .bound("81/100 điểm", to: "total/awarded", .bold), Run(", xếp hạng "), .bound("14/20", to: "rank"),
        Run(" xã, thị trấn. Toàn xã có "), .typed("8"), Run(" tổ công nghệ số cộng đồng."),
    ]

    private static let points: [Block] = [
        .section(
            Section(
                .point, "Tiêu chí 1.2, chế độ báo cáo định kỳ",
                [
                    .paragraph(
                        "Từ quý I năm 2024 các báo cáo được lập đủ nội dung và gửi trước ngày 20 của tháng cuối quý."),
                    .list(
                        ItemList(.plus, ["Báo cáo quý I gửi ngày 18/3/2024", "Báo cáo chuyên đề gửi ngày 02/4/2024"])),
                ])),
        .section(
            Section(
                .point, "Tiêu chí 7.6, thanh toán trực tuyến",
                [.paragraph("Đã phát sinh 01 hồ sơ thanh toán trực tuyến.")])),
    ]

    private static let difficulty: Passage =
        "Một số thôn còn ở vùng lõm sóng điện thoại; người dân quen nộp hồ sơ trực tiếp nên công chức Bộ phận Tiếp nhận và Trả kết quả vừa hướng dẫn vừa thao tác thay, thời gian tiếp nhận kéo dài."

    private static let tasks = ItemList(
        .dash,
        [
            "Duy trì các tiêu chí đã đạt điểm tối đa, khắc phục dứt điểm các tiêu chí bị trừ điểm;",
            "Tuyên truyền dịch vụ công trực tuyến tại 100 % thôn, bảo đảm \"5 rõ\" & có minh chứng;",
            "Số hóa kết quả giải quyết còn hiệu lực, cập nhật đầy đủ trên hệ thống của tỉnh.",
        ])

    private static let end = Block.paragraph(
        "Trên đây là báo cáo kết quả khắc phục các chỉ số cải cách hành chính năm 2023 của xã Liên Sơn.")
}
