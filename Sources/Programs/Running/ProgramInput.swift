/// What a program reads from its standard input (đầu vào).
public enum ProgramInput: Hashable, Sendable {
    /// An empty input.
    case nothing
    /// These bytes, as many as `ProgramLimits.inputBytes` at most.
    case bytes([UInt8])
    /// The file at this path.
    case file(String)
}
