import ArgumentParser
import Foundation
import Store
import Web
import Wording

/// Serves the five communes of the sources, each in its round, and a made-up nation where asked for.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Chạy thử với năm xã minh họa. / Try it with the five communes of the sources.",
        discussion: """
            Dữ liệu minh họa được ghi vào thư mục dữ liệu ở lần chạy đầu. Demonstration data are stored on first start.

            Ví dụ / Examples:
              cchc demo
              cchc demo --units 3321 --seed 7 --data /tmp/ca-nuoc
            """)

    @Option(help: "Thư mục dữ liệu. / Folder of the data.")
    var data = "parindex-demo"

    @Option(help: "Máy chủ PostgreSQL thay cho thư mục. / A PostgreSQL server instead of the folder.")
    var database: String?

    @Option(help: "Cổng; 0 là cổng trống bất kỳ. / Port; 0 for any free one.")
    var port: Int?

    @Option(help: "Số đơn vị giả định của cả nước. / Units of a made-up nation.")
    var units: Int?

    @Option(help: "Hạt giống của dữ liệu giả định. / Seed of the made-up nation.")
    var seed: UInt64 = 1

    @Flag(help: "Tạo dữ liệu rồi thôi, không chạy máy chủ. / Make the data and stop.")
    var prepareOnly = false

    func validate() throws {
        guard let units, !(1...DemoNation.largest).contains(units) else { return }
        throw ValidationError("--units: 1…\(DemoNation.largest)")
    }

    func run() async throws {
        do {
            let configuration = try Configuration(options, port: port)
            let opened = try await OpenedStore.open(configuration)
            try await fill(opened)
            let links = try await DemoPeople.add(to: opened.store)
            guard !prepareOnly else { return try await opened.store.close() }
            try await Serving(configuration).run(opened.store, links: links)
        } catch {
            throw Console.end(error)
        }
    }

    private var options: DataOptions {
        var options = DataOptions()
        (options.data, options.database) = (data, database)
        return options
    }

    private func fill(_ opened: OpenedStore) async throws {
        let present = Set(try await opened.store.rounds().map(\.round.slug))
        try await DemoCast.add(to: opened.store, without: present)
        if let units { try await DemoNation(units: units, seed: seed).add(to: opened.store, without: present) }
    }
}
