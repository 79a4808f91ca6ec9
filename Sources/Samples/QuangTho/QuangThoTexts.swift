import ParIndex

extension Samples {
    /// What Quảng Thọ's report of 2023 tells beside its appendix, in our words: the facts are the report's.
    ///
    /// Where it contradicts itself, the text says so, for the commune to decide.
    public static let quangThoTexts: [ReportSection: String] = [
        .addressees: "Ủy ban nhân dân huyện Quảng Điền\nPhòng Nội vụ huyện Quảng Điền",
        .opening: """
        Thực hiện Kế hoạch số 203/KH-UBND ngày 28 tháng 12 năm 2022 của Ủy ban nhân dân huyện Quảng Điền về cải cách \
        hành chính gắn với chính quyền số, dịch vụ đô thị thông minh huyện Quảng Điền năm 2023.
        """,
        .plan: """
        Kế hoạch số 05/KH-UBND ngày 09/01/2023 về cải cách hành chính gắn với chính quyền số, dịch vụ đô thị thông \
        minh xác định {1.1.1} nhiệm vụ trọng tâm trong 07 lĩnh vực.
        """,
        .directives: """
        Đầu năm, UBND xã tổ chức hội nghị triển khai kế hoạch phát triển kinh tế - xã hội năm 2023 và hội nghị \
        chuyên đề tổng kết công tác CCHC năm 2022.
        Các kế hoạch khác gồm: kiểm tra CCHC; kiểm tra công vụ; đánh giá mức độ hài lòng; đào tạo, bồi dưỡng; chính \
        quyền điện tử; hệ thống quản lý chất lượng ISO 9001:2015; chuyển đổi số; kiểm soát và rà soát TTHC.
        """,
        .inspection: """
        - Kế hoạch số 14/KH-UBND ngày 24/01/2023 về kiểm tra cải cách hành chính (mục tổ chức bộ máy của báo cáo gốc \
        ghi Kế hoạch số 18/KH-UBND ngày 16/01/2023): kiểm tra từ ngày 01/02/2023, đã hoàn thành.
        - Kế hoạch số 19/KH-UBND ngày 16/01/2023 về kiểm tra công vụ, kỷ luật, kỷ cương hành chính và văn hóa công \
        sở: đã hoàn thành.
        - Các bộ phận thực hiện đúng Quyết định số 34/2019/QĐ-UBND ngày 13/6/2019 của UBND tỉnh; báo cáo gốc ghi tỷ \
        lệ giải quyết trước hạn, đúng hạn trên 99% và hồ sơ trực tuyến trên 63%.
        """,
        .publicity: """
        Kế hoạch số 07/KH-UBND ngày 11/01/2023 về tuyên truyền cải cách hành chính; công chức Văn hóa - Xã hội phối \
        hợp Đài truyền thanh xã thực hiện qua hội nghị, lớp tập huấn phần mềm, tập huấn ISO và hệ thống truyền thanh.
        Trang thông tin điện tử xã (quangtho.thuathienhue.gov.vn) đăng 139 bài về cải cách hành chính; xã còn có \
        trang Fanpage trên Facebook.
        """,
        .institutions: """
        Hội đồng nhân dân xã ban hành {2.1} nghị quyết:
        + Nghị quyết số 02/2022/NQ-HĐND ngày 27/12/2022 về nhiệm vụ phát triển kinh tế - xã hội năm 2023.
        + Nghị quyết số 01/2023/NQ-HĐND ngày 28/6/2023 về nhiệm vụ 6 tháng cuối năm 2023.
        Văn bản được gửi Phòng Tư pháp huyện để kiểm tra; qua tự kiểm tra không phát hiện sai sót.
        """,
        .procedures: """
        - Đã ban hành Kế hoạch số 25/KH-UBND ngày 17/01/2023 về kiểm soát TTHC, Kế hoạch số 27/KH-UBND ngày \
        18/01/2023 về rà soát, đánh giá TTHC và Kế hoạch số 28/KH-UBND ngày 18/01/2023 về kiểm tra kiểm soát TTHC.
        - Từ ngày 10/5/2022 Bộ phận Tiếp nhận và Trả kết quả niêm yết TTHC bằng 32 mã QR, tương ứng {3.1.2} TTHC \
        thuộc thẩm quyền; xã là địa phương cấp xã đầu tiên của tỉnh áp dụng.
        - Thực hiện một cửa, một cửa liên thông theo Nghị định số 61/2018/NĐ-CP, Quyết định số 34/2019/QĐ-UBND và \
        Quyết định số 2651/QĐ-UBND ngày 09/11/2017 của UBND tỉnh.
        """,
        .apparatus: """
        Đã kiểm tra cải cách hành chính đối với 09 cán bộ, công chức, yêu cầu khắc phục các tồn tại; kiểm tra công vụ \
        02 đợt.
        """,
        .officials: quangThoOfficials,
        .finance: """
        Thực hiện cơ chế tự chủ về biên chế và kinh phí quản lý hành chính theo Nghị định số 130/2005/NĐ-CP và Nghị \
        định số 117/2013/NĐ-CP; dự toán ngân sách trình HĐND xã thông qua, chi theo quy chế chi tiêu nội bộ.
        """,
        .digital: quangThoDigitalText,
        .steering: """
        Hằng tháng, tại họp giao ban, Thường trực UBND xã đôn đốc việc thực hiện văn bản của cấp trên và của xã về \
        cải cách hành chính, kỷ luật, kỷ cương hành chính.
        """,
        .strengths: quangThoStrengths,
        .shortcomings: """
        - Phần lớn dân cư ở nông thôn, ít tiếp cận công nghệ thông tin nên tỷ lệ sử dụng dịch vụ công trực tuyến mức \
        độ 3, 4 còn thấp.
        - Tỷ lệ hồ sơ giải quyết qua bưu chính công ích còn thấp do người dân ở gần trụ sở, thường nộp trực tiếp.
        """,
        .tasks: quangThoTasks,
        .proposals: """
        - Đề nghị cấp trên hỗ trợ triển khai hệ thống thanh toán trực tuyến tại Bộ phận Tiếp nhận và Trả kết quả.
        """,
        .recipients: """
        Ban Thường vụ Đảng ủy xã
        Thường trực HĐND xã
        Chủ tịch, các Phó Chủ tịch UBND xã
        Trang thông tin điện tử xã
        Lưu: VT
        """,
        .signer: "Trần Kim",
    ]

    private static let quangThoOfficials = """
        - Tổng số cán bộ, công chức: {4.2.2} người; trình độ đại học 20 người (100%); cao cấp lý luận chính trị 01 \
        người (5%), trung cấp 16 người (80%).
        - Kế hoạch số 21/KH-UBND ngày 27/01/2023 về đào tạo, bồi dưỡng: cử 03 người học Trung cấp lý luận chính trị \
        tại Trường Chính trị Nguyễn Chí Thanh; trên 20 lượt người dự lớp chuyên môn, nghiệp vụ; trên 25 lượt người \
        dự các lớp nghiệp vụ khác (đánh giá nội bộ, tôn giáo, hộ tịch, truyền thanh, tuyên giáo, mặt trận, đoàn thể).
        """

    private static let quangThoDigitalText = """
        - Kế hoạch số 91/KH-UBND ngày 30/12/2022 về ứng dụng công nghệ thông tin, phát triển chính quyền số năm 2023; \
        tiếp tục Kế hoạch số 265/KH-UBND ngày 18/8/2021 của UBND tỉnh về mô hình “Xã Thông minh” và mô hình xã nông \
        thôn mới thông minh theo Quyết định số 969/QĐ-BNN-VPĐP ngày 16/3/2023.
        - Toàn bộ văn bản đi, đến xử lý trên phần mềm; văn bản đi được ký số. Đài truyền thanh thông minh hoạt động \
        theo Thông tư số 39/2020/TT-BTTTT.
        - Thiết bị quan trắc: 01 thiết bị không khí, 01 thiết bị đo lượng mưa, 01 thiết bị đầu cuối quan trắc nước.
        - 8 tổ công nghệ số cộng đồng và thực hiện Đề án 06 với 73 thành viên; 2.018 địa chỉ số, đạt 100%.
        - Sổ sức khỏe điện tử: 6.548/6.971 nhân khẩu (93,93%); tài khoản Bác sĩ cho mọi nhà: 4.222/6.225 nhân khẩu \
        (67,82%).
        - Hợp tác xã Nông nghiệp Quảng Thọ II in tem truy xuất nguồn gốc cho 06 sản phẩm trà rau má (báo cáo gốc kể \
        tên 05), bán trên Shopee, Lazada và sàn kinh tế hợp tác.
        - 1.065/1.959 hộ có tài khoản thanh toán không dùng tiền mặt: 615 tài khoản ViettelPay, 450 tài khoản ngân \
        hàng khác.
        - Quay, chụp 08 điểm di tích, du lịch, sản xuất bằng công nghệ camera 360, 3D và AR.
        Hệ thống quản lý chất lượng TCVN ISO 9001:2015: thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2023 của UBND \
        huyện; xã ban hành Kế hoạch số 20/KH-UBND, Quyết định số 14/QĐ-UBND và Kế hoạch số 21/KH-UBND cùng ngày \
        17/01/2023 (trùng số với Kế hoạch số 21/KH-UBND ngày 27/01/2023), các Quyết định số 82, 83, 84, 85/QĐ-UBND \
        ngày 16/5/2023; đánh giá nội bộ ngày 31/7/2023 (Báo cáo số 122/BC-UBND); họp xem xét của lãnh đạo theo Thông \
        báo số 52/TB-UBND ngày 27/7/2023.
        Trang thiết bị của Bộ phận Tiếp nhận và Trả kết quả:
        | TT | Loại trang thiết bị, phần mềm | Số lượng |
        | 1 | Diện tích sử dụng | 65 m2 |
        | 2 | Bàn, ghế ngồi chờ của tổ chức, công dân | 25 |
        | 3 | Bàn làm việc cho cán bộ, công chức | 06 |
        | 4 | Máy vi tính | 06 |
        | 5 | Tủ đựng hồ sơ | 07 |
        | 6 | Máy photocopy | 01 |
        | 7 | Máy in | 06 |
        | 8 | Điện thoại | 01 |
        | 9 | Fax | 00 |
        | 10 | Hộp thư góp ý | 01 |
        | 11 | Quạt mát (quạt trần) | 06 |
        | 12 | Kiosk tra cứu thông tin | 01 |
        | 13 | Thiết bị đọc mã vạch | 02 |
        | 14 | Màn hình hiển thị kết quả giải quyết TTHC | 01 |
        | 15 | Camera quan sát | 04 |
        | 16 | Màn hình hiển thị camera | 01 |
        | 17 | Máy cấp số thứ tự | 01 |
        | 18 | Hệ thống âm thanh gọi số | 01 |
        | 19 | Máy scan | 02 |
        """

    private static let quangThoStrengths = """
        - Công tác cải cách hành chính được Đảng ủy, HĐND, UBND xã quan tâm chỉ đạo, phù hợp thực tế địa phương.
        - Lãnh đạo, cán bộ, công chức và người hoạt động không chuyên trách đồng lòng thực hiện nhiệm vụ.
        - Trụ sở mới của Bộ phận Tiếp nhận và Trả kết quả đã hoạt động, trang thiết bị hiện đại hơn.
        - Việc niêm yết, tra cứu TTHC bằng mã QR giúp người dân thuận tiện tra cứu và nộp hồ sơ trực tuyến.
        """

    private static let quangThoTasks = """
        - Ban hành Kế hoạch cải cách hành chính năm 2024, có giải pháp nâng cao chỉ số cải cách hành chính và các chỉ \
        số thành phần; đẩy mạnh tuyên truyền.
        - Đẩy mạnh ứng dụng công nghệ thông tin, chuyển đổi số; hoàn thành thí điểm xã nông thôn mới thông minh.
        - Kiểm soát, rà soát TTHC, kiến nghị bãi bỏ giấy tờ không cần thiết, rút ngắn thời gian giải quyết.
        - Phát huy trách nhiệm của công chức Bộ phận Tiếp nhận và Trả kết quả; tiếp tục đầu tư trang thiết bị, cử \
        người đi đào tạo, bồi dưỡng.
        - Công khai xin lỗi khi trễ hẹn; khảo sát mức độ hài lòng theo Quyết định số 2709/QĐ-UBND ngày 17/11/2017.
        - Nâng cao chất lượng xây dựng, rà soát văn bản quy phạm pháp luật.
        - Thực hiện cơ chế tự chủ theo Nghị định số 130/2005/NĐ-CP và Nghị định số 43/2006/NĐ-CP.
        - Duy trì, cải tiến Hệ thống quản lý chất lượng ISO; kiểm tra, giám sát thường xuyên và đột xuất.
        - Tăng cường sử dụng dịch vụ công trực tuyến toàn trình hoặc một phần.
        - Bố trí đủ kinh phí, nhân lực và có chính sách hỗ trợ người làm công tác cải cách hành chính.
        """
}
