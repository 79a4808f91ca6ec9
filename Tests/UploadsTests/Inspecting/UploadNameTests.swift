import Testing
import Wording

@testable import Uploads

struct UploadNameTests {
    @Test func `a Vietnamese name is kept as it is, composed`() async throws {
        let name = "Báo cáo số 44 Đồng Mỏ (lần 2), tháng 12.pdf"
        #expect(try UploadName.checked(name) == name)
        let apart = "Ba\u{301}o ca\u{301}o.pdf"
        #expect(Array(try UploadName.checked(apart).unicodeScalars) == Array("Báo cáo.pdf".unicodeScalars))
        #expect(try await TestFiles.check("plain.pdf", as: name).name == name)
    }

    @Test func `names that hide or lead elsewhere are refused`() {
        #expect(throws: UploadFault.namePath) { try UploadName.checked("../x.pdf") }
        #expect(throws: UploadFault.namePath) { try UploadName.checked("C:\\x.pdf") }
        #expect(throws: UploadFault.nameHidden) { try UploadName.checked("x\u{0}.pdf") }
        #expect(throws: UploadFault.nameHidden) { try UploadName.checked("x\n.pdf") }
        #expect(throws: UploadFault.nameHidden) { try UploadName.checked("x\u{202E}fdp.exe.pdf") }
        #expect(throws: UploadFault.nameEmpty) { try UploadName.checked(" ") }
        #expect(throws: UploadFault.nameEmpty) { try UploadName.checked("") }
    }

    @Test func `a name may have 255 signs`() throws {
        let longest = String(repeating: "ố", count: 251) + ".pdf"
        #expect(try UploadName.checked(longest) == longest)
        #expect(throws: UploadFault.nameTooLong) { try UploadName.checked("x" + longest) }
    }

    @Test func `a refusal shows the name without what is invisible, shortened`() {
        let refusal = UploadRefusal("x\u{202E}\n" + String(repeating: "a", count: 500) + ".pdf", .nameHidden)
        #expect(refusal.name.hasPrefix("x\u{FFFD}\u{FFFD}aaa"))
        #expect(refusal.name.count < 120)
        #expect(refusal.name.hasSuffix("aaa.pdf"))
    }

    @Test func `every refusal has a code, its name and both languages`() {
        let faults: [UploadFault] = [
            .nameEmpty, .nameTooLong, .nameHidden, .namePath, .empty, .tooLarge(limit: 1), .kind,
            .mismatch(promised: .pdf, found: nil), .damaged(.pdf), .password, .macros, .bomb, .tooManyParts(limit: 1),
            .tooManyPixels(width: 1, height: 1, limit: 1), .nestedArchive, .emptyArchive, .escapes, .virus("X"),
            .scannerUnreachable("x"), .unreadable(reason: "x"),
        ]
        let problems = faults.map { UploadRefusal("Đồng Mỏ.pdf", $0).problem }
        #expect(Set(problems.map(\.code)).count == faults.count)
        for problem in problems {
            #expect(problem.code.hasPrefix("upload."))
            for language in Language.allCases { #expect(problem.text(in: language).contains("“Đồng Mỏ.pdf”")) }
            #expect(!problem.remedy.vi.isEmpty && !problem.remedy.en.isEmpty)
        }
    }
}
