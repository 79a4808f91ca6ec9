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
        try await RightsWorld.browse(evidence) { shared in
            let known = try await RightsWorld.known(shared)
            let start = try await head(shared)
            for line in lines {
                let questions = line.asked(known)
                for question in questions where question.changes {
                    try await RightsWorld.browse(evidence) { browser in
                        try await ask(question, browser)
                        let entries = try await head(browser) - start
                        #expect(entries > 0, "\(question), but nothing is on record")
                    }
                }
                try await askAll(questions.filter { !$0.changes }, line, shared)
            }
        }
    }

    /// Asks what puts nothing on record but that something was looked at, all on the same database.
    private func askAll(_ questions: [RightsQuestion], _ line: RightsLine, _ browser: Browser) async throws {
        let before = try await head(browser)
        for question in questions { try await ask(question, browser) }
        let entries = try await head(browser) - before
        let noted = questions.count { $0.outcome == .noted }
        #expect(entries == noted, "\(line): \(entries) entries by those who may not, or by looking")
    }

    private func head(_ browser: Browser) async throws -> Int {
        Int(try await browser.program.store.recordHead().seq)
    }

    private func ask(_ question: RightsQuestion, _ browser: Browser) async throws {
        let answer = try await question.send(to: browser)
        let isRight = question.outcome.fits(answer, question.line.method)
        #expect(isRight, "\(question), but \(answer.status). \(answer.heading)")
    }
}

extension RightsLine.Outcome {
    /// Whether an answer is what is meant.
    fileprivate func fits(_ answer: Browser.Answer, _ method: HTTPRequest.Method) -> Bool {
        let place = answer.headers[.location] ?? ""
        let isSignIn = answer.status == 303 && place.hasPrefix("/dang-nhap")
        let isDone = answer.status == 200 || (answer.status == 303 && method == .post && !isSignIn)
        return switch self {
        case .yes, .quiet: isDone
        case .noted: isDone || [422, 429].contains(answer.status)
        case .refused: [403, 409, 410, 422].contains(answer.status) && !answer.heading.isEmpty
        case .none: answer.status == 404
        case .away: isSignIn || answer.status == 401
        }
    }
}

extension Browser.Answer {
    /// What the page says first.
    fileprivate var heading: String {
        guard let start = text.range(of: "<h1")?.upperBound else { return "" }
        return String(text[start...].prefix { $0 != "<" }.drop { $0 != ">" }.dropFirst())
    }
}
