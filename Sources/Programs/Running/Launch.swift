import Glibc

/// How a child is started: what it inherits is written down here, nothing else passes.
struct Launch {
    let command: [String]
    let folder: String
    let input: String

    /// Starts the child and gives its id, which is that of its group, too.
    func start(output: CInt, errors: CInt) throws(SystemRefusal) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        try addClosing(to: &actions)
        var attributes = Self.attributes
        defer { posix_spawnattr_destroy(&attributes) }
        return try spawn(&actions, &attributes)
    }

    private func spawn(
        _ actions: inout posix_spawn_file_actions_t, _ attributes: inout posix_spawnattr_t
    ) throws(SystemRefusal) -> pid_t {
        let (words, settings) = (command.map { strdup($0) }, environment.map { strdup($0) })
        defer { (words + settings).forEach { free($0) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, command[0], &actions, &attributes, words + [nil], settings + [nil])
        guard code == 0 else { throw SystemRefusal(code: code) }
        return id
    }

    private var environment: [String] {
        ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC", "HOME=\(folder)", "TMPDIR=\(folder)"]
    }

    /// A group of its own, and signals as a fresh program expects them: the server ignores some.
    private static var attributes: posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        posix_spawnattr_setpgroup(&attributes, 0)
        var (all, none) = (sigset_t(), sigset_t())
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        return attributes
    }

    private typealias Actions = UnsafeMutablePointer<posix_spawn_file_actions_t>
    private typealias AddFolder = @convention(c) (Actions, UnsafePointer<CChar>) -> CInt
    private typealias AddCloseFrom = @convention(c) (Actions, CInt) -> CInt

    /// In its own folder, without any file that we have open. glibc can do both since 2.34, but hides it from Swift.
    private func addClosing(to actions: inout posix_spawn_file_actions_t) throws(SystemRefusal) {
        guard let enter = dlsym(nil, "posix_spawn_file_actions_addchdir_np"),
            let shut = dlsym(nil, "posix_spawn_file_actions_addclosefrom_np")
        else { throw SystemRefusal(code: ENOSYS) }
        _ = unsafeBitCast(enter, to: AddFolder.self)(&actions, folder)
        _ = unsafeBitCast(shut, to: AddCloseFrom.self)(&actions, 3)
    }
}
