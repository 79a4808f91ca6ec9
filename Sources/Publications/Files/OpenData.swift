import Foundation
import ParIndex

/// The results of a publication for reuse by anybody (dữ liệu mở): as JSON, and as CSV for spreadsheets.
public struct OpenData: Codable, Hashable, Sendable {
    /// Under which anybody may use it.
    public static let license = "CC BY 4.0"

    public struct Row: Codable, Hashable, Sendable {
        public var table: String
        public var unit: String
        public var name: String
        public var superior: String
        public var province: String
        public var isMadeUp: Bool
        public var result: VerificationFile.ResultPart
    }

    public var license = OpenData.license
    public var round: VerificationFile.RoundPart
    public var publication: VerificationFile.PublicationPart
    public var record: VerificationFile.RecordPart
    /// SHA-256 of the verification file.
    public var verification: String
    /// Of the key that signed it.
    public var fingerprint: String
    public var rows: [Row]

    public init(_ file: VerificationFile, signedAs signed: SignedFile) {
        (round, publication, record) = (file.round, file.publication, file.record)
        (verification, fingerprint) = (signed.hash, signed.fingerprint)
        rows = file.units.map {
            Row(
                table: $0.table, unit: $0.unit, name: $0.name, superior: $0.superior.name, province: $0.province.name,
                isMadeUp: $0.isMadeUp, result: $0.result)
        }
    }

    /// The data that `json` wrote.
    public init(json: [UInt8]) throws {
        self = try JSONDecoder().decode(OpenData.self, from: Data(json))
    }

    /// Canonical JSON.
    public var json: [UInt8] {
        get throws { try JSONValue(encoding: self).canonical + [UInt8(ascii: "\n")] }
    }
}
