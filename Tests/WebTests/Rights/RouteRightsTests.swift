import Foundation
import HTTPTypes
import TestDatabases
import Testing

@testable import Store
@testable import Web

/// Every route asked by every role, here and elsewhere, in every state that matters: `Tests/Rights/routes.tsv` says what
/// comes of it. What somebody may not see is not found; what they may see but not do is refused, and nothing is put on
/// record.
@Suite struct RouteRightsTests {
    @Test func `every route has a line that says who may what, and no line is about another`() async throws {
        let lines = try RightsLine.all()
        try await Browser.with { browser in
            let routes = Routes(browser.program).router.routes.filter { [.get, .post].contains($0.method) }
            let answered = Set(routes.map { "\($0.method) \(Self.pattern("\($0.path)"))" })
            #expect(Set(lines.map { "\($0.method) \($0.pattern)" }) == answered)
        }
        let states = Set(lines.map(\.state))
        #expect(states == Set(RightsState.allCases.map(\.rawValue) + ["-"]))
    }

    @Test func `each role gets of each route what the table says`() async throws {
        let evidence = try RightsWorld.makeEvidence()
        defer { try? FileManager.default.removeItem(atPath: evidence) }
        let lines = try RightsLine.all()
        let parts = 4
        try await withThrowingTaskGroup(of: Void.self) { group in
            for part in 0..<parts {
                let own = lines.filter { $0.number % parts == part }
                group.addTask { try await RightsInquiry(lines: own, evidence: evidence).run() }
            }
            try await group.waitForAll()
        }
    }

    /// The router says `{unit}` for `:unit`.
    private static func pattern(_ path: String) -> String {
        path.replacing("{", with: ":").replacing("}", with: "")
    }
}

/// Asks what some lines of the table say: what must change nothing on one database, each thing that may on a copy.
private struct RightsInquiry {
    let lines: [RightsLine]
    let evidence: String

    func run() async throws {
        try await browse { shared in
            let known = try await known(shared)
            let start = try await shared.program.store.recordHead().seq
            var head = start
            for line in lines {
                for (who, outcome) in line.questions {
                    let question = Question(line: line, who: who, outcome: outcome, known: known)
                    if question.changes {
                        try await browse { _ = try await ask(question, $0, after: start) }
                    } else {
                        head = try await ask(question, shared, after: head)
                    }
                }
            }
        }
    }

    private func browse(_ body: @Sendable (Browser) async throws -> Void) async throws {
        try await RightsWorld.template.with(.sqlite) { engine in
            try await body(Browser(Store(engine), library: RightsWorld.library, evidence: evidence))
        }
    }

    /// - Parameter head: the last entry of the record until then.
    /// - Returns: the last entry after it.
    private func ask(_ question: Question, _ browser: Browser, after head: Int64) async throws -> Int64 {
        let answer = try await send(question, browser)
        let now = try await browser.program.store.recordHead().seq
        let isRight = question.outcome.fits(answer, question.line.method, entries: now - head)
        let said = answer.text.firstMatch(of: /<h1[^>]*>([^<]*)/)?.output.1 ?? ""
        #expect(isRight, "\(question), but \(answer.status), \(now - head) entries. \(said)")
        return now
    }

    private func send(_ question: Question, _ browser: Browser) async throws -> Browser.Answer {
        let (line, who, known) = (question.line, question.who, question.known)
        let persona = who == "P" ? nil : Persona[who]
        let secret = Token(text: "bieu-mau")
        let headers =
            persona?.headers(browser.program) ?? [.cookie: "\(browser.program.cookies.form)=\(secret.text)"]
        let path = line.path(known)
        guard line.method == .post else { return try await browser.get(path, headers: headers) }
        let token = persona?.formToken ?? secret.derived(for: "form")
        if let file = line.file {
            var headers = headers
            headers[.contentType] = "multipart/form-data; boundary=\(FileForm.boundary)"
            let form = FileForm().adding(file: file, try FileForm.sample(file))
            return try await browser.post("\(path)?ma=\(token)", bytes: form.bytes, headers: headers)
        }
        return try await browser.post(path, "ma=\(token)&" + line.form(known), headers: headers)
    }

    private func known(_ browser: Browser) async throws -> [String: String] {
        let notice = try await browser.program.store.notices(of: "K", most: 1).first
        return [
            "unit": "06502@", "code": "1.1", "table": "xa", "number": "1", "document": RightsWorld.document,
            "page": "1", "person": "O", "appointment": "O", "question": "cau-hoi", "set": "bo-thu",
            "name": "parindex.css", "session": "0123456789abcdef", "token": "khong-co", "notice": notice?.id ?? "",
            "text": RightsWorld.text.replacing("slug: bo-thu", with: "slug: bo-moi"),
        ]
    }
}

private struct Question: CustomStringConvertible {
    let line: RightsLine
    let who: String
    let outcome: RightsLine.Outcome
    /// What stands for the names of patterns.
    let known: [String: String]

    var description: String { "\(line): \(who) \(outcome.rawValue)" }

    /// Whether the database is another one afterwards.
    var changes: Bool { line.method == .post && [.yes, .noted].contains(outcome) }
}

extension RightsLine.Outcome {
    /// Whether an answer is what is meant, with so many new entries of the record.
    fileprivate func fits(_ answer: Browser.Answer, _ method: HTTPRequest.Method, entries: Int64) -> Bool {
        let place = answer.headers[.location] ?? ""
        let isSignIn = answer.status == 303 && place.hasPrefix("/dang-nhap")
        let isDone = answer.status == 200 || (answer.status == 303 && method == .post && !isSignIn)
        return switch self {
        case .yes: isDone && (entries > 0) == (method == .post)
        case .quiet: isDone && entries == 0
        case .noted: (isDone || [422, 429].contains(answer.status)) && entries > 0
        case .refused: [403, 409, 410, 422].contains(answer.status) && entries == 0 && answer.text.contains("<h1")
        case .none: answer.status == 404 && entries == 0
        case .away: (isSignIn || answer.status == 401) && entries == 0
        }
    }
}
