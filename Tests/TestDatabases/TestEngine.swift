import Foundation

/// The engines a test is given as arguments: `@Test(arguments: TestEngine.present)`.
public enum TestEngine: String, Sendable {
    case sqlite, postgres

    /// SQLite always; PostgreSQL where `CCHC_TEST_POSTGRES` holds the address of a server on which databases may be made,
    /// or the variables of `pg_virtualenv` name one.
    public static let present: [TestEngine] = TestServer.address == nil ? [.sqlite] : [.sqlite, .postgres]
}

/// The server of PostgreSQL that the tests may use.
enum TestServer {
    static let address: URLComponents? = {
        let environment = ProcessInfo.processInfo.environment
        if let url = environment["CCHC_TEST_POSTGRES"], !url.isEmpty { return URLComponents(string: url) }
        guard environment["PGHOST"] != nil, environment["PGUSER"] != nil else { return nil }
        return URLComponents(string: "postgresql://")
    }()

    /// The database from which others are made.
    static var maintenance: String {
        guard let address, address.path.count > 1 else { return url(of: "postgres") }
        return address.string ?? ""
    }

    static func url(of database: String) -> String {
        var address = address ?? URLComponents()
        address.path = "/" + database
        return address.string ?? ""
    }
}
