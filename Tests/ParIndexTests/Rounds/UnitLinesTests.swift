import CShipped
import ParIndex
import Testing

struct UnitLinesTests {
    private let chiLang: (communes: [Commune], authority: Authority, province: Authority)

    init() throws {
        let gazetteer = try ShippedGazetteer.value()
        let found = try #require(gazetteer.authority("187", on: "2023-12-31"))
        let communes = try #require(gazetteer.communes(under: "187", on: "2023-12-31")).value
        chiLang = (communes, found.authority, found.province)
    }

    private func lines(_ text: String) -> UnitLines {
        UnitLines(
            text, among: chiLang.communes, of: chiLang.authority, in: chiLang.province, areMadeUp: true)
    }

    @Test func `a code, a name and both name the same unit`() {
        for text in ["06502", "Xã Liên Sơn", "lien son", "06502 Xã Liên Sơn", "06502;Liên Sơn"] {
            let lines = lines(text)
            #expect(lines.participants.map(\.name) == ["Xã Liên Sơn"], "\(text)")
            #expect(lines.participants.first?.superior.code == "187")
            #expect(lines.faults.isEmpty)
        }
    }

    @Test func `a unit without official code keeps its name and says its kind`() {
        let lines = lines("x- Thị trấn Bản Mẫu\nx-dong-tam Xã Đồng Tâm")
        #expect(lines.participants.map(\.unit.code) == ["x-thi-tran-ban-mau", "x-dong-tam"])
        #expect(lines.participants.map(\.kind) == [.township, .commune])
        #expect(lines.participants.map(\.isMadeUp) == [true, true])
    }

    @Test func `every line that can not be taken is told with its reason`() {
        let faults = lines("Xã Không Có\n06502\n\nLiên Sơn\n06502 Thị trấn Đồng Mỏ\nx- Bản Mẫu").faults
        #expect(faults.map(\.line) == [1, 4, 5, 6])
        #expect(faults.map(\.kind) == [.unknown, .twice, .mismatch("Xã Liên Sơn"), .nameless])
    }

    @Test func `an authority of the past is found with its province`() {
        #expect(chiLang.authority.name == "Huyện Chi Lăng")
        #expect(chiLang.province.name == "Tỉnh Lạng Sơn")
    }
}
