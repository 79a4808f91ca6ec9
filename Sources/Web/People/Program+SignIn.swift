import Pages
import ParIndex
import Store

/// Proving who somebody is.
extension Program {
    /// The bearer of a name who knows its password. Whether the name or the password is wrong shows neither in words nor in time.
    func identify(_ typedName: String, password: String, request: String) async throws -> StoredCredential {
        let digest = Self.triesDigest(ofName: typedName)
        try await beginTry(digest)
        var found: StoredCredential?
        if let name = SignInName(typedName) { found = try await store.credential(name) }
        let hash = found?.passwordHash.flatMap { PasswordHash(text: $0) }
        guard try await matches(password, hash), let found else {
            try await store.refuseSignIn(found?.person, reason: "password", at: clock(), request: request)
            throw SignInFault.wrong
        }
        if let hash, hash.cost != passwords.cost {
            try await store.rehash(passwords.hash(password).text, of: found.person, at: clock())
        }
        return found
    }

    /// Makes sure that a person has the second factor at hand: a code of the authenticator, or a recovery code.
    func prove(_ person: Person, code: String, request: String) async throws {
        let digest = Self.triesDigest(ofCode: person)
        try await beginTry(digest)
        guard let factor = try await store.secondFactor(of: person.id) else { throw SignInFault.noSecondFactor }
        var isRight = try await isCode(code, factor, person)
        if !isRight { isRight = try await isRecoveryCode(code, person, request: request) }
        guard isRight else {
            try await store.refuseSignIn(person, reason: "secondFactor", at: clock(), request: request)
            throw SignInFault.wrongCode
        }
        try await store.forgetTries(nameDigest: digest)
    }

    /// Asks whoever is signed in for the second factor once more, as approving and publishing do (`CodeField` in the form).
    /// A demonstration's session proves everything.
    func confirmSecondFactor(_ context: AppContext, _ form: FormFields) async throws {
        let session = try context.signedIn
        guard !session.stored.isDemo else { return }
        try await prove(session.person, code: form[CodeField.name] ?? "", request: context.requestID)
    }

    /// Under which name tries to sign in are counted, whether somebody bears it or not.
    static func triesDigest(ofName typed: String) -> String {
        Token(text: "ten:" + (SignInName(typed)?.text ?? String(typed.prefix(200)))).digest
    }

    /// Under which name tries of a person's second factor are counted.
    static func triesDigest(ofCode person: Person) -> String { Token(text: "ma:" + person.id).digest }

    private func beginTry(_ digest: String) async throws {
        let now = clock()
        if let next = try await store.beginTry(nameDigest: digest, at: now) {
            throw SignInFault.wait(seconds: next.seconds - now.seconds)
        }
    }

    /// Whether a password is the one of a digest; refuses where too many ask at once.
    func matches(_ password: String, _ hash: PasswordHash?) async throws -> Bool {
        do {
            return try await passwords.matches(password, hash)
        } catch is PasswordVault.Overload {
            throw SignInFault.busy
        }
    }

    private func isCode(_ typed: String, _ factor: StoredSecondFactor, _ person: Person) async throws -> Bool {
        guard let code = OneTimeCode.read(typed), let secret = Base32.decoded(factor.secret),
            let step = OneTimeCode.step(of: code, secret, atSecond: clock().seconds, after: factor.lastStep)
        else { return false }
        return try await store.useStep(step, of: person.id)
    }

    private func isRecoveryCode(_ typed: String, _ person: Person, request: String) async throws -> Bool {
        guard let code = SecondFactor.readRecoveryCode(typed) else { return false }
        return try await store.useRecoveryCode(
            digest: Token(text: code).digest, of: person, at: clock(), request: request)
    }
}
