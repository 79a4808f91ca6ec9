import ParIndex

extension Samples {
    /// Đồng Tâm's report 123/BC-UBND of 4 April 2023, in our words: what was done well and badly in 2022, why, and what is
    /// to be done. What it says of single domains stands with their points as the reason why points were lost.
    static let dongTamPaperwork = SamplePaperwork(
        round: "ninh-giang-2022", unit: dongTam, on: "2023-04-04", measures: [],
        texts: [
            (spot(.grounds), dongTamGrounds),
            (
                spot(.execution),
                """
                Trong năm, công tác cải cách hành chính được Ban Thường vụ Đảng ủy quan tâm lãnh đạo, tập thể lãnh đạo UBND \
                xã chỉ đạo sát sao; công chức chuyên môn và các đoàn thể phối hợp chặt chẽ, ý thức trách nhiệm của phần lớn \
                cán bộ, công chức được nâng lên.
                """
            ),
            (spot(.strengths), dongTamStrengths),
            (
                spot(.shortcomings),
                """
                Tài liệu kiểm chứng của một số lĩnh vực còn sai sót, chưa rõ ràng, nộp chậm hoặc đăng tải không đúng tiêu chí, \
                tiêu chí thành phần nên điểm chưa đạt tối đa.
                """
            ),
            (
                spot(.shortcomings, Code(written: "6")),
                """
                Bị trừ {điểm mất 6}/{điểm tối đa 6} điểm, xếp hạng {hạng 6}, không tăng bậc so với năm 2021; là lĩnh vực đứng \
                hạng cuối, ảnh hưởng đến thứ bậc chung {hạng} của xã.
                """
            ),
            (spot(.objectiveCauses), dongTamObjectiveCauses), (spot(.subjectiveCauses), dongTamSubjectiveCauses),
            (spot(.tasks), dongTamTasks),
            (
                spot(.recipients),
                """
                Ban Thường vụ Đảng ủy (để báo cáo)
                Thường trực HĐND xã (để báo cáo)
                Lãnh đạo UBND xã
                Các công chức chuyên môn
                Lưu: VT, NV
                """
            ),
        ])

    private static func spot(_ section: PaperSection, _ domain: Code? = nil) -> PaperSpot {
        PaperSpot(.indexResult, section, of: domain)
    }

    private static let dongTamGrounds = """
        Quyết định số 3395/QĐ-UBND ngày 15/12/2022 của UBND tỉnh Hải Dương quy định đánh giá, xác định Chỉ số cải cách hành \
        chính của UBND cấp xã, giai đoạn 2022-2030
        Công văn số 01/UBND-NV của UBND huyện Ninh Giang hướng dẫn đánh giá, chấm điểm Chỉ số cải cách hành chính của UBND \
        các xã, thị trấn năm 2022
        Kế hoạch số 1332/KH-UBND ngày 31/12/2021 của UBND xã Đồng Tâm về công tác cải cách hành chính năm 2022
        """

    private static let dongTamStrengths = """
        - Chấm điểm Chỉ số cải cách hành chính bảo đảm tiến độ, bám sát tiêu chí, tiêu chí thành phần của Quyết định số \
        3395/QĐ-UBND ngày 15/12/2022.
        - Công chức chuyên môn kịp thời đăng tải tài liệu kiểm chứng, tự đánh giá, chấm điểm nghiêm túc trên cơ sở tài liệu.
        - Công chức đầu mối cải cách hành chính kịp thời hướng dẫn, theo dõi, đôn đốc công chức phụ trách từng lĩnh vực.
        - Phối hợp điều tra xã hội học kịp thời, đúng thời gian quy định.
        - Văn bản chỉ đạo, điều hành được ban hành từ đầu năm; việc duy trì thứ hạng có chuyển biến tích cực.
        - Bộ phận tiếp nhận và trả kết quả hoạt động tích cực, có hiệu quả.
        """

    private static let dongTamObjectiveCauses = """
        - Phần mềm dịch vụ công của tỉnh chưa đáp ứng yêu cầu.
        - Nhiều tiêu chí, tiêu chí thành phần giai đoạn 2022-2030 thay đổi so với năm 2021.
        - Cơ sở vật chất, trang thiết bị, nhất là tại bộ phận tiếp nhận và trả kết quả, chưa đồng bộ; đường truyền chậm.
        - Người dân còn hạn chế trong sử dụng thiết bị công nghệ để nộp hồ sơ, công chức phải làm thay nên ảnh hưởng tiến độ \
        giải quyết thủ tục hành chính.
        """

    private static let dongTamSubjectiveCauses = """
        - Kiểm tra, đôn đốc, giám sát chưa thường xuyên, nhất là tiến độ giải quyết công việc, việc chấp hành công vụ và kỷ \
        luật, kỷ cương hành chính.
        - Tuyên truyền về dịch vụ công trực tuyến mức độ 3, 4 và chính quyền điện tử, chính quyền số chưa thường xuyên.
        - Chưa chú trọng xây dựng sáng kiến, giải pháp rút ngắn thời gian giải quyết thủ tục hành chính.
        - Còn công chức trách nhiệm chưa cao, tham mưu chưa đầy đủ, chậm tiến độ.
        - Việc rà soát, đăng tải tài liệu kiểm chứng chưa chặt chẽ, còn coi là việc của công chức đầu mối cải cách hành chính.
        """

    private static let dongTamTasks = """
        - Tuyên truyền theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Kế hoạch số 159/KH-UBND ngày 16/12/2021 của \
        UBND huyện và Kế hoạch số 1331/KH-UBND ngày 31/12/2021 của UBND xã giai đoạn 2022-2025; phát động thi đua trong cơ quan.
        - Thực hiện nghiêm kế hoạch năm 2023; công chức chuyên môn chủ động phối hợp, tập trung vào lĩnh vực còn yếu của năm \
        2022 và nội dung mới của năm 2023; đề cao trách nhiệm người đứng đầu.
        - Từng công chức kiểm điểm nội dung mình phụ trách bị trừ điểm, đề ra giải pháp khắc phục cụ thể.
        - Tăng cường tự kiểm tra và kiểm tra cán bộ, công chức, kịp thời chấn chỉnh tồn tại, hạn chế.
        - Xây dựng sáng kiến rút ngắn thời gian giải quyết; hỗ trợ người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến; \
        đầu tư hạ tầng mạng, máy tính, máy quét.
        - Đánh giá đúng cán bộ, công chức, bố trí người có chuyên môn, tận tâm vào vị trí thường xuyên tiếp xúc người dân.
        - Phối hợp với cơ quan chuyên môn của huyện giải quyết thủ tục liên thông, khắc phục triệt để hồ sơ chậm, quá hạn.
        - Tiếp tục thực hiện nghiêm túc, nâng cao chất lượng Chỉ số cải cách hành chính của UBND xã.
        """
}
