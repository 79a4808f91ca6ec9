import ParIndex
import Testing

struct PrivateWordsTests {
    private let words = PrivateWords(shippedBytes("private-words.tsv"))

    private func kinds(_ text: String) -> [PrivateWords.Kind] { words.findings(in: text).map(\.kind) }

    @Test func `discipline, health and family are found`() {
        #expect(kinds("01 công chức bị kỷ luật khiển trách") == [.discipline, .discipline])
        #expect(kinds("Cán bộ phụ trách nghỉ ốm dài ngày").contains(.health))
        #expect(kinds("Công chức nghỉ thai sản") == [.family])
    }

    @Test func `a title or a surname before a capitalised word names a person`() {
        #expect(words.findings(in: "do ông Nam thực hiện") == [PrivateWords.Finding(.person, "ông Nam")])
        #expect(words.findings(in: "Hồ sơ của Nông Văn Chức") == [PrivateWords.Finding(.person, "Nông Văn")])
    }

    @Test func `names of places and plain reasons are left alone`() {
        #expect(words.findings(in: "xã Hà Bắc không có tài liệu kiểm chứng").isEmpty)
        #expect(words.findings(in: "Báo cáo gửi muộn 03 ngày so với quy định").isEmpty)
        #expect(words.findings(in: "Chưa tự chấm điểm thi hành kế hoạch").isEmpty)
    }
}
