import ArgumentParser
import Foundation
import Store
import Wording

/// Makes and mails the notices that are due, as the server does by itself every morning.
struct RemindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: "Tạo và gửi thông báo đến hạn. / Make and send the notices that are due.",
        discussion: """
            Máy chủ tự làm việc này lúc 7 giờ hằng ngày; chạy lại không tạo trùng. Mỗi người nhận nhiều nhất một thư một ngày.
            The server does it at 7:00 every day; running it again makes nothing twice. A person gets one mail a day at most.

            Ví dụ / Examples:
              cchc remind --data /var/lib/parindex
              cchc remind --data /var/lib/parindex --sendmail /usr/sbin/sendmail --origin https://cchc.langson.gov.vn
            """)

    @OptionGroup var options: DataOptions

    @OptionGroup var mail: MailOptions

    @Option(help: "Địa chỉ https://… ghi trong thư. / The https:// address that stands in the mails.")
    var origin: String?

    @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
    var json = false

    func run() async throws {
        do {
            let configuration = try Configuration(options, mail: mail, origin: origin)
            let store = try await OpenedStore.open(configuration).store
            let outcome = try await Reminding(store, configuration).run(at: .now)
            try await store.close()
            if json { print(JSONText.of(outcome)) } else { outcome.say() }
            if !outcome.failed.isEmpty { throw ExitCode(69) }
        } catch let code as ExitCode {
            throw code
        } catch {
            throw Console.end(error)
        }
    }
}
