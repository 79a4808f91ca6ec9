import ParIndex

extension Samples {
    /// Đồng Tâm in 2022 and 2023; no list at hand holds its official code, so it has none here.
    public static let dongTam = UnitKey("x-dong-tam-ninh-giang", from: nil)

    /// Ninh Giang 2022: Đồng Tâm as its report says, among 19 made-up communes.
    ///
    /// No grade table: the report prints Đồng Tâm's grade and no paper of the authority states the thresholds.
    public static let ninhGiang2022 = SampleRound(
        Round(
            slug: "ninh-giang-2022", title: "Chỉ số CCHC các xã, thị trấn huyện Ninh Giang năm 2022", year: 2022,
            authority: ninhGiang,
            source: Source(
                document: "Quyết định số 766/QĐ-UBND ngày 16/3/2023 của UBND huyện Ninh Giang",
                remark: "Chưa có toàn văn; điểm của xã Đồng Tâm ghi theo báo cáo của xã, 19 đơn vị còn lại là giả định"),
            isSimulated: true,
            tables: [
                RoundTable(
                    slug: "xa", title: "Các xã, thị trấn", unitNoun: "xã, thị trấn", set: "hai-duong-2022",
                    policy: RankingPolicy(),
                    participants: [dongTamInNinhGiang] + ninhGiangNeighbours.rows.map(\.participant))
            ]),
        cards: [dongTamCard] + ninhGiangNeighbours.rows.map(\.card),
        printed: [
            PrintedResult(
                dongTam, total: Points(written: "87,75"), rank: "9/20",
                domainRanks: ["9/19", "2/3", "2/20", "1/5", "1/14", "12/12", "9/16", "14/20", "5/19", "12/18"])
        ])

    private static let ninhGiang = NamedKey("299", "Huyện Ninh Giang")
    private static let haiDuong = NamedKey("30", "Tỉnh Hải Dương")

    static let dongTamInNinhGiang = Participant(
        unit: dongTam, name: "Xã Đồng Tâm", kind: .commune, superior: ninhGiang, province: haiDuong)

    private static let ninhGiangNeighbours = NeighbourTable(
        NinhGiangNeighbours.table, superior: ninhGiang, province: haiDuong, codePrefix: "x-gia-dinh-ninh-giang")

    /// Đồng Tâm 2022 after its report 123/BC-UBND of 4 April 2023; the reasons are the report's for a whole domain.
    private static let dongTamCard = Scorecard(
        unit: dongTam, own: [],
        council: [
            PrintedLine(
                "1", "11,84",
                """
                Chưa có giải pháp, sáng kiến kinh nghiệm áp dụng mang lại hiệu quả thiết thực trong công tác cải cách \
                hành chính; một số kế hoạch, báo cáo của các lĩnh vực còn chưa đảm bảo nội dung
                """),
            PrintedLine(
                "2", "4,75",
                """
                Xây dựng kế hoạch, triển khai thực hiện nhiệm vụ còn chậm tiến độ; tài liệu cung cấp nội dung chưa đầy \
                đủ; rà soát, hệ thống hóa văn bản còn chưa thường xuyên, chất lượng chưa cao
                """),
            PrintedLine(
                "3", "16,62",
                """
                Có 01 hồ sơ giải quyết quá hạn; việc khai thác, sử dụng lại thông tin, dữ liệu số hóa còn thấp (01 hồ \
                sơ); hồ sơ chứng thực điện tử còn thấp
                """),
            PrintedLine("4", "6"),
            PrintedLine("5", "11"),
            PrintedLine(
                "6", "5",
                """
                Còn thiếu tài liệu kiểm chứng, tài liệu kiểm chứng thiếu chính xác, không tương ứng với các tiêu chí, \
                tiêu chí thành phần; cung cấp tài liệu kiểm chứng còn chậm
                """),
            PrintedLine(
                "7", "10,19",
                """
                Thông tin công khai trên trang thông tin điện tử còn thiếu về quy hoạch sử dụng đất; còn có cán bộ, \
                công chức chưa sử dụng thường xuyên thư công vụ, chưa ký số, gửi nhận văn bản trên hệ thống
                """),
            PrintedLine("8", "1,577", "Đánh giá thông qua tài liệu kiểm chứng"),
            PrintedLine("9", "11,49", "Đánh giá qua điều tra xã hội học"),
            PrintedLine("10", "9,28", "Đánh giá qua phiếu điều tra lấy ý kiến người dân và doanh nghiệp (SIPAS)"),
        ],
        printedGrade: "Hoàn thành tốt nhiệm vụ")
}
