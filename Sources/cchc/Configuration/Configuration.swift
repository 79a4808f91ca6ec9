import ArgumentParser
import Database
import Foundation

/// Where the data are: flags that most commands share.
struct DataOptions: ParsableArguments {
    @Option(help: "Thư mục dữ liệu (SQLite). / Folder of the data, made when missing.")
    var data: String?

    @Option(help: "Máy chủ PostgreSQL thay cho thư mục: postgres://… / A PostgreSQL server instead of the folder.")
    var database: String?
}

/// Every setting with its default, after flags and variables.
struct Configuration: Equatable {
    var data = "parindex-data"
    var database: String?
    var host = "127.0.0.1"
    var port = 8080

    init(_ options: DataOptions, host: String? = nil, port: Int? = nil) throws {
        try Variable.checkNames()
        data = options.data ?? Variable.data.value ?? data
        database = options.database ?? (options.data == nil ? Variable.database.value : nil)
        self.host = host ?? Variable.host.value ?? self.host
        self.port = try Self.port(port.map(String.init) ?? Variable.port.value ?? String(self.port))
    }

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

    /// The file of SQLite in the folder of the data.
    var file: String {
        URL(fileURLWithPath: data, isDirectory: true).appendingPathComponent("parindex.sqlite").path
    }

    /// One line for each setting; a password in an address is left out.
    var lines: [String] {
        ["data=\(data)", "database=\(database.map(Self.withoutPassword) ?? "")", "host=\(host)", "port=\(port)"]
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
