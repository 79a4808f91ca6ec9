import Glibc

/// A program of the machine that does a heavy job for us (chương trình ngoài): run as a child that can do little harm.
///
/// A child has a time limit, memory and processor limits, a temporary folder of its own that is removed after it, nothing of
/// our environment and none of our open files. At most two run at once; the others wait their turn.
public struct Program: Hashable, Sendable {
    /// As it is called: "pdftoppm"; or, of a program that the administrator names, its whole path.
    public let name: String

    /// The Debian package that brings it: "poppler-utils".
    public let package: String

    /// A program by its name and Debian package.
    public init(_ name: String, package: String) {
        (self.name, self.package) = (name, package)
    }

    /// Where it is installed, or `nil`. Only the system's folders count, whatever the environment says.
    public var path: String? {
        guard !name.hasPrefix("/") else { return access(name, X_OK) == 0 ? name : nil }
        return Self.folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// Runs the program and waits for its end, on a thread of its own; no shell reads the arguments.
    ///
    /// An exit status other than zero is an answer, no error. When the task is cancelled, the child is ended.
    public func run(
        _ arguments: [String], input: ProgramInput = .nothing, limits: ProgramLimits = ProgramLimits()
    ) async throws(ProgramFailure) -> ProgramOutput {
        let stop = StopSign()
        let outcome = await withTaskCancellationHandler {
            await Workers.programs.run { () -> Result<ProgramOutput, ProgramFailure> in
                Result { () throws(ProgramFailure) in
                    try ProgramRun(program: self, arguments: arguments, input: input, limits: limits, stop: stop).run()
                }
            }
        } onCancel: {
            stop.set()
        }
        return try outcome.get()
    }

    private static let folders = ["/usr/local/bin", "/usr/bin", "/bin", "/usr/local/sbin", "/usr/sbin", "/sbin"]
}

extension Program {
    /// Pages, size and encryption of a PDF.
    public static let pdfinfo = Program("pdfinfo", package: "poppler-utils")
    /// A page of a PDF as a picture.
    public static let pdftoppm = Program("pdftoppm", package: "poppler-utils")
    /// The digital signatures of a PDF.
    public static let pdfsig = Program("pdfsig", package: "poppler-utils")
    /// Sets the limits of the others.
    public static let prlimit = Program("prlimit", package: "util-linux")

    /// Every program that something here can use, for a look at the machine.
    public static let all = [pdfinfo, pdftoppm, pdfsig, prlimit]
}
