import Foundation

/// What a backup says it holds (bản kê của bản sao lưu): the first thing read when one is restored.
public struct BackupManifest: Codable, Equatable, Sendable {
    /// The format of the archive; a program restores those it knows.
    public var format = Self.currentFormat
    /// Seconds since 1970, UTC.
    public var madeAt: Int64
    /// The head of the record in the copy, "128:6f0c…".
    public var recordHead: String
    /// Rows by table.
    public var rows: [String: Int]
    public var files: [File]

    /// One file of the archive.
    public struct File: Codable, Equatable, Sendable {
        /// Below the data folder, with "/" between names.
        public var path: String
        public var size: Int
        /// SHA-256 in hexadecimal.
        public var digest: String
    }

    static let currentFormat = 1
    /// The manifest's own name in the archive.
    static let name = "manifest.json"
    /// The database's name in the archive and in the data folder.
    static let database = "parindex.sqlite"
}
