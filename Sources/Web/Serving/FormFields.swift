import Foundation
import Hummingbird

/// Fields as a browser writes them into an address or the body of a form, "tim=lien+son&trang=2".
struct FormFields: Sendable {
    private let fields: [String: String]
    /// The files that were chosen, by field.
    private let files: [String: File]

    /// A file as the browser sent it.
    struct File: Sendable {
        let name: String
        let bytes: [UInt8]
    }

    /// Reads the text; a field that is not UTF-8 once its signs are decoded reads as absent.
    init(_ text: some StringProtocol) {
        var fields: [String: String] = [:]
        for (name, value) in Self.pairs(text) { fields[name] = fields[name] ?? value }
        (self.fields, files) = (fields, [:])
    }

    /// All fields in their order, with those of one name each.
    static func pairs(_ text: some StringProtocol) -> [(name: String, value: String)] {
        String(text).utf8.split(separator: UInt8(ascii: "&")).compactMap { pair in
            let mark = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = decoded(pair[..<mark]), let value = decoded(pair[mark...].dropFirst()) else { return nil }
            return (name, value)
        }
    }

    /// Those of the names that the form brought, as they were typed.
    func typed(_ names: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: names.compactMap { name in self[name].map { (name, $0) } })
    }

    init(_ fields: [String: String], files: [String: File]) {
        (self.fields, self.files) = (fields, files)
    }

    /// What the file of a field holds; `nil` where none was chosen.
    func file(_ name: String) -> [UInt8]? { files[name]?.bytes }

    /// The file of a field with its name; `nil` where none was chosen.
    func namedFile(_ name: String) -> File? { files[name] }

    subscript(name: String) -> String? { fields[name] }

    /// "+" for a blank, "%" with two digits for any byte; `nil` where the digits are missing or no UTF-8 comes of it.
    ///
    /// By hand, since Foundation's `removingPercentEncoding` leaves "+" as it is and, measured, takes 12 times as long for a
    /// field's name and 4 times as long for a sentence: a sheet's form has hundreds of both.
    private static func decoded(_ text: Substring.UTF8View) -> String? {
        var (bytes, rest) = ([UInt8](), text)
        bytes.reserveCapacity(rest.count)
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = digit(rest.popFirst()), let low = digit(rest.popFirst()) else { return nil }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case let byte? where (48...57).contains(byte): byte - 48
        case let byte? where (65...70).contains(byte): byte - 55
        case let byte? where (97...102).contains(byte): byte - 87
        default: nil
        }
    }
}

extension Request {
    /// The fields of the address.
    var query: FormFields { FormFields(uri.query ?? "") }

    /// The most that the body of an ordinary form may hold: 1 MB; a larger one is refused with 413.
    static let longestForm = 1 << 20

    /// The fields of a form's body.
    func form() async throws -> FormFields {
        FormFields(String(buffer: try await body.collect(upTo: Self.longestForm)))
    }
}
