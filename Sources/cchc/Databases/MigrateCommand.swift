import ArgumentParser
import Foundation
import Wording

/// Brings a database up to date, as `serve` does when it starts.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Nâng cấp cơ sở dữ liệu. / Bring the database up to date.",
        discussion: """
            Ví dụ / Examples:
              cchc migrate --data /var/lib/parindex
              cchc migrate --database postgres://parindex@localhost/parindex --json
            """)

    @OptionGroup var options: DataOptions

    @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
    var json = false

    func run() async throws {
        do {
            let opened = try await OpenedStore.open(Configuration(options))
            try await opened.store.close()
            json ? printJSON(opened) : say(opened)
        } catch {
            throw Console.end(error)
        }
    }

    private func say(_ opened: OpenedStore) {
        for step in opened.taken { print("\(step.number) \(step.name)") }
        let count = opened.taken.count
        Console.say(
            count == 0
                ? Bilingual(vi: "Cơ sở dữ liệu đã ở bản mới nhất.", en: "The database is up to date.")
                : Bilingual(vi: "Đã nâng cấp \(count) bước.", en: "\(count) steps were taken."))
    }

    private func printJSON(_ opened: OpenedStore) {
        let steps = opened.taken.map { "{\"number\": \($0.number), \"name\": \"\($0.name)\"}" }
        print("{\"taken\": [\(steps.joined(separator: ", "))]}")
    }
}
