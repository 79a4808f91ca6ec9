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
        #expect(words.findings(in: "Hồ sơ của Nông Văn Chức") == [PrivateWords.Finding(.person, "Nông Văn Chức")])
    }

    @Test func `a name behind a title is found whole and once`() {
        #expect(
            words.findings(in: "theo bà Vi Thị Mối, Xã đã nộp") == [PrivateWords.Finding(.person, "bà Vi Thị Mối")])
    }

    @Test(arguments: [
        "0912345678", "0912 345 678", "0912.345.678", "024 3333 4444", "001085123456", "moi.vt@langson.gov.vn",
    ])
    func `numbers and addresses of a person are found`(_ contact: String) {
        #expect(words.findings(in: "Liên hệ \(contact) để bổ sung") == [PrivateWords.Finding(.contact, contact)])
    }

    @Test(arguments: [
        "Báo cáo số 44/BC-UBND ngày 04/5/2024", "kinh phí 1.250.000.000 đồng", "6548/6971 nhân khẩu",
        "năm 2023 2024 2025",
    ])
    func `figures of papers are no numbers of a person`(_ text: String) {
        #expect(words.findings(in: text).isEmpty)
    }

    @Test func `names of places and plain reasons are left alone`() {
        #expect(words.findings(in: "xã Hà Bắc không có tài liệu kiểm chứng").isEmpty)
        #expect(words.findings(in: "Báo cáo gửi muộn 03 ngày so với quy định").isEmpty)
        #expect(words.findings(in: "Chưa tự chấm điểm thi hành kế hoạch").isEmpty)
    }
}
