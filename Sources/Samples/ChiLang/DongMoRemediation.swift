import ParIndex

extension Samples {
    /// Đồng Mỏ's plan of February 2024: measures with who sees to them, without days, proofs or expected points.
    ///
    /// It orders by domain; each order stands here at the criteria that it is about. It has none for 3.1.4 and 6.2, and
    /// none for the tenth of a point that no criterion of domain 7 explains.
    static let dongMoRemediation = SamplePaperwork(
        round: "chi-lang-2023", unit: dongMo, on: "2024-02-05", measures: dongMoMeasures, texts: dongMoTexts)

    private static let dongMoMeasures: [(code: Code, terms: RemedialMeasure.Terms)] = [
        (
            Code(written: "1.5"),
            .init(
                action:
                    "Nghiên cứu giải pháp hoặc sáng kiến mới trong cải cách hành chính, áp dụng có hiệu quả tại thị trấn",
                responsible: "Lãnh đạo UBND thị trấn")
        ),
        (
            Code(written: "2.1"),
            .init(
                action: "Tham mưu xây dựng, ban hành văn bản quy phạm pháp luật theo đúng quy định",
                responsible: "Công chức Tư pháp – hộ tịch")
        ),
        (
            Code(written: "3.1.5"),
            .init(
                action: "Tiếp tục rà soát, công bố các thủ tục hành chính nội bộ của thị trấn",
                responsible: "Bộ phận Một cửa thị trấn")
        ),
        (
            Code(written: "3.4.1"),
            .init(
                action:
                    "Tiếp nhận hồ sơ, trả kết quả bảo đảm đúng thời gian quy định, không để hồ sơ chậm muộn trên hệ thống",
                responsible: "Bộ phận Một cửa thị trấn")
        ),
        (
            Code(written: "3.5.1"),
            .init(
                action: "Nâng tỷ lệ hồ sơ xử lý trước hạn, đúng hạn bằng việc trả kết quả đúng thời gian quy định",
                responsible: "Bộ phận Một cửa thị trấn")
        ),
        (
            Code(written: "5.5.1"),
            .init(
                action: "Tham mưu cử cán bộ, công chức chưa đạt chuẩn đi đào tạo, bồi dưỡng để đạt chuẩn theo quy định",
                responsible: "Văn phòng UBND thị trấn")
        ),
        (
            Code(written: "6.3.3"),
            .init(
                action:
                    "Tham mưu lập báo cáo tài chính gửi cơ quan tài chính cấp trên theo Quyết định số 52/2018/QĐ-UBND của UBND tỉnh",
                responsible: "Công chức Tài chính – kế toán")
        ),
        (Code(written: "7.1"), dongMoOffice("gửi văn bản đi hoàn toàn dưới dạng điện tử")),
        (Code(written: "7.2"), dongMoOffice("cập nhật, xử lý hồ sơ đúng quy định trên Hệ thống")),
        (Code(written: "7.6"), dongMoOffice("thanh toán trực tuyến")),
    ]

    /// The plan gives all of domain 7 to the same people.
    private static func dongMoOffice(_ matter: String) -> RemedialMeasure.Terms {
        .init(
            action: "Phối hợp với công chức Bộ phận Một cửa thực hiện các nhiệm vụ về \(matter)",
            responsible: "Văn phòng UBND thị trấn")
    }

    private static func spot(_ section: PaperSection, _ domain: Code? = nil) -> PaperSpot {
        PaperSpot(.remediationPlan, section, of: domain)
    }

    private static let dongMoTexts: [(spot: PaperSpot, text: String)] = [
        (
            spot(.purpose),
            """
            - Thực hiện nghiêm túc công tác cải cách hành chính trên địa bàn, phát huy kết quả đã đạt và khắc phục những hạn \
            chế trong kết quả năm 2023.
            - Triển khai kịp thời nội dung Kế hoạch đến toàn thể cán bộ, công chức để cùng thực hiện.
            - Nâng cao nhận thức, trách nhiệm của người đứng đầu và của cán bộ, công chức UBND thị trấn.
            """
        ),
        (
            spot(.requirements),
            """
            - Đánh giá đúng thực trạng, kết quả công tác cải cách hành chính của UBND thị trấn; tập trung khắc phục nội dung \
            còn hạn chế, chỉ số xếp hạng thấp của năm 2023.
            - Lãnh đạo UBND thị trấn tăng cường chỉ đạo; cán bộ, công chức chủ động nghiên cứu, vận dụng nội dung cải cách \
            hành chính vào công việc được giao.
            """
        ),
        (
            spot(.upkeep),
            """
            Cán bộ, công chức bám sát nhiệm vụ được giao, tham mưu UBND thị trấn duy trì các tiêu chí, tiêu chí thành phần \
            đạt điểm tối đa năm 2023; khắc phục các tiêu chí còn lại ({tổng điểm mất} điểm), góp phần hoàn thành kế hoạch \
            phát triển kinh tế - xã hội năm 2024 của thị trấn.
            """
        ),
        (
            spot(.direction, Code(written: "1")),
            """
            - Lãnh đạo UBND thị trấn quán triệt, chỉ đạo thực hiện các nhiệm vụ cải cách hành chính, bảo đảm đạt chỉ tiêu kế \
            hoạch.
            - Văn phòng UBND thị trấn chủ trì tham mưu theo dõi, đôn đốc, đánh giá việc thực hiện nhiệm vụ theo kế hoạch \
            hằng năm và giai đoạn 2021-2025, văn bản hướng dẫn của cấp trên; kịp thời chấn chỉnh hạn chế, đôn đốc cán bộ, \
            công chức khắc phục các chỉ số chưa đạt điểm tối đa năm 2023.
            """
        ),
        (
            spot(.direction, Code(written: "2")),
            """
            Tăng cường tuyên truyền, phát huy thành tích đã đạt, kịp thời khắc phục hạn chế của năm 2023 trong thực hiện \
            công tác cải cách hành chính trên địa bàn.
            """
        ),
        (
            spot(.recipients),
            """
            Phòng Nội vụ (báo cáo)
            Thường trực Đảng ủy (báo cáo)
            Thường trực HĐND thị trấn (báo cáo)
            Chủ tịch, các Phó Chủ tịch UBND thị trấn
            Cán bộ, công chức UBND thị trấn
            Lưu: VT
            """
        ),
    ]
}
