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

    /// Serves until the process is asked to end, after printing where and the links.
    ///
    /// - Parameter areShown: whether the first page offers the links too, as a demonstration does.
    func run(_ store: Store, links: [SignInLink], areShown: Bool) async throws {
        let program = Program(
            store: store, sets: ShippedSets.all, indicatorTitles: ShippedSets.indicatorTitles,
            gazetteer: try Gazetteer(Shipped.bytes("gazetteer.tsv")),
            assets: Assets(Shipped.files(in: "assets/")), start: StartPage(links: areShown ? links : []),
            clock: { Instant(seconds: Int64(Date().timeIntervalSince1970)) })
        try await store.recordStart(version: Cchc.configuration.version, at: .now)
        let host = configuration.host
        do {
            try await Server(program, host: host, port: configuration.port).run { port in
                Self.announce("http://\(host.contains(":") ? "[\(host)]" : host):\(port)", links)
            }
        } catch  where String(describing: error).contains("EADDRINUSE") || "\(error)".contains("Address already in use")
        {
            throw Failure.portTaken(configuration.port)
        }
        try await store.close()
    }

    private static func announce(_ address: String, _ links: [SignInLink]) {
        Console.say(Bilingual(vi: "ParIndex đang chạy tại \(address)", en: "ParIndex is running at \(address)"))
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
