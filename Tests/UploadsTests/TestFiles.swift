import Foundation

@testable import Uploads

/// The files of this folder's `Files`, made by `Scripts/make-upload-files.py`.
enum TestFiles {
    static func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Files/\(name)").path
    }

    /// What the check says of a file handed in under its own name or another.
    static func check(
        _ name: String, as given: String? = nil, limits: UploadLimits = UploadLimits()
    ) async throws(UploadRefusal) -> CheckedFile {
        try await UploadInspection(limits: limits).check(given ?? name, at: path(name))
    }

    /// Why it is refused; `nil` where it is not.
    static func fault(
        _ name: String, as given: String? = nil, limits: UploadLimits = UploadLimits()
    ) async -> UploadFault? {
        do throws(UploadRefusal) {
            _ = try await check(name, as: given, limits: limits)
            return nil
        } catch {
            return error.fault
        }
    }

    /// Runs `act` with a file of those bytes, or with a folder where there are none.
    @discardableResult
    static func withTemporary<Answer>(
        _ bytes: [UInt8]? = nil, _ act: (String) async throws -> Answer
    ) async throws -> Answer {
        let path = NSTemporaryDirectory() + "uploads-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        if let bytes {
            try Data(bytes).write(to: URL(fileURLWithPath: path))
        } else {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        }
        return try await act(path)
    }
}
