import ParIndex

extension Samples {
    /// Liên Sơn's report 44/BC-UBND of 4 May 2024: what was done since, difficulties, tasks of each domain.
    ///
    /// Of two places only it says what was done: payments online, and ways of telling people.
    static let lienSonRemediation = SamplePaperwork(
        round: "chi-lang-2023", unit: lienSon, on: "2024-05-04", measures: lienSonMeasures,
        texts: lienSonTexts + lienSonTasks)

    private static let lienSonMeasures: [(code: Code, terms: RemedialMeasure.Terms)] = [
        (
            Code(written: "1.4.2"),
            .init(
                action: "Đổi mới hình thức tuyên truyền cải cách hành chính", state: .underway,
                outcome:
                    "Đã phát tờ rơi, hướng dẫn trực tiếp công dân đến làm thủ tục cách gửi hồ sơ, sử dụng dịch vụ công trực tuyến"
            )
        ),
        (
            Code(written: "7.6"),
            .init(
                action: "Mở tài khoản tại ngân hàng để thực hiện thanh toán trực tuyến", state: .underway,
                outcome:
                    "UBND xã đã mở tài khoản tại ngân hàng Agribank để thanh toán trực tuyến đối với hồ sơ tiếp nhận trực tuyến; đến nay phát sinh 01 thủ tục thanh toán trực tuyến"
            )
        ),
    ]

    private static func spot(_ section: PaperSection, _ domain: Code? = nil) -> PaperSpot {
        PaperSpot(.remediationReport, section, of: domain)
    }

    private static let lienSonTexts: [(spot: PaperSpot, text: String)] = [
        (
            spot(.grounds),
            """
            Công văn số 829/UBND-NV ngày 25/4/2024 của UBND huyện Chi Lăng về báo cáo kết quả khắc phục các chỉ số cải cách \
            hành chính chưa đạt điểm năm 2023, khó khăn, vướng mắc và nhiệm vụ, giải pháp năm 2024
            """
        ),
        (
            spot(.execution),
            """
            Sau khi nhận được Quyết định số 202/QĐ-UBND của UBND huyện, UBND xã đã ban hành Kế hoạch số 15/KH-UBND ngày \
            14/02/2024 về khắc phục các chỉ số chưa đạt điểm tối đa năm 2023; yêu cầu công chức chuyên môn thực hiện nghiêm \
            túc, khắc phục những nội dung còn hạn chế, xếp hạng thấp, chủ động nghiên cứu lĩnh vực được phân công để đạt điểm \
            cao hơn trong năm 2024.
            """
        ),
        (
            spot(.difficulties),
            """
            - Công chức trực tiếp giải quyết thủ tục hành chính chưa chú ý trả kết quả trên hệ thống, dẫn đến hệ thống báo \
            chậm hạn.
            - Xã đã phát tờ rơi, hướng dẫn trực tiếp nhưng cá nhân, tổ chức chưa tích cực sử dụng dịch vụ công trực tuyến, \
            vẫn quen nộp hồ sơ trực tiếp; công chức bộ phận tiếp nhận và trả kết quả vừa hướng dẫn vừa làm thay thao tác gửi \
            hồ sơ nên mất nhiều thời gian hơn.
            - Một số thôn còn vùng lõm sóng điện thoại, không có mạng internet, gây khó khăn cho việc tuyên truyền, sử dụng \
            dịch vụ công.
            """
        ),
        (
            spot(.tasks),
            """
            Tiếp tục duy trì kết quả, khắc phục những tiêu chí bị trừ điểm, chưa đạt điểm tối đa của năm 2023 \
            ({tổng điểm mất} điểm); đẩy mạnh tuyên truyền, quán triệt trong đội ngũ cán bộ, công chức. Cụ thể:
            """
        ),
        (
            spot(.recipients),
            """
            Phòng Nội vụ huyện
            Thường trực Đảng ủy, HĐND xã
            Chủ tịch, Phó Chủ tịch UBND xã
            Cán bộ, công chức xã
            Lưu: VP
            """
        ),
    ]

    private static let lienSonTasks: [(spot: PaperSpot, text: String)] = [
        (
            spot(.tasks, Code(written: "1")),
            """
            - Cấp ủy, chính quyền, đoàn thể tăng cường lãnh đạo, chỉ đạo; chú trọng kiểm tra, đôn đốc, giám sát, đề cao trách \
            nhiệm người đứng đầu.
            - Tuyên truyền sâu rộng về cải cách hành chính qua các hội nghị từ xã đến thôn, nhất là những thủ tục liên quan \
            trực tiếp đến người dân.
            - Văn phòng – Thống kê chủ trì tham mưu theo dõi, đôn đốc, đánh giá việc thực hiện nhiệm vụ theo kế hoạch; kịp \
            thời chấn chỉnh hạn chế; thực hiện kế hoạch hằng năm, giai đoạn 2021-2025 và hướng dẫn của cấp trên.
            """
        ),
        (
            spot(.tasks, Code(written: "2")),
            """
            - Phát huy kết quả đã đạt, khắc phục hạn chế trong công tác cải cách hành chính năm 2023.
            - Nâng cao nhận thức, trách nhiệm của người đứng đầu và cán bộ, công chức.
            """
        ),
        (
            spot(.tasks, Code(written: "3")),
            """
            - Công khai thủ tục hành chính tại trụ sở UBND xã; gắn trách nhiệm của người đứng đầu với việc chỉ đạo, thực hiện.
            - Nâng cao hiệu quả phối hợp giải quyết công việc giữa các ban, ngành chuyên môn và với cấp trên.
            - Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về thủ tục hành chính đúng quy định.
            """
        ),
        (
            spot(.tasks, Code(written: "4")),
            "- Tăng cường kỷ luật, kỷ cương hành chính; chấp hành nghiêm quy chế làm việc của cơ quan."
        ),
        (
            spot(.tasks, Code(written: "5")),
            """
            - Thực hiện kế hoạch đào tạo, bồi dưỡng cán bộ, công chức năm 2024 theo hướng dẫn của cấp trên.
            - Không để xảy ra lợi dụng chức vụ, quyền hạn để trục lợi; phấn đấu 100% cán bộ, công chức hưởng lương từ ngân \
            sách nhà nước không vi phạm quy định của Nhà nước.
            """
        ),
        (
            spot(.tasks, Code(written: "6")),
            """
            - Thực hiện cơ chế tự chủ, tự chịu trách nhiệm về biên chế và kinh phí quản lý hành chính tại địa phương.
            - Công khai tài chính các khoản thu, chi đúng quy định của pháp luật.
            - Thực hiện quy chế quản lý, sử dụng tài sản công; tiết kiệm chi.
            """
        ),
        (
            spot(.tasks, Code(written: "7")),
            """
            - Tuyên truyền về dịch vụ công trực tuyến và việc nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích.
            - Tiếp nhận, giải quyết thủ tục đúng quy trình, đúng và trước thời hạn; cập nhật hồ sơ đã trả kết quả vào phần mềm \
            một cửa điện tử, dịch vụ công trực tuyến của huyện và xã.
            - Số hóa kết quả giải quyết thủ tục còn hiệu lực lên kho dữ liệu của huyện, tỉnh, bảo đảm chỉ tiêu, kế hoạch.
            """
        ),
        (
            spot(.tasks, Code(written: "8")),
            """
            - Duy trì các chỉ tiêu, nhiệm vụ theo chức năng của xã; phấn đấu đạt và vượt chỉ tiêu phát triển kinh tế - xã hội \
            theo Nghị quyết HĐND, đánh giá kết quả theo định kỳ.
            """
        ),
    ]
}
