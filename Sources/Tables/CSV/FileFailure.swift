/// The system refused to open or read a file.
public struct FileFailure: Error, Hashable {
    /// The system's reason.
    public let errno: Int32

    public init(errno: Int32) {
        self.errno = errno
    }
}
