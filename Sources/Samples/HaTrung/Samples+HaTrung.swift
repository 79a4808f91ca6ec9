import ParIndex

extension Samples {
    /// Hà Bắc in 2023: a commune until June 2025.
    public static let haBac = UnitKey("15280", from: nil)

    /// Hà Trung 2023: Hà Bắc's own points alone.
    ///
    /// The paper is a self-assessment and no council's points were found, so the card has no appraisal and the unit
    /// stands alone: beside made-up neighbours it would get a place that nobody published. A rank or a total of this
    /// round means nothing; the self-assessed total does.
    public static let haTrung2023 = SampleRound(
        Round(
            slug: "ha-trung-2023", title: "Chỉ số CCHC cấp xã huyện Hà Trung năm 2023", year: 2023,
            authority: haTrung,
            source: Source(
                document: "Hướng dẫn số 3683/HD-UBND ngày 30/10/2023 của UBND huyện Hà Trung",
                remark: "Chỉ có điểm xã Hà Bắc tự chấm tháng 11/2023; chưa có kết quả thẩm định và xếp hạng"),
            isSimulated: false,
            tables: [
                RoundTable(
                    slug: "xa", title: "Các xã, thị trấn", unitNoun: "xã, thị trấn", set: "ha-trung-2023",
                    policy: RankingPolicy(),
                    participants: [haBacInHaTrung])
            ]),
        cards: [Scorecard(unit: haBac, own: haBacOwn, council: [])],
        printed: [PrintedResult(haBac, selfTotal: Points(written: "94,5"))])

    private static let haTrung = NamedKey("392", "Huyện Hà Trung")

    static let haBacInHaTrung = Participant(
        unit: haBac, name: "Xã Hà Bắc", kind: .commune, superior: haTrung, province: NamedKey("38", "Tỉnh Thanh Hóa"))

    private static let haBacOwn = haBacOwn1To4 + haBacOwn5To7

    private static let haBacOwn1To4 = [
        PrintedLine("1.1", "4"), PrintedLine("1.2", "4"), PrintedLine("1.3", "2"), PrintedLine("1.4", "1"),
        PrintedLine("1.5", "0"), PrintedLine("1.6", "2"), PrintedLine("1.7", "2"),
        PrintedLine("2.1", "1"), PrintedLine("2.2", "7"), PrintedLine("2.3", "3"),
        PrintedLine("3.1", "3"), PrintedLine("3.2", "2"), PrintedLine("3.3", "2"), PrintedLine("3.4", "4"),
        PrintedLine("3.5", "3"), PrintedLine("3.6", "1"), PrintedLine("3.7", "1"), PrintedLine("3.8", "1"),
        PrintedLine("3.9", "1"),
        PrintedLine("4.1", "5"), PrintedLine("4.2", "2"), PrintedLine("4.3", "2"), PrintedLine("4.4", "2"),
    ]

    private static let haBacOwn5To7 = [
        PrintedLine("5.1", "1"), PrintedLine("5.2", "4"), PrintedLine("5.3", "2"),
        PrintedLine(
            "5.4", "3",
            """
            Trong năm xã có 01 công chức TCKT bị kỷ luật mức khiển trách về việc vi phạm chính sách dân số sinh con \
            thứ 3
            """),
        PrintedLine("5.5", "2"),
        PrintedLine("6.1", "6"), PrintedLine("6.2", "2"), PrintedLine("6.3", "1"), PrintedLine("6.4", "1"),
        PrintedLine("6.5", "2"),
        PrintedLine("7.1", "3"), PrintedLine("7.2", "2,5"), PrintedLine("7.3", "2"), PrintedLine("7.4", "4"),
        PrintedLine("7.5", "1"), PrintedLine("7.6", "1"), PrintedLine("7.7", "2"),
    ]
}
