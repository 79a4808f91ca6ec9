import ArgumentParser
import Backups
import Foundation
import ParIndex
import Wording

/// Makes one file of everything, while the program goes on serving.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Sao lưu cơ sở dữ liệu và tài liệu kiểm chứng thành một tệp. / Back up everything into one file.",
        discussion: """
            Chạy được khi máy chủ đang hoạt động. Giữ tệp ở nơi khác và cất kín: tệp chứa cả khóa ký.
            It may run while the server does. Keep the file elsewhere and safe: it holds the signing key too.

            Ví dụ / Examples:
              cchc backup --data /var/lib/parindex --out /mnt/usb/parindex-2024-12-31.zip
            """)

    @OptionGroup var options: DataOptions

    @Option(help: "Tệp sao lưu. / The backup file.")
    var out: String

    func run() async throws {
        do {
            let configuration = try Configuration(options)
            try configuration.expectFolder()
            let manifest = try await Backup(of: configuration.data).write(to: out, at: .now)
            print(manifest.recordHead)
            Console.say(manifest.summary)
        } catch {
            throw Console.end(error)
        }
    }
}

/// Puts a backup into a folder where nothing is yet.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Phục hồi từ bản sao lưu vào thư mục trống. / Restore a backup into an empty folder.",
        discussion: """
            Mọi tệp được kiểm tra trước; nếu sai, không có gì thay đổi. Every file is checked first; if one is wrong nothing
            changes.

            Ví dụ / Examples:
              cchc restore /mnt/usb/parindex-2024-12-31.zip --data /var/lib/parindex
            """)

    @OptionGroup var options: DataOptions

    @Argument(help: "Tệp sao lưu. / The backup file.")
    var file: String

    func run() async throws {
        do {
            let configuration = try Configuration(options)
            try configuration.expectFolder()
            let manifest = try await Restoration(of: file).restore(to: configuration.data)
            print(manifest.recordHead)
            Console.say(manifest.summary)
        } catch {
            throw Console.end(error)
        }
    }
}

extension Configuration {
    /// Refuses a PostgreSQL server, which has its own tools for this.
    fileprivate func expectFolder() throws(Failure) {
        if database != nil { throw .notForPostgres }
    }
}

extension BackupManifest {
    fileprivate var summary: Bilingual {
        let (files, rows) = (files.count, rows.values.reduce(0, +))
        return Bilingual(
            vi: "\(Numbers.count(files)) tệp, \(Numbers.count(rows)) dòng dữ liệu; nhật ký nguyên vẹn.",
            en: "\(Numbers.count(files, in: .en)) files, \(Numbers.count(rows, in: .en)) rows; the record is whole.")
    }
}
