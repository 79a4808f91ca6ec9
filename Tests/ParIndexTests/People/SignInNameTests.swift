import ParIndex
import Testing

struct SignInNameTests {
    @Test(arguments: [
        ("Vi Thị Mối", "UBND xã Liên Sơn", "moi.vt.lienson"),
        ("Trần Thị Chương", "Phòng Nội vụ huyện Chi Lăng", "chuong.tt.chilang"),
        ("Nguyễn Văn An", "Sở Nội vụ", "an.nv.noivu"), ("Đèo", "", "deo"), ("Y", "", "y.ten"),
    ])
    func `a name is made of those of person and place`(_ name: String, _ seatName: String, _ wanted: String) {
        #expect(SignInName.propose(name: name, seatName: seatName) { _ in false }?.text == wanted)
    }

    @Test func `a name that somebody has gets a number`() {
        let taken = ["moi.vt.lienson", "moi.vt.lienson2"]
        let name = SignInName.propose(name: "Vi Thị Mối", seatName: "UBND xã Liên Sơn") { taken.contains($0.text) }
        #expect(name?.text == "moi.vt.lienson3")
    }

    @Test func `case, marks and blanks around do not matter, other signs are refused`() {
        #expect(SignInName(" Mối.VT.LienSon ")?.text == "moi.vt.lienson")
        #expect(SignInName("Lan@LangSon.gov.vn")?.text == "lan@langson.gov.vn")
        #expect(SignInName("ab") == nil)
        #expect(SignInName("a b c") == nil)
        #expect(SignInName("<script>") == nil)
    }

    @Test func `the wait after wrong tries doubles up to a quarter of an hour and is forgotten after a day`() {
        var (delay, now, waits) = (SignInDelay(), Instant(seconds: 0), [Int64]())
        for _ in 1...14 {
            delay = delay.trying(at: now)
            waits.append(delay.nextTry.seconds - now.seconds)
            now = delay.nextTry
        }
        #expect(waits == [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
        #expect(!delay.allows(Instant(seconds: now.seconds - 1)))
        #expect(delay.trying(at: now.adding(seconds: 24 * 3600 + 1)).failures == 1)
    }

    @Test func `a contact is a number or an address`() {
        #expect(Contact("0912.345 678") == .phone("0912345678"))
        #expect(Contact("+84 912345678") == .phone("+84912345678"))
        #expect(Contact("Lan@LangSon.gov.vn") == .email("lan@langson.gov.vn"))
        #expect(Contact("gọi sau") == nil)
        #expect(Contact("a@b") == nil)
    }
}
