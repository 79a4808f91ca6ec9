/// What became of one file of a drop (kết quả từng tệp).
public struct UploadOutcome: Sendable {
    /// The folders it lay in inside its ZIP, "3.4/Báo cáo"; empty otherwise.
    public let folder: String
    /// Where its bytes lie.
    public let path: String
    public let result: Result<CheckedFile, UploadRefusal>

    static func joined(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder + "/" + name
    }
}
