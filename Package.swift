// swift-tools-version: 6.2
import PackageDescription

/// Our own targets: Swift 6 language mode, every warning an error.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "ParIndex",
    products: [
        .executable(name: "cchc", targets: ["cchc"]),
        .library(name: "ParIndex", targets: ["ParIndex"]),
    ],
    dependencies: [
        // Web server: small, structured concurrency, typed request contexts. Traits off: no configuration package.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        // SQLite engine under our seam: connection pool, WAL, transactions, error codes.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // SHA-256 of tokens and records, signatures, scrypt of passwords.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // YAML reader that keeps line numbers, so that a fault in a criteria set names its line.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Command line parsing with help texts.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .target(name: "ParIndex", swiftSettings: strict),
        .target(name: "Wording", dependencies: ["ParIndex"], swiftSettings: strict),
        .target(name: "Markup", swiftSettings: strict),
        // What was made lately is found again: rows, cards, sums.
        .target(name: "Shelves", swiftSettings: strict),
        .target(
            name: "CriteriaFiles",
            dependencies: ["ParIndex", "Wording", .product(name: "Yams", package: "Yams")],
            exclude: ["Catalogues", "Sets"],
            swiftSettings: strict),
        // External programs as children within limits. Wording: their failures reach people.
        .target(name: "Programs", dependencies: ["Wording"], swiftSettings: strict),
        // One reader of zip archives for spreadsheets, evidence, papers and backups. CExpat: the XML in them.
        .target(name: "Archives", dependencies: ["CZip", "CExpat"], swiftSettings: strict),
        .target(
            name: "Tables", dependencies: ["ParIndex", "Wording", "Archives", "CExpat", "CXlsxWriter"],
            swiftSettings: strict),
        // Official papers. CZip: packs DOCX. Programs: Typst sets PDF. Tables: their tables as spreadsheets.
        .target(
            name: "Documents", dependencies: ["ParIndex", "Wording", "Markup", "Tables", "Programs", "CZip"],
            swiftSettings: strict),
        // Papers that come in. Archives: opens DOCX. Documents: the layout that papers are judged by.
        .target(
            name: "Papers", dependencies: ["ParIndex", "Wording", "Archives", "Documents"], swiftSettings: strict),
        // Crypto: the hash by which a file is kept.
        .target(
            name: "Uploads",
            dependencies: [
                "ParIndex", "Wording", "Programs", "Archives", "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        // Crypto: hashes and the signature of the verification file.
        .target(
            name: "Publications",
            dependencies: [
                "ParIndex", "Wording", "CriteriaFiles", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(name: "Samples", dependencies: ["ParIndex"], swiftSettings: strict),
        // Sets, catalogue, gazetteer, calendar, CSS compiled into the binary by C23 #embed: one file is the program.
        .target(name: "CShipped", exclude: ["Assets", "Data", "README.md"]),
        // Debian: libpq-dev.
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        // Debian: zlib1g-dev.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // Debian: libdeflate-dev. Packs pages three times as fast as zlib.
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        // Debian: libzip-dev. Opens the zip archives that spreadsheets, documents and carriers of files are.
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        // Debian: libexpat1-dev. Reads its XML part by part, without ever loading anything from elsewhere.
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        // Debian: libxlsxwriter-dev. Writes spreadsheets.
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        // Debian: libqrencode-dev. QR codes of second factors and invitations.
        .systemLibrary(name: "CQrEncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .target(
            name: "Database",
            // GRDBSQLite: rows are read from SQLite's own columns.
            dependencies: [
                "Shelves", "CPostgres", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        // Crypto: SHA-256 of the record's entries.
        .target(
            name: "Store",
            dependencies: ["ParIndex", "Database", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        .target(
            name: "Backups",
            dependencies: [
                "ParIndex", "Wording", "Database", "Store", "Archives", "CZip",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(name: "Pages", dependencies: ["ParIndex", "Wording", "Markup", "Shelves"], swiftSettings: strict),
        // Uploads, Programs: evidence is checked and shown. Tables, CZip: lists and archives of it go out.
        // Documents: papers are drafted from what is kept.
        .target(
            name: "Web",
            dependencies: [
                "ParIndex", "Wording", "Markup", "Shelves", "CriteriaFiles", "Tables", "Documents", "Publications",
                "Store", "Pages", "CShipped", "CDeflate", "CZip",
                "CQrEncode", "Uploads", "Programs",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
                // scrypt, RFC 7914.
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "cchc",
            dependencies: [
                "ParIndex", "Wording", "CriteriaFiles", "Tables", "Samples", "CShipped", "Database", "Store", "Pages",
                // The layout of papers and what sets them; papers that are read and checked.
                "Documents", "Papers",
                "Backups", "Publications", "Web",
                .product(name: "Crypto", package: "swift-crypto"),
                // The mail program, within limits.
                "Programs",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // CShipped: the shipped gazetteer, calendar and departments are what is tested.
        .testTarget(name: "ParIndexTests", dependencies: ["ParIndex", "Samples", "CShipped"], swiftSettings: strict),
        // CriteriaFiles: the cast and the nation answer the shipped sets. CShipped: the gazetteer that has no such names.
        .testTarget(
            name: "SamplesTests", dependencies: ["Samples", "ParIndex", "CriteriaFiles", "Wording", "CShipped"],
            swiftSettings: strict),
        .testTarget(name: "WordingTests", dependencies: ["Wording", "ParIndex"], swiftSettings: strict),
        .testTarget(name: "ShelvesTests", dependencies: ["Shelves"], swiftSettings: strict),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: strict),
        .testTarget(
            name: "CriteriaFilesTests", dependencies: ["CriteriaFiles", "ParIndex", "Wording"], swiftSettings: strict),
        .testTarget(name: "ProgramsTests", dependencies: ["Programs", "Wording"], swiftSettings: strict),
        .testTarget(
            name: "UploadsTests", dependencies: ["Uploads", "Programs", "ParIndex", "Wording"], exclude: ["Files"],
            swiftSettings: strict),
        // CZip: spreadsheets broken on purpose.
        .testTarget(
            name: "PublicationsTests", dependencies: ["Publications", "CriteriaFiles", "ParIndex"],
            swiftSettings: strict),
        .testTarget(
            name: "TablesTests", dependencies: ["Tables", "ParIndex", "Wording", "CZip"], exclude: ["Files"],
            swiftSettings: strict),
        // Copies of a prepared database for the tests of several targets, on each engine present.
        .target(
            name: "TestDatabases", dependencies: ["Database"], path: "Tests/TestDatabases", swiftSettings: strict),
        // Papers to try writers with. CShipped: the layout. CQrEncode: a code that can be read. Papers: checks layouts.
        .target(
            name: "SamplePapers", dependencies: ["Documents", "Papers", "ParIndex", "Tables", "CShipped", "CQrEncode"],
            path: "Tests/SamplePapers", swiftSettings: strict),
        // Writes them for other programs to open; measures, for bin/bench.
        .executableTarget(
            name: "PaperDrill", dependencies: ["Documents", "SamplePapers"], path: "Tests/PaperDrill",
            swiftSettings: strict),
        // Programs: pdftotext reads what was set. CExpat: what was written. CShipped: the style sheet.
        .testTarget(
            name: "DocumentsTests",
            dependencies: [
                "Documents", "SamplePapers", "Markup", "Tables", "Programs", "ParIndex", "CShipped", "CExpat",
                // Papers of the cast are drafted under the shipped sets.
                "Samples", "CriteriaFiles",
            ],
            exclude: ["office"], swiftSettings: strict),
        // SamplePapers: our own must pass. CZip: files broken on purpose.
        .testTarget(
            name: "PapersTests",
            dependencies: ["Papers", "Documents", "SamplePapers", "ParIndex", "Wording", "CZip"],
            swiftSettings: strict),
        .testTarget(name: "DatabaseTests", dependencies: ["Database", "TestDatabases"], swiftSettings: strict),
        // Writes until it is killed, for StoreTests; measures, for bin/bench.
        .executableTarget(
            name: "RecordDrill", dependencies: ["Store", "Database", "ParIndex"], path: "Tests/RecordDrill",
            swiftSettings: strict),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Store", "Database", "TestDatabases", "ParIndex", "Samples", "RecordDrill"],
            swiftSettings: strict),
        .testTarget(
            name: "BackupsTests", dependencies: ["Backups", "Store", "Database", "ParIndex", "Samples"],
            swiftSettings: strict),
        .testTarget(
            name: "PagesTests", dependencies: ["Pages", "ParIndex", "Wording", "Markup"], swiftSettings: strict),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Tables", "Documents", "Store", "Database", "TestDatabases", "Samples", "CriteriaFiles",
                "ParIndex",
                "CShipped",
                "Publications",
                .product(name: "Hummingbird", package: "hummingbird"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: ["cchc", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),
        // Store, Database: the checksums of released migrations.
        .testTarget(name: "HouseTests", dependencies: ["Store", "Database"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .gnu2x
)
