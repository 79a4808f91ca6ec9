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
            """)

    @OptionGroup var options: DataOptions

    @Option(help: "Địa chỉ nghe. / Address to listen on.")
    var host: String?

    @Option(help: "Cổng; 0 là cổng trống bất kỳ. / Port; 0 for any free one.")
    var port: Int?

    @Flag(help: "In các thiết lập đang dùng rồi thôi. / Print the effective settings and stop.")
    var printConfig = false

    func run() async throws {
        do {
            let configuration = try Configuration(options, host: host, port: port)
            guard !printConfig else { return print(configuration.lines.joined(separator: "\n")) }
            let opened = try await OpenedStore.open(configuration)
            try await Serving(configuration).run(
                opened.store, links: opened.isNew ? try await administrator(opened) : [], areShown: false)
        } catch {
            throw Console.end(error)
        }
    }

    /// Adds the first person of a new database, whose link is printed once.
    private func administrator(_ opened: OpenedStore) async throws -> [SignInLink] {
        let token = Token.make()
        let person = Person(
            id: UUID().uuidString.lowercased(), name: "Quản trị",
            appointments: [
                Appointment(
                    id: UUID().uuidString.lowercased(), role: .administrator, seat: .installation,
                    seatName: "Bộ phận quản trị")
            ])
        try await opened.store.add([(person, token.digest)], at: Int64(Date().timeIntervalSince1970))
        return [SignInLink(person: person, token: token.text)]
    }
}
