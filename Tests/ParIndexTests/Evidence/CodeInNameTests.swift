import ParIndex
import Testing

struct CodeInNameTests {
    private static let known = Set(
        ["3", "3.4", "3.4.1", "3.4.2", "3.4.10", "I.3.1.1", "II.5.1a"].compactMap { Code($0) })

    private func meant(_ path: String) -> String? { Code.meant(by: path, among: Self.known)?.text }

    @Test(arguments: [
        ("3.4.1_Báo cáo số 44 Đồng Mỏ.pdf", "3.4.1"), ("3.4.1.pdf", "3.4.1"), ("3.4.1 - ảnh.png", "3.4.1"),
        ("3.4.10_x.pdf", "3.4.10"), ("I.3.1.1 Kế hoạch.docx", "I.3.1.1"), ("II.5.1a.pdf", "II.5.1a"),
        ("TC 3.4.2 biên bản.pdf", "3.4.2"), ("(3.4.2) biên bản.pdf", "3.4.2"), ("3.4.2.1 phụ lục.pdf", "3.4.2"),
        ("3.4.1–ảnh.jpg", "3.4.1"),
    ])
    func `a name that begins with a code is for that criterion`(_ name: String, _ code: String) {
        #expect(meant(name) == code)
    }

    @Test(arguments: [
        "Báo cáo 3.4.1.pdf", "34.1.pdf", "4.1.pdf", "3.4.1x9.pdf", "", "/", "2024 báo cáo.pdf", "3báo cáo.pdf",
        "3.4.2024 báo cáo.pdf",
    ])
    func `a name without a known code at its start is for none`(_ name: String) {
        #expect(meant(name) == nil)
    }

    @Test func `the nearest folder speaks where the name does not`() {
        #expect(meant("3/3.4.1/ảnh.png") == "3.4.1")
        #expect(meant("3.4.1/3.4.2 ảnh.png") == "3.4.2")
        #expect(meant("Minh chứng/ảnh.png") == nil)
    }
}
