import ArgumentParser
import Foundation
import ParIndex
import Store
import Web
import Wording

/// Serves the database that is there.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Chạy máy chủ web. / Run the web server.",
        discussion: """
            Lần chạy đầu tạo cơ sở dữ liệu. The first start makes the database.

            Ví dụ / Examples:
              cchc serve
              cchc serve --data /var/lib/parindex --port 8080
              cchc serve --database postgres://parindex@localhost/parindex
              cchc serve --origin https://cchc.langson.gov.vn
            """)

    @OptionGroup var options: DataOptions

    @OptionGroup var serving: ServingOptions

    @Flag(help: "In các thiết lập đang dùng rồi thôi. / Print the effective settings and stop.")
    var printConfig = false

    func run() async throws {
        do {
            let configuration = try Configuration(options, serving: serving)
            guard !printConfig else { return print(configuration.lines.joined(separator: "\n")) }
            try configuration.checkExposure()
            let opened = try await OpenedStore.open(configuration)
            let token = opened.isNew ? try await FirstAdministrator.add(to: opened.store) : nil
            try await Serving(configuration).run(opened.store, invitation: token)
        } catch {
            throw Console.end(error)
        }
    }
}

/// The first person of a new database, whose invitation is printed once.
enum FirstAdministrator {
    static func add(to store: Store) async throws -> Token {
        let token = Token.make()
        let id = UUID().uuidString.lowercased()
        let person = Person(
            id: id, name: "Quản trị",
            appointments: [
                Appointment(id: id, role: .administrator, seat: .installation, seatName: Seat.installationName)
            ])
        _ = try await store.add(
            [
                NewAccount(
                    person: person, signInName: SignInName("quantri"),
                    invitation: Invitation(tokenDigest: token.digest, madeAt: .now))
            ], by: .system, at: .now, request: "")
        return token
    }
}
