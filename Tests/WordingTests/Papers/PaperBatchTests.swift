import ParIndex
import Testing
import Wording

struct PaperBatchTests {
    @Test func `units without a file are told with the reason, in both languages`() {
        let three = Bilingual.leftOut(["Xã Liên Sơn", "Thị trấn Đồng Mỏ", "Xã Hà Bắc"], of: .evidenceList)
        #expect(three.en == "No file for 3 units: no evidence attached yet: Xã Liên Sơn, Thị trấn Đồng Mỏ, Xã Hà Bắc.")
        #expect(three.vi.hasPrefix("Không có tệp của 3 đơn vị, vì chưa gắn tài liệu kiểm chứng nào: Xã Liên Sơn"))
        let one = Bilingual.leftOut(["Xã Liên Sơn"], of: .selfAssessment)
        #expect(one.en == "No file for 1 unit: not self-assessed yet: Xã Liên Sơn.")
    }
}
