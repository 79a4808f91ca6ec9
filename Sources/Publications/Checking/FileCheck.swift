import ParIndex

/// What checking a verification file showed (kết quả kiểm tra tệp).
public struct FileCheck: Sendable {
    public let file: VerificationFile
    /// Of the key that signed it.
    public let fingerprint: String
    /// All that is not as it must be; empty for a file that is in order.
    public let findings: [VerificationFinding]

    /// Why a file can not be checked at all.
    public enum Unreadable: Error, Hashable, Sendable {
        /// It is no JSON, as a picture or a part of a file is not.
        case notJSON
        /// It lacks a member that such a file has, or holds something else there, such as "payload.units".
        case notSuchAFile(member: String)
        /// It is of a form that this program does not know.
        case otherFormat(String)
    }

    /// Checks a file: form, signature, digests, and everything that can be computed again.
    ///
    /// - Parameters:
    ///   - key: the fingerprint that the signing key must have.
    ///   - head: the head of the record that the file must state, as "128:6f0c…" or its hash alone.
    ///   - evidence: hashes of the files that are at hand; `nil` where evidence is not compared.
    public init(
        _ bytes: [UInt8], key: String? = nil, head: String? = nil, evidence: Set<String>? = nil
    ) throws(Unreadable) {
        let root: JSONValue
        do {
            root = try JSONValue(reading: bytes)
        } catch {
            throw .notJSON
        }
        guard case .text(let format)? = root["format"], let payload = root["payload"] else {
            throw .notSuchAFile(member: "format, payload")
        }
        guard format == VerificationFile.format else { throw .otherFormat(format) }
        do {
            file = try payload.unsealed.decoded(as: VerificationFile.self)
        } catch {
            throw .notSuchAFile(member: (error as? DecodingError)?.member ?? "payload")
        }
        let seal = SealCheck(root: root, payload: payload, bytes: bytes, key: key)
        fingerprint = seal.fingerprint
        findings =
            seal.findings + Recomputation(file).findings + Self.compare(head, file)
            + Self.compare(evidence, file)
    }

    private static func compare(_ head: String?, _ file: VerificationFile) -> [VerificationFinding] {
        let stated = RecordHead(seq: file.record.seq, hash: file.record.hash)
        guard let head, head != stated.description, head != stated.hash else { return [] }
        return [.otherHead(stated: stated.description, expected: head)]
    }

    private static func compare(_ hashes: Set<String>?, _ file: VerificationFile) -> [VerificationFinding] {
        guard let hashes else { return [] }
        return file.evidence.filter { !hashes.contains($0.sha256) }.map {
            .evidenceMissing(place: "/payload/evidence/\($0.unit)/\($0.code)", hash: $0.sha256)
        }
    }
}

/// Checks that nobody changed a file since it was signed, and by whom.
struct SealCheck {
    let root: JSONValue
    let payload: JSONValue
    let bytes: [UInt8]
    let key: String?

    var fingerprint: String { publicKey?.fingerprint ?? "" }

    var findings: [VerificationFinding] {
        var findings: [VerificationFinding] = []
        if root.canonical + [UInt8(ascii: "\n")] != bytes { findings.append(.notCanonical) }
        if !isSigned { findings.append(.signature) }
        if let key = key?.lowercased(), key != fingerprint {
            findings.append(.otherKey(stated: fingerprint, expected: key))
        }
        return findings + payload.damaged.map { .digest(place: "/payload" + $0) }
    }

    private var publicKey: PublicKey? {
        guard case .text(let text)? = root["signature"]?["publicKey"] else { return nil }
        return PublicKey(base64: text)
    }

    private var isSigned: Bool {
        guard let publicKey, case .text(let value)? = root["signature"]?["value"],
            let signature = [UInt8](hexadecimal: value), root["signature"]?["algorithm"] == .text("Ed25519"),
            root["signature"]?["fingerprint"] == .text(publicKey.fingerprint)
        else { return false }
        return publicKey.isSignature(signature, of: SignedFile.message(payload))
    }
}

extension DecodingError {
    /// The member that is missing or is something else: "payload.units".
    fileprivate var member: String {
        let path: [any CodingKey] =
            switch self {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            @unknown default: []
            }
        return (["payload"] + path.map(\.stringValue)).joined(separator: ".")
    }
}
