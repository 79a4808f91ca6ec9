/// What a child may use (giới hạn chạy chương trình).
public struct ProgramLimits: Hashable, Sendable {
    /// By the clock; then it and all its children are killed.
    public var time: Duration
    /// Seconds of processor time.
    public var processorSeconds: Int
    /// Bytes of address space.
    public var memoryBytes: Int
    /// The largest file it may write.
    public var fileBytes: Int
    /// The most that it may be given on standard input from memory.
    public var inputBytes: Int
    /// The most that it may write to standard output.
    public var outputBytes: Int

    /// Limits that reading one document of a commune never reaches.
    public init(
        time: Duration = .seconds(20), processorSeconds: Int = 20, memoryBytes: Int = 1 << 30,
        fileBytes: Int = 256 << 20, inputBytes: Int = 32 << 20, outputBytes: Int = 16 << 20
    ) {
        (self.time, self.processorSeconds, self.memoryBytes) = (time, processorSeconds, memoryBytes)
        (self.fileBytes, self.inputBytes, self.outputBytes) = (fileBytes, inputBytes, outputBytes)
    }
}
