import ParIndex
import Testing

struct PasswordRuleTests {
    private func fault(_ password: String, hasSecondFactor: Bool = false) -> PasswordFault? {
        PasswordRule(
            hasSecondFactor: hasSecondFactor, knownWords: ["Vi Thị Mối", "UBND xã Liên Sơn", "moi.vt.lienson"],
            isCommon: { ["baseball1"].contains($0) }
        ).fault(of: password)
    }

    @Test func `fifteen characters alone, eight with a second factor, at most 128`() {
        #expect(fault("14 ký tự thôi!") == .tooShort(length: 14, shortest: 15, hasSecondFactor: false))
        #expect(fault("đủ 15 ký tự nhé") == nil)
        #expect(fault("mèo-đen7", hasSecondFactor: true) == nil)
        #expect(fault("mèo-đen", hasSecondFactor: true) == .tooShort(length: 7, shortest: 8, hasSecondFactor: true))
        let long = String(repeating: "trâu ", count: 26)
        #expect(fault(long) == .tooLong(length: 130, longest: 128))
    }

    @Test(arguments: ["baseball1", "BaseBall1", "aaaaaaaa", "12345678", "87654321", "abababab"])
    func `what is tried first is refused`(_ password: String) {
        #expect(fault(password, hasSecondFactor: true) == .common)
    }

    @Test(arguments: ["vithimoi2026", "LienSon@123", "Ubnd-xa-Lien-Son", "mật khẩu 1234", "cchc2026cchc"])
    func `what others know of the account is refused`(_ password: String) {
        #expect(fault(password, hasSecondFactor: true) == .known)
    }

    @Test func `a known word among others does no harm`() {
        #expect(fault("liên sơn có nhiều chim sẻ") == nil)
    }
}
