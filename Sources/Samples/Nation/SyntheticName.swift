/// Names for made-up units, composed of words for weather, plants and things: no real unit bears one
/// (tên đơn vị giả định).
///
/// Every name of the first 1,600 has two syllables, the later ones a third; no two are alike, also without accents.
enum SyntheticName {
    /// How many names there are.
    static let count = firsts.count * seconds.count * (thirds.count + 1)

    /// The name with that number, 0..<``count``, under a seed; the seed only changes the order.
    static func commune(_ number: Int, seed: UInt64) -> String {
        let pairs = firsts.count * seconds.count
        // 7 and the number of pairs share no factor, so each pair comes once.
        let pair = (number % pairs * 7 + Int(seed % UInt64(pairs))) % pairs
        let name = firsts[pair % firsts.count] + " " + seconds[(pair / firsts.count + pair) % seconds.count]
        let round = number / pairs
        return round == 0 ? name : name + " " + thirds[round - 1]
    }

    /// The full name of a province, 0..<34; six of them are cities of province rank.
    static func province(_ number: Int) -> String {
        let isCity = number % 6 == 5
        return (isCity ? "Thành phố " : "Tỉnh ") + firsts[number] + " " + provinceEndings[number % 4]
    }

    private static let firsts = words(
        """
        Mây Nắng Gió Trăng Sương Mưa Lúa Sen Cúc Mận Quế Trúc Tre Thông Én Nhạn Hạc Thác Đồi Nương Khói Gấm Đàn Trống \
        Thơ Nhạc Vườn Thềm Hiên Búp Nụ Rừng Tơ Chuông Diều Gương Thuyền Tranh Bướm Vành
        """)

    private static let seconds = words(
        """
        Hồng Xanh Vàng Biếc Trong Sớm Chiều Khuya Non Tươi Thắm Ngát Lành Ấm Êm Mát Sáng Rạng Ngời Bạc Tím Ngàn Cao \
        Rộng Vui Hiền Thơm Ngọt Bay Reo Lượn Chín Đượm Mới Xưa Đầu Cuối Biển Núi Quê
        """)

    private static let thirds = words("Thượng Hạ Trung Đông Tây Nam Bắc Nhất Nhị Nội Ngoại Tiền Hậu")

    private static let provinceEndings = words("Nguyên Châu Dương Xuyên")

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }
}
