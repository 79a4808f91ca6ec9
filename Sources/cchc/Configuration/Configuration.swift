import ArgumentParser
import Database
import Documents
import Foundation
import Store
import Web

/// Where the data are: flags that most commands share.
struct DataOptions: ParsableArguments {
    @Option(help: "Thư mục dữ liệu (SQLite). / Folder of the data, made when missing.")
    var data: String?

    @Option(help: "Máy chủ PostgreSQL thay cho thư mục: postgres://… / A PostgreSQL server instead of the folder.")
    var database: String?
}

/// Whether and how notices are mailed.
struct MailOptions: ParsableArguments {
    @Option(help: "Đường dẫn chương trình gửi thư như sendmail. / Path of a mail program like sendmail.")
    var sendmail: String?
}

/// Every setting with its default, after flags and variables.
struct Configuration: Equatable {
    var data = "parindex-data"
    var database: String?
    var host = "127.0.0.1"
    var port = 8080
    /// Where browsers find the server, behind a proxy that speaks HTTPS.
    var origin: WebOrigin?
    /// Whether others may reach the server unencrypted.
    var isInsecure = false
    var limits = SessionLimits()
    /// The path of the program that mails notices; none are mailed without.
    var sendmail: String?
    /// Where clamd listens, which looks at every file handed in; none by default.
    var scanner: String?
    /// The most megabytes of evidence that one unit may keep, so that one can not fill the disk for all.
    var binderMegabytes = EvidenceFolder.standardQuota >> 20

    /// The Python of the environment in which Typst is installed, which makes PDFs.
    var typstPython: String?

    init(
        _ options: DataOptions, serving: ServingOptions? = nil, mail: MailOptions? = nil, origin named: String? = nil,
        port: Int? = nil
    ) throws {
        try Variable.checkNames()
        data = options.data ?? Variable.data.value ?? data
        database = options.database ?? (options.data == nil ? Variable.database.value : nil)
        host = serving?.host ?? Variable.host.value ?? host
        self.port = try Self.port((port ?? serving?.port).map(String.init) ?? Variable.port.value ?? String(self.port))
        origin = try (named ?? serving?.origin ?? Variable.origin.value).map(Self.origin)
        isInsecure = serving?.insecure == true || Variable.insecure.value == "1"
        sendmail = try (mail?.sendmail ?? serving?.mail.sendmail ?? Variable.sendmail.value).map(Self.program)
        limits.idle = try Self.minutes(serving?.idleMinutes, .idle, limits.idle)
        limits.absolute = try Self.minutes(serving?.sessionMinutes, .session, limits.absolute)
        scanner = try Variable.scanner.value.map(Self.scanner)
        typstPython = try Variable.typstPython.value.map(Self.program)
        binderMegabytes = try Variable.binder.value.map(Self.megabytes) ?? binderMegabytes
    }

    /// Refuses to let others in unencrypted, unless that is asked for.
    func checkExposure() throws {
        guard isLocal || origin != nil || isInsecure else { throw Failure.unprotected(host: host) }
    }

    /// Who can reach the server.
    var exposure: Exposure {
        if let origin { return .proxied(origin) }
        return isInsecure && !isLocal ? .insecure : .local
    }

    private var isLocal: Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

    /// The database, its folder made.
    func address() throws -> DatabaseAddress {
        if let database { return .postgres(url: database) }
        let folder = URL(fileURLWithPath: data, isDirectory: true)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure.folder(data, reason: error.localizedDescription)
        }
        return .sqlite(path: file)
    }

    /// Where the data are, as people are told: a password in an address is left out.
    var place: String { database.map(Self.withoutPassword) ?? data }

    /// The file of SQLite in the folder of the data.
    var file: String {
        URL(fileURLWithPath: data, isDirectory: true).appendingPathComponent("parindex.sqlite").path
    }

    /// The evidence, which lies in the folder of the data whatever the database is.
    var evidence: EvidenceFolder {
        let folder = URL(fileURLWithPath: data, isDirectory: true).appendingPathComponent("evidence")
        return EvidenceFolder(path: folder.path, quota: binderMegabytes << 20, scanner: scanner)
    }

    /// What makes files of papers.
    func press() throws -> PaperPress {
        PaperPress(
            layout: try PageLayout(parsing: Shipped.text("paper-layout.tsv")),
            customs: try PaperCustoms(parsing: Shipped.text("paper-customs.tsv")), python: typstPython)
    }

    /// One line for each setting; a password in an address is left out.
    var lines: [String] {
        [
            "data=\(data)", "database=\(database.map(Self.withoutPassword) ?? "")", "host=\(host)", "port=\(port)",
            "origin=\(origin?.description ?? "")", "insecure=\(isInsecure)", "idle-minutes=\(limits.idle / 60)",
            "session-minutes=\(limits.absolute / 60)", "sendmail=\(sendmail ?? "")", "clamd=\(scanner ?? "")",
            "binder-mb=\(binderMegabytes)", "typst-python=\(typstPython ?? "")",
        ]
    }

    private static func program(_ path: String) throws -> String {
        guard path.hasPrefix("/"), access(path, X_OK) == 0 else { throw Failure.program(path) }
        return path
    }

    private static func origin(_ text: String) throws -> WebOrigin {
        guard let origin = WebOrigin(text) else { throw Failure.origin(text) }
        return origin
    }

    /// A duration in seconds, from a flag, a variable or the default.
    private static func minutes(_ flag: Int?, _ variable: Variable, _ seconds: Int64) throws -> Int64 {
        guard let text = flag.map(String.init) ?? variable.value else { return seconds }
        guard let minutes = Int64(text), (1...10_080).contains(minutes) else { throw Failure.minutes(text) }
        return minutes * 60
    }

    private static func scanner(_ text: String) throws -> String {
        guard EvidenceFolder.isScanner(text) else { throw Failure.scanner(text) }
        return text
    }

    private static func megabytes(_ text: String) throws -> Int {
        guard let megabytes = Int(text), (1...10_000_000).contains(megabytes) else { throw Failure.megabytes(text) }
        return megabytes
    }

    private static func port(_ text: String) throws -> Int {
        guard let port = Int(text), (0...65_535).contains(port) else { throw Failure.port(text) }
        return port
    }

    private static func withoutPassword(_ address: String) -> String {
        var components = URLComponents(string: address)
        components?.password = nil
        return components?.string ?? "postgres://…"
    }
}
