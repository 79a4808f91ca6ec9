import CShipped
import CriteriaFiles
import Documents
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ParIndex
import Samples
import Store
import Synchronization
import TestDatabases

@testable import Web

/// A clock that a test sets.
final class TestClock: Sendable {
    private let moment = Mutex(Instant(seconds: 1_700_000_000))

    var now: Instant { moment.withLock { $0 } }

    func advance(bySeconds seconds: Int64) {
        moment.withLock { $0 = $0.adding(seconds: seconds) }
    }
}

/// The program over a database with the five communes, asked through its router as a browser would, without a socket.
struct Browser: Sendable {
    let program: Program
    let clock = TestClock()
    var links: [SignInLink] { Self.links }
    private let responder: RouterResponder<AppContext>

    /// What came back.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// Runs a test on a copy of the filled database.
    static func with(
        _ engine: TestEngine = .sqlite, exposure: Exposure = .local,
        _ test: @Sendable (Browser) async throws -> Void
    ) async throws {
        try await template.with(engine) { engine in
            try await test(try await Browser(Store(engine), exposure: exposure))
        }
    }

    private static let template = TestTemplate { engine in
        let (store, _) = (Store(engine), try await Migrations.apply(to: engine))
        for sample in Samples.rounds {
            var results: [String: [UnitResult]] = [:]
            for table in sample.round.tables {
                guard let set = library.sets.first(where: { $0.slug == table.set }) else { continue }
                results[table.slug] = table.results(
                    under: set, year: sample.round.year, cards: sample.cards, isSimulated: sample.round.isSimulated)
            }
            try await store.add(sample.round, cards: sample.cards, results: results)
        }
        try await store.add(Samples.runningRound(at: TestClock().now), cards: [:], results: [:])
        try await store.add(links.map { ($0.person, Token(text: $0.token).digest) }, at: 0)
    }

    private static let library: Library = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return Library.read(
            FileTree.folders(at: ["Sets", "Catalogues"].map { root.path + "/Sources/CriteriaFiles/\($0)" }).folders)
    }()

    /// - Parameter evidence: where the bytes of evidence lie; a folder of this browser's own where none is named.
    init(
        _ store: Store, library: Library = Self.library, exposure: Exposure = .local, evidence: String? = nil
    ) async throws {
        var security = Security()
        (security.exposure, security.passwordCost) = (exposure, PasswordHash.Cost(rounds: 16))
        security.commonPasswords = ["qwertyuiop123456"]
        let shipped = try Shipped.lists.get()
        let folder = FileManager.default.temporaryDirectory.appending(path: "cchc-test-\(UUID().uuidString)").path
        program = Program(
            store: store, library: library, indicatorTitles: [:], gazetteer: shipped.gazetteer,
            workingDays: shipped.workingDays, assets: Assets(["parindex.css": Array("body{}".utf8)]),
            privateWords: shipped.privateWords, start: StartPage(links: Self.links), security: security,
            evidence: EvidenceFolder(path: evidence ?? folder), press: shipped.press, clock: { [clock] in clock.now })
        responder = Routes(program).router.buildResponder()
    }

    private static let links = people.map { SignInLink(person: $0, token: Token.make().text) }

    /// The coordinator, the head and an officer of Liên Sơn.
    private static let people: [Person] = [
        ("moi", "Vi Thị Mối", Role.unitCoordinator), ("xa", "Hoàng Văn Xã", .unitHead),
        ("chuc", "Nông Văn Chức", .unitOfficer),
    ].map { id, name, role in
        Person(
            id: id, name: name,
            appointments: [
                Appointment(
                    id: id + "-1", role: role, seat: .unit(UnitKey("06502", from: nil)), seatName: "UBND xã Liên Sơn")
            ])
    }

    /// Asks for an address from this machine, or from `remote`.
    func get(_ path: String, headers: HTTPFields = [:], from remote: String = "127.0.0.1") async throws -> Answer {
        try await ask(.get, path, headers: headers, form: "", from: remote)
    }

    /// Sends a form.
    func post(_ path: String, _ form: String, headers: HTTPFields = [:]) async throws -> Answer {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await ask(.post, path, headers: headers, form: form, from: "127.0.0.1")
    }

    /// Sends bytes, cut into pieces as a line would.
    func post(_ path: String, bytes: [UInt8], headers: HTTPFields, piece: Int = 1000) async throws -> Answer {
        let pieces = stride(from: 0, to: bytes.count, by: piece).map {
            ByteBuffer(bytes: bytes[$0..<min($0 + piece, bytes.count)])
        }
        let (stream, end) = AsyncStream<ByteBuffer>.makeStream()
        for piece in pieces { end.yield(piece) }
        end.finish()
        return try await ask(.post, path, headers: headers, body: RequestBody(asyncSequence: stream), from: "127.0.0.1")
    }

    private func ask(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields, form: String, from remote: String
    ) async throws -> Answer {
        try await ask(
            method, path, headers: headers, body: RequestBody(buffer: ByteBuffer(string: form)), from: remote)
    }

    private func ask(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields, body: RequestBody, from remote: String
    ) async throws -> Answer {
        let authority =
            if case .proxied(let origin) = program.security.exposure { origin.authority } else { "localhost" }
        let head = HTTPRequest(
            method: method, scheme: "http", authority: authority, path: path, headerFields: headers)
        let context = AppContext(
            testing: Source(logger: Logger(label: "test")),
            remoteAddress: try SocketAddress(ipAddress: remote, port: 50_000))
        let request = Request(head: head, body: body)
        let response = try await responder.respond(to: request, context: context)
        let collector = BodyCollector()
        let buffer = collector.buffer
        try await response.body.write(collector)
        return Answer(
            status: Int(response.status.code), headers: response.headers,
            body: buffer.withLockedValue { Array($0.readableBytesView) })
    }

    private struct Source: RequestContextSource {
        let logger: Logger
    }
}

/// What ships with the program, read once for all tests.
private struct Shipped {
    let gazetteer: Gazetteer
    let workingDays: WorkingCalendar
    let privateWords: PrivateWords
    let press: PaperPress

    static let lists = Result { try Shipped() }

    private init() throws {
        gazetteer = try Gazetteer(Self.bytes("gazetteer.tsv"))
        workingDays = try WorkingCalendar(Self.bytes("calendar.tsv"))
        privateWords = PrivateWords(Self.bytes("private-words.tsv"))
        let text = { String(decoding: Self.bytes($0), as: UTF8.self) }
        press = PaperPress(
            layout: try PageLayout(parsing: text("paper-layout.tsv")),
            customs: try PaperCustoms(parsing: text("paper-customs.tsv")), python: nil)
    }

    private static func bytes(_ name: String) -> [UInt8] {
        var count = 0
        guard let start = shipped_find(name, &count) else { return [] }
        return Array(UnsafeBufferPointer(start: start, count: count))
    }
}
