import Programs
import Uploads

/// Digital signatures of PDFs by digest, since content never changes: each is looked into once.
actor SignatureShelf {
    private static let capacity = 500

    private var known: [String: [DocumentSignature]] = [:]

    func signatures(_ digest: String, at path: String) async throws -> [DocumentSignature] {
        if let found = known[digest] { return found }
        let read = try await DocumentSignature.read(path)
        if known.count >= Self.capacity { known.removeAll() }
        known[digest] = read
        return read
    }
}
