import Foundation
import Glibc

/// One run: a folder, a child in it, its end.
struct ProgramRun {
    let program: Program
    let arguments: [String]
    let input: ProgramInput
    let limits: ProgramLimits
    let stop: StopSign

    func run() throws(ProgramFailure) -> ProgramOutput {
        guard let path = program.path else { throw .notInstalled(program) }
        guard let limiter = Program.prlimit.path else { throw .notInstalled(.prlimit) }
        guard !stop.isSet else { throw .cancelled(program) }
        let folder = try makeFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let source = try inputPath(in: folder)
        let command = [limiter] + limitArguments + ["--", path] + arguments
        let child: Child
        do {
            child = try Child(command, folder: folder, input: source)
        } catch {
            throw .notStarted(program, reason: String(cString: strerror(error.code)))
        }
        return try output(of: child.watch(until: .now + limits.time, bytes: limits.outputBytes, stop: stop))
    }

    private func output(of end: Child.End) throws(ProgramFailure) -> ProgramOutput {
        switch end {
        case .exited(let output): return output
        case .signalled(let signal): throw .killed(program, signal: signal)
        case .tooSlow: throw .tooSlow(program, after: limits.time)
        case .tooMuchOutput: throw .tooMuchOutput(program, bytes: limits.outputBytes)
        case .stopped: throw .cancelled(program)
        }
    }

    private var limitArguments: [String] {
        [
            "--cpu=\(limits.processorSeconds)", "--as=\(limits.memoryBytes)", "--fsize=\(limits.fileBytes)",
            "--core=0", "--nofile=256",
        ]
    }

    private func makeFolder() throws(ProgramFailure) -> String {
        var template = Array((NSTemporaryDirectory() + "cchc-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .notStarted(program, reason: String(cString: strerror(errno)))
        }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// A file for the input: a pipe could make both sides wait for each other.
    private func inputPath(in folder: String) throws(ProgramFailure) -> String {
        switch input {
        case .nothing: return "/dev/null"
        case .file(let path): return path
        case .bytes(let bytes):
            guard bytes.count <= limits.inputBytes else {
                throw .tooMuchInput(program, bytes: limits.inputBytes)
            }
            let path = folder + "/input"
            guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
                throw .notStarted(program, reason: String(cString: strerror(errno)))
            }
            return path
        }
    }
}
