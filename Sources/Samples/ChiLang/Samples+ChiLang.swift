import ParIndex

extension Samples {
    /// Liên Sơn in 2023: a commune until June 2025.
    public static let lienSon = UnitKey("06502", from: nil)
    /// Đồng Mỏ in 2023: a township until June 2025.
    public static let dongMo = UnitKey("06463", from: nil)

    /// Chi Lăng 2023: Liên Sơn and Đồng Mỏ as their papers say, among 18 made-up communes.
    public static let chiLang2023 = SampleRound(
        Round(
            slug: "chi-lang-2023", title: "Chỉ số CCHC các xã, thị trấn huyện Chi Lăng năm 2023", year: 2023,
            authority: chiLang,
            source: Source(
                document: "Quyết định số 202/QĐ-UBND ngày 15/01/2024 của UBND huyện Chi Lăng",
                remark: """
                    Chưa có toàn văn; điểm của xã Liên Sơn và thị trấn Đồng Mỏ ghi theo văn bản của hai đơn vị, 18 đơn \
                    vị còn lại là giả định
                    """),
            isSimulated: true,
            tables: [
                RoundTable(
                    slug: "xa", title: "Các xã, thị trấn", unitNoun: "xã, thị trấn", set: "chi-lang-2023",
                    policy: RankingPolicy(),
                    participants: [lienSonInChiLang, dongMoInChiLang] + chiLangNeighbours.rows.map(\.participant))
            ]),
        cards: [lienSonCard, dongMoCard] + chiLangNeighbours.rows.map(\.card),
        printed: [
            PrintedResult(
                lienSon, total: Points(81), selfTotal: Points(89), lost: Points(19), rank: "14/20"),
            PrintedResult(
                dongMo, total: Points(written: "81,9"), selfTotal: Points(written: "90,9"),
                lost: Points(written: "18,1"), rank: "13/20"),
        ])

    /// The authority between province and commune until June 2025.
    public static let chiLang = NamedKey("187", "Huyện Chi Lăng")
    private static let langSon = NamedKey("20", "Tỉnh Lạng Sơn")

    static let lienSonInChiLang = Participant(
        unit: lienSon, name: "Xã Liên Sơn", kind: .commune, superior: chiLang, province: langSon)

    static let dongMoInChiLang = Participant(
        unit: dongMo, name: "Thị trấn Đồng Mỏ", kind: .township, superior: chiLang, province: langSon)

    private static let chiLangNeighbours = NeighbourTable(
        ChiLangNeighbours.table, superior: chiLang, province: langSon, codePrefix: "x-gia-dinh-chi-lang")
}
