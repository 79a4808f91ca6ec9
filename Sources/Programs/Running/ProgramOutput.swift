/// What a program left behind when it ended by itself (kết quả chạy).
public struct ProgramOutput: Hashable, Sendable {
    /// The exit status; 0 says that all went well.
    public let status: Int32
    /// What it wrote to standard output.
    public let bytes: [UInt8]
    /// The beginning of what it wrote to standard error, 16 kB at most.
    public let errors: [UInt8]

    /// What it wrote to standard output, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What it wrote to standard error, as text.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
}
