import Foundation
import Programs
import Testing

/// Real programs of the machine, small ones.
struct ProgramTests {
    private func program(_ name: String) -> Program { Program(name, package: "coreutils") }

    @Test func `what a program writes and its exit status come back`() async throws {
        let output = try await Program("dash", package: "dash").run(["-c", "echo Đồng Mỏ; echo hỏng >&2; exit 3"])
        #expect(output.text == "Đồng Mỏ\n")
        #expect(output.errorText == "hỏng\n")
        #expect(output.status == 3)
    }

    @Test func `arguments reach the program as they are`() async throws {
        let words = ["%s\n", "$(id)", "a b", "*", "`x`"]
        #expect(try await program("printf").run(words).text == "$(id)\na b\n*\n`x`\n")
    }

    @Test func `a program reads bytes and files`() async throws {
        let bytes = Array("a\nb\n".utf8)
        #expect(try await program("wc").run(["-l"], input: .bytes(bytes)).text == "2\n")
        #expect(try await program("cat").run([]).bytes.isEmpty)
        let own = try await program("head").run(["-n", "1"], input: .file(#filePath))
        #expect(own.text == "import Foundation\n")
    }

    @Test func `a program that takes too long is ended`() async {
        await #expect(throws: ProgramFailure.tooSlow(program("sleep"), after: .milliseconds(50))) {
            try await program("sleep").run(["30"], limits: ProgramLimits(time: .milliseconds(50)))
        }
    }

    @Test func `its children end with it, though it has ended`() async throws {
        let begun = ContinuousClock.now
        let output = try await Program("dash", package: "dash").run(["-c", "sleep 900 & echo $!"])
        #expect(ContinuousClock.now - begun < .seconds(300), "it waited for its child")
        let child = try #require(pid_t(output.text.split(separator: "\n").joined()))
        #expect(await Self.hasGone(child))
    }

    @Test func `more output than allowed ends the program`() async {
        let limits = ProgramLimits(outputBytes: 100_000)
        await #expect(throws: ProgramFailure.tooMuchOutput(program("yes"), bytes: 100_000)) {
            try await program("yes").run([], limits: limits)
        }
        await #expect(throws: ProgramFailure.tooMuchOutput(program("head"), bytes: 100_000)) {
            try await program("head").run(["-c", "100001", "/dev/zero"], limits: limits)
        }
    }

    @Test func `as much output as allowed comes back whole`() async throws {
        let limits = ProgramLimits(outputBytes: 300_000)
        #expect(try await program("head").run(["-c", "300000", "/dev/zero"], limits: limits).bytes.count == 300_000)
    }

    @Test func `more input than allowed is refused`() async {
        await #expect(throws: ProgramFailure.tooMuchInput(program("cat"), bytes: 2)) {
            try await program("cat").run([], input: .bytes([1, 2, 3]), limits: ProgramLimits(inputBytes: 2))
        }
    }

    @Test func `memory, processor time and the size of files are limited`() async throws {
        let output = try await Program("dash", package: "dash").run(
            ["-c", "ulimit -v; ulimit -t; ulimit -f"],
            limits: ProgramLimits(processorSeconds: 7, memoryBytes: 64 << 20, fileBytes: 1 << 20))
        #expect(output.text == "65536\n7\n2048\n")
        await #expect(throws: ProgramFailure.killed(Program("dash", package: "dash"), signal: SIGXFSZ)) {
            try await Program("dash", package: "dash").run(
                ["-c", "exec yes > big"], limits: ProgramLimits(fileBytes: 1 << 16))
        }
    }

    @Test func `a program works in a folder of its own that goes with it`() async throws {
        let output = try await Program("dash", package: "dash").run(["-c", "touch x; pwd; echo $HOME; ls"])
        let lines = output.text.split(separator: "\n").map(String.init)
        #expect(lines.count == 3 && lines[0] == lines[1] && lines[2] == "x")
        #expect(!FileManager.default.fileExists(atPath: lines[0]))
    }

    @Test func `neither our environment nor our open files reach a program`() async throws {
        let file = open(#filePath, O_RDONLY)
        defer { close(file) }
        #expect(try await program("ls").run(["/proc/self/fd"]).text == "0\n1\n2\n3\n")
        let names = try await program("env").run([]).text.split(separator: "\n").map { $0.prefix { $0 != "=" } }
        #expect(names.sorted() == ["HOME", "LC_ALL", "PATH", "TMPDIR", "TZ"])
    }

    @Test func `a missing program names its package`() async {
        let missing = Program("no-such-program", package: "poppler-utils")
        #expect(missing.path == nil)
        await #expect(throws: ProgramFailure.notInstalled(missing)) { try await missing.run([]) }
        let problem = ProgramFailure.notInstalled(missing).problem
        #expect(problem.text(in: .vi).contains("apt-get install poppler-utils"))
        #expect(problem.text(in: .en).contains("no-such-program"))
    }

    @Test func `a cancelled task ends its program`() async {
        let task = Task { try await program("sleep").run(["30"]) }
        task.cancel()
        await #expect(throws: ProgramFailure.cancelled(program("sleep"))) { try await task.value }
    }

    @Test func `at most two run at once`() async throws {
        let begun = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { _ = try await program("sleep").run(["0.05"]) } }
            try await group.waitForAll()
        }
        #expect(ContinuousClock.now - begun >= .milliseconds(100))
    }

    /// Whether the process is gone or a corpse, at the latest after a while.
    private static func hasGone(_ id: pid_t) async -> Bool {
        for _ in 0..<100 {
            let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
            guard let state, !state.contains(") Z ") else { return true }
            await Task.yield()
        }
        return false
    }
}
