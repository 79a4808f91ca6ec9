import CriteriaFiles
import Database
import Foundation
import ParIndex
import Samples
import TestDatabases

@testable import Store
@testable import Web

/// What rights are asked about: a round in each state with two units and a set of three criteria, and somebody in every
/// role here and elsewhere. Small, so that thousands of questions take a moment.
enum RightsWorld {
    static let unit = Samples.lienSon
    static let document = "tai-lieu"
    /// Served in the round of self-assessment only, which is nobody's business yet.
    static let draft = "ban-nhap"
    /// Serves nowhere: what a unit issued.
    static let paper = "van-ban"
    static let invitation = "loi-moi-cua-nguoi-moi"

    static let template = TestTemplate { engine in
        let store = Store(engine)
        try await Migrations.apply(to: engine)
        try await store.add(Persona.all.map { ($0.person, Token(text: $0.id).digest) }, at: 0)
        for persona in Persona.all {
            let session = NewSession(
                tokenDigest: persona.token.digest, device: "", hasSecondFactor: persona.hasSecondFactor, isDemo: true)
            _ = try await store.beginSession(
                linkDigest: Token(text: persona.id).digest, session, Security().limits, at: now, request: "")
        }
        try await addAccounts(store)
        try await addDocuments(store)
        for state in RightsState.allCases { try await add(state, store) }
        _ = try await store.remind(at: now, sets: finder)
    }

    static let now = TestClock().now
    static let finder: SetFinder = { key in library.sets.first { $0.slug == key } }

    /// A set of three criteria, the last given by others, and the same with another title.
    static let library: Library = {
        let other = text.replacing("slug: bo-thu", with: "slug: bo-thu-2").replacing("Rà soát", with: "Rà soát lại")
        return Library.read([text, other].map { [SourceFile(name: "set.yaml", text: $0)] })
    }()

    static let text = """
        set:
          slug: bo-thu
          title: Bộ tiêu chí thử
          standing: test
          source: { document: Bộ tiêu chí thử của chương trình }
          from: 2023-01-01
          scale: 4
        domains:
          - code: "1"
            title: Chỉ đạo
            maximum: 1
            criteria:
              - { code: "1.1", title: Kế hoạch, maximum: 1, rule: { kind: judgement, text: Đủ, step: 0.25 } }
          - code: "2"
            title: Thể chế
            maximum: 1
            criteria:
              - { code: "2.1", title: Rà soát, maximum: 1, rule: { kind: judgement, text: Đủ, step: 0.25 } }
          - { code: "3", title: Khảo sát, maximum: 2, rule: { kind: given, by: Điều tra xã hội học } }
        """

    private static func addAccounts(_ store: Store) async throws {
        let closed = Persona(id: "da-dong", .unitOfficer, .unit(unit)).person
        var invited = Persona(id: "nguoi-moi", .unitOfficer, .unit(unit)).person
        // Nobody is invited to a seat where a namesake serves in the same role.
        invited.name = "Hoàng Thị Mời"
        let accounts = [
            NewAccount(person: closed),
            NewAccount(
                person: invited,
                invitation: Invitation(tokenDigest: Token(text: invitation).digest, madeAt: now)),
        ]
        _ = try await store.add(accounts, by: .system, at: now, request: "")
        try await store.close(closed.id, by: .system, at: now, request: "")
    }

    private static func addDocuments(_ store: Store) async throws {
        for (id, letter, type) in [
            (document, "a", "image/png"), (draft, "b", "image/png"), (paper, "c", "application/pdf"),
        ] {
            let file = EvidenceFile(
                name: "\(id).png", digest: String(repeating: letter, count: 64), size: 3, mediaType: type)
            let added = Authorship(person: "K", name: "K", at: now)
            _ = try await store.add(
                EvidenceDocument(id: id, unit: unit, file: file, added: added), on: Persona["K"].occasion)
        }
    }

    /// Runs a test on a copy; the bytes of evidence lie in a folder of the caller's.
    static func browse(_ evidence: String? = nil, _ body: @Sendable (Browser) async throws -> Void) async throws {
        try await template.with(.sqlite) { engine in
            try await body(Browser(Store(engine), library: library, evidence: evidence))
        }
    }

    /// What stands for the names of patterns, but where a line says otherwise.
    static func known(_ browser: Browser) async throws -> [String: String] {
        let notice = try await browser.program.store.notices(of: "K", most: 1).first
        return [
            "unit": "06502@", "code": "1.1", "table": "xa", "number": "1", "document": document,
            "page": "1", "person": "O", "appointment": "O", "question": "cau-hoi", "report": "bao-cao", "set": "bo-thu",
            "name": "parindex.css", "session": "0123456789abcdef", "token": "khong-co", "period": "2023",
            "notice": notice?.id ?? "",
            "text": text.replacing("slug: bo-thu", with: "slug: bo-moi"),
        ]
    }

    /// A folder in which the bytes of the documents lie.
    static func makeEvidence() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cchc-rights-\(UUID().uuidString)")
        for letter in ["a", "b"] {
            let place = folder.appending(path: letter + letter)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try Data("png".utf8).write(to: place.appending(path: String(repeating: letter, count: 64)))
        }
        return folder.path
    }
}
