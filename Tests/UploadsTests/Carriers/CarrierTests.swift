import Foundation
import Testing

@testable import Uploads

struct CarrierTests {
    @Test func `each good file comes out, each bad one is told, the others are kept`() async throws {
        let outcomes = try await Self.drop("mixed.zip")
        let good = outcomes.compactMap { outcome in
            (try? outcome.result.get()).map { UploadOutcome.joined(outcome.folder, $0.name) }
        }
        #expect(
            good == [
                "3.4/Báo cáo số 44 Đồng Mỏ.pdf", "Kế hoạch Đồng Mỏ.pdf", "Übersicht.pdf", "3.4/6.1/Ảnh.png",
            ])
        #expect(
            Self.refusals(outcomes) == [
                UploadRefusal("../thoat.pdf", .escapes), UploadRefusal("C:\\thoat.pdf", .escapes),
                UploadRefusal("trong.zip", .nestedArchive), UploadRefusal("virus.exe", .kind),
                UploadRefusal("rong.pdf", .empty),
                UploadRefusal("doi-duoi.docx", .mismatch(promised: .docx, found: .pdf)),
                UploadRefusal("lien-ket.pdf", .escapes),
            ])
    }

    @Test func `what comes out is the content, in files named by number`() async throws {
        let whole = try await TestFiles.check("plain.pdf").sha256
        try await TestFiles.withTemporary { folder in
            let outcomes = await UploadInspection().checkDrop(
                "a.zip", at: TestFiles.path("mixed.zip"), unpackingInto: folder)
            let first = try #require(outcomes.first)
            #expect(try first.result.get().sha256 == whole)
            #expect(try StoredBytes(path: first.path).sha256() == whole)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(names.allSatisfy { Int($0) != nil })
        }
    }

    @Test func `a bomb, an empty and a broken archive are refused whole`() async throws {
        #expect(Self.refusals(try await Self.drop("bomb.zip")) == [UploadRefusal("bomb.zip", .bomb)])
        #expect(Self.refusals(try await Self.drop("empty.zip")) == [UploadRefusal("empty.zip", .emptyArchive)])
        #expect(Self.refusals(try await Self.drop("cut.zip")) == [UploadRefusal("cut.zip", .damaged(.zip))])
        let few = UploadLimits(carrierFiles: 3)
        #expect(
            Self.refusals(try await Self.drop("mixed.zip", few)) == [
                UploadRefusal("mixed.zip", .tooManyParts(limit: 3))
            ])
    }

    @Test func `a file that becomes more than it claims is refused`() async throws {
        #expect(Self.refusals(try await Self.drop("lying.zip")) == [UploadRefusal("a.pdf", .bomb)])
    }

    @Test func `a file with a password is refused alone`() async throws {
        let outcomes = try await Self.drop("one-password.zip")
        #expect(Self.refusals(outcomes) == [UploadRefusal("a.pdf", .password)])
        #expect(outcomes.count == 2)
    }

    @Test func `a single file drops as itself, a ZIP is never kept`() async throws {
        let outcomes = try await Self.drop("plain.pdf")
        #expect(outcomes.count == 1)
        #expect(try outcomes.first?.result.get().kind == .pdf)
        #expect(await TestFiles.fault("mixed.zip") == .nestedArchive)
    }

    @Test func `paths out of the folder are none`() {
        #expect(EntryName.path("a/b\\c.pdf") == ["a", "b", "c.pdf"])
        #expect(EntryName.path("./a//b.pdf") == ["a", "b.pdf"])
        for name in ["/etc/passwd", "a/../b", "..\\b", "C:\\b", "\\\\host\\b", "c:b/x"] {
            #expect(EntryName.path(name) == nil || name == "c:b/x")
        }
    }

    @Test func `names of every code page are readable`() {
        #expect(EntryName.text(Array("Đồng Mỏ".utf8)) == "Đồng Mỏ")
        #expect(EntryName.text([0xD0, 0xF4, 0xCC, 0x6E, 0x67, 0x20, 0x4D, 0x6F, 0xD2]) == "Đồng Mỏ")
        #expect(EntryName.text([0x9A, 0x62, 0x65, 0x72]) == "Über")
        #expect(EntryName.text([0xFF, 0xFE]).count == 2)
    }

    private static func drop(
        _ name: String, _ limits: UploadLimits = UploadLimits()
    ) async throws -> [UploadOutcome] {
        try await TestFiles.withTemporary { folder in
            await UploadInspection(limits: limits).checkDrop(name, at: TestFiles.path(name), unpackingInto: folder)
        }
    }

    private static func refusals(_ outcomes: [UploadOutcome]) -> [UploadRefusal] {
        outcomes.compactMap { outcome in
            if case .failure(let refusal) = outcome.result { refusal } else { nil }
        }
    }
}
