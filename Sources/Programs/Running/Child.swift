import Glibc

/// A child process in a group of its own, with what it writes coming to us by two pipes.
final class Child {
    /// How a child ended, or why we ended it.
    enum End {
        case exited(ProgramOutput)
        case signalled(Int32)
        case tooSlow
        case tooMuchOutput
        case stopped
    }

    private let id: pid_t
    private let output: ReadEnd
    private let errors: ReadEnd

    /// Starts the program at `command[0]` in `folder`.
    init(_ command: [String], folder: String, input: String) throws(SystemRefusal) {
        let (output, errors) = (try Pipe(), try Pipe())
        defer { [output, errors].forEach { close($0.write) } }
        do {
            let launch = Launch(command: command, folder: folder, input: input)
            id = try launch.start(output: output.write, errors: errors.write)
        } catch {
            [output, errors].forEach { close($0.read) }
            throw error
        }
        (self.output, self.errors) = (ReadEnd(output.read), ReadEnd(errors.read))
    }

    /// Reads what the child writes until it ends or must be ended; then nothing of its group is left.
    func watch(until deadline: ContinuousClock.Instant, bytes: Int, stop: StopSign) -> End {
        var early: End?
        while early == nil, !hasEnded {
            wait(until: deadline)
            early = reasonToEnd(deadline: deadline, bytes: bytes, stop: stop)
        }
        if early == nil {
            read()
            early = output.bytes.count > bytes ? .tooMuchOutput : nil
        }
        let end = finish()
        return early ?? end
    }

    private func reasonToEnd(deadline: ContinuousClock.Instant, bytes: Int, stop: StopSign) -> End? {
        read()
        if output.bytes.count > bytes { return .tooMuchOutput }
        if stop.isSet { return .stopped }
        return .now >= deadline ? .tooSlow : nil
    }

    /// Whether the child is dead but not yet buried: its id is still its own, and its group's.
    private var hasEnded: Bool {
        var info = siginfo_t()
        return waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_signo == SIGCHLD
    }

    /// Sleeps until there is something to read, for 20 ms at most: a grandchild may hold the pipes open.
    private func wait(until deadline: ContinuousClock.Instant) {
        let left = (deadline - .now) / .milliseconds(1)
        let isQuiet = !output.isOpen && !errors.isOpen
        var waiting = [output, errors].filter(\.isOpen).map { pollfd(fd: $0.file, events: Int16(POLLIN), revents: 0) }
        poll(&waiting, nfds_t(waiting.count), Int32(max(0, min(isQuiet ? 1 : 20, left))))
    }

    private func read() {
        output.read()
        errors.read(keeping: 16 << 10)
    }

    /// Kills what is left of the group and learns how the child ended.
    private func finish() -> End {
        kill(-id, SIGKILL)
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 && errno == EINTR {}
        output.end()
        errors.end()
        let signal = status & 0x7f
        guard signal == 0 else { return .signalled(signal) }
        return .exited(ProgramOutput(status: (status >> 8) & 0xff, bytes: output.bytes, errors: errors.bytes))
    }
}
