import CriteriaFiles
import Foundation
import ParIndex
import Store
import Web
import Wording

/// Puts the program together and serves it.
struct Serving {
    let configuration: Configuration

    init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    /// Serves until the process is asked to end, after printing where.
    ///
    /// - Parameters:
    ///   - links: of a demonstration, printed and offered on the first page.
    ///   - invitation: of the first administrator, printed.
    func run(_ store: Store, links: [SignInLink] = [], invitation: Token? = nil) async throws {
        let program = try program(over: store, links: links)
        try await store.recordStart(version: Cchc.configuration.version, at: .now)
        let host = configuration.host
        do {
            try await withThrowingTaskGroup { tasks in
                tasks.addTask { await DailyReminder(store: store, configuration: configuration).run() }
                defer { tasks.cancelAll() }
                try await Server(program, host: host, port: configuration.port).run { port in
                    let local = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
                    announce(configuration.origin?.description ?? local, links, invitation)
                }
            }
        } catch  where String(describing: error).contains("EADDRINUSE") || "\(error)".contains("Address already in use")
        {
            throw Failure.portTaken(configuration.port)
        }
        try await store.close()
    }

    /// All that pages and papers are made with.
    func program(over store: Store, links: [SignInLink] = []) throws -> Program {
        Program(
            store: store, library: ShippedSets.library, indicatorTitles: ShippedSets.indicatorTitles,
            gazetteer: try Gazetteer(Shipped.bytes("gazetteer.tsv")),
            workingDays: try WorkingCalendar(Shipped.bytes("calendar.tsv")),
            assets: Assets(Shipped.files(in: "assets/")),
            privateWords: PrivateWords(Shipped.bytes("private-words.tsv")), start: StartPage(links: links),
            security: security, evidence: configuration.evidence, press: try configuration.press(), clock: { .now })
    }

    private var security: Security {
        var security = Security()
        security.exposure = configuration.exposure
        security.limits = configuration.limits
        security.commonPasswords = Security.commonPasswords(Shipped.bytes("common-passwords.tsv"))
        return security
    }

    private func announce(_ address: String, _ links: [SignInLink], _ invitation: Token?) {
        Console.say(Bilingual(vi: "ParIndex đang chạy tại \(address)", en: "ParIndex is running at \(address)"))
        if configuration.exposure == .insecure {
            Console.say(
                Bilingual(
                    vi: "CẢNH BÁO: kết nối không mã hóa, chỉ dùng để thử.",
                    en: "WARNING: connections are not encrypted; for trials only."))
        }
        if let invitation {
            Console.say(
                Bilingual(
                    vi: "Liên kết đặt mật khẩu của quản trị viên “quantri”, dùng một lần, trong 7 ngày:",
                    en: "The administrator “quantri” chooses a password here, once and within 7 days:"))
            Console.say(
                Bilingual(vi: "  \(address)/moi/\(invitation.text)", en: "  \(address)/moi/\(invitation.text)"))
        }
        guard !links.isEmpty else { return }
        Console.say(
            Bilingual(
                vi: "Vào thử theo vai trò (chỉ trên máy này):", en: "Sign in by role (on this machine only):"))
        for link in links {
            let role = link.person.title.text(in: Console.language)
            Console.say(
                Bilingual(vi: "  \(role): \(address)/vao/\(link.token)", en: "  \(role): \(address)/vao/\(link.token)"))
        }
    }
}
