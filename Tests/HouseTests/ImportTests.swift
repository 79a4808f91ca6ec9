import Testing

/// Who may import whom. The compiler sees to targets that are not declared, but not to packages reached through others.
struct ImportTests {
    /// By target, the targets and packages that it may import; design and package must say the same.
    private static let table: [String: Set<String>] = [
        "ParIndex": [],
        "Markup": [],
        "Shelves": [],
        "Wording": ["ParIndex"],
        "CriteriaFiles": ["ParIndex", "Wording", "Yams"],
        "Programs": ["Wording"],
        "Archives": ["CZip", "CExpat"],
        "Tables": ["ParIndex", "Wording", "Archives", "CExpat", "CXlsxWriter"],
        "Documents": ["ParIndex", "Wording", "Markup", "Tables", "Programs", "CZip"],
        "Papers": ["ParIndex", "Wording", "Archives", "Documents"],
        "Publications": ["ParIndex", "Wording", "CriteriaFiles", "Crypto"],
        "Samples": ["ParIndex"],
        "Uploads": ["ParIndex", "Wording", "Programs", "Archives", "CZlib", "Crypto"],
        "Database": ["Shelves", "GRDB", "GRDBSQLite", "CPostgres"],
        "Store": ["ParIndex", "Database", "Crypto"],
        "Backups": ["ParIndex", "Wording", "Database", "Store", "Archives", "CZip", "Crypto"],
        "Pages": ["ParIndex", "Wording", "Markup", "Shelves"],
        "Web": [
            "ParIndex", "Wording", "Markup", "Shelves", "CriteriaFiles", "Tables", "Documents", "Publications",
            "Store", "Pages", "CShipped",
            "CDeflate", "CZip", "CQrEncode", "Uploads", "Programs", "Crypto", "CryptoExtras", "Hummingbird",
            "HummingbirdCore", "HTTPTypes",
            "NIOCore", "NIOConcurrencyHelpers", "Logging",
        ],
        "cchc": [
            "ParIndex", "Wording", "Markup", "CriteriaFiles", "Tables", "Samples", "CShipped", "Database", "Store",
            "Documents", "Papers",
            "Backups", "Programs", "Pages", "Publications", "Web", "ArgumentParser", "Crypto",
        ],
        "CShipped": [], "CPostgres": [], "CQrEncode": [], "CZlib": [], "CDeflate": [], "CZip": [], "CExpat": [],
        "CXlsxWriter": [],
    ]

    /// What every Swift has; the core and the markup do without even these.
    private static let system: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]
    private static let pure: Set<String> = ["ParIndex", "Markup"]

    static func refused(_ target: String, _ imports: [String]) -> [String] {
        let allowed = table[target, default: []].union(pure.contains(target) ? [] : system)
        return imports.filter { !allowed.contains($0) }
    }

    @Test func `every target imports what the table allows and nothing else`() {
        for source in Repository.sources {
            let refused = Self.refused(source.target, source.imports)
            #expect(refused.isEmpty, "\(source) imports \(refused.joined(separator: ", "))")
        }
    }

    @Test func `every folder of sources has a line in the table`() {
        let folders = Set(Repository.files.filter { $0.path.hasPrefix("Sources/") }.map(\.target))
        #expect(folders.subtracting(Self.table.keys).isEmpty)
    }

    @Test func `tests import our targets and what tests are made of, no engine and no server`() {
        let tools: Set<String> = ["Testing", "TestDatabases", "SamplePapers", "ArgumentParser"]
        let web: Set<String> = ["Hummingbird", "HummingbirdCore", "HTTPTypes", "NIOCore", "Logging", "Crypto"]
        for test in Repository.tests {
            let own = Self.system.union(Self.table.keys).union(tools).union(test.target == "WebTests" ? web : [])
            let refused = test.imports.filter { !own.contains($0) }
            #expect(refused.isEmpty, "\(test) imports \(refused.joined(separator: ", "))")
        }
    }

    @Test func `the table refuses what it must`() {
        #expect(Self.refused("ParIndex", ["Foundation"]) == ["Foundation"])
        #expect(Self.refused("Markup", ["Foundation"]) == ["Foundation"])
        #expect(Self.refused("Web", ["Foundation", "GRDB", "Database"]) == ["GRDB", "Database"])
        #expect(Self.refused("Pages", ["Store", "CShipped"]) == ["Store", "CShipped"])
    }
}
