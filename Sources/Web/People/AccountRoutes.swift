import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// One's own account: password and sessions.
struct AccountRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.account.routerPath, use: show)
        router.get(PathPattern.password.routerPath, use: edit)
        router.post(PathPattern.password.routerPath, use: update)
        router.post(PathPattern.sessions.routerPath, use: endOthers)
        router.post(PathPattern.session.routerPath, use: endOne)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let session = try context.signedIn
        let person = session.person
        guard let account = try await program.store.account(of: person.id) else { throw HTTPError(.notFound) }
        let sessions = try await program.store.sessions(of: person, at: program.clock(), program.security.limits)
        let page = AccountPage(
            account: account, recoveryCodes: try await program.store.secondFactor(of: person.id)?.recoveryCodes,
            devices: sessions.map { AccountPage.Device($0, isThis: $0.id == session.stored.id) },
            isDemo: session.stored.isDemo)
        return .page(page.markup(in: context.frame(at: .people(.account), program)))
    }

    @Sendable private func edit(_ request: Request, _ context: AppContext) async throws -> Response {
        let credential = try await program.ownCredential(context)
        return form(credential, nil, context)
    }

    @Sendable private func update(_ request: Request, _ context: AppContext) async throws -> Response {
        let credential = try await program.ownCredential(context)
        let fields = try await request.form()
        return try await .attempt {
            try await setPassword(of: credential, fields, context)
            return .seeOther(.people(.account))
        } refused: {
            form(credential, $0.problem, context)
        }
    }

    /// The new password takes the place of the old one, which has to be known.
    private func setPassword(
        of credential: StoredCredential, _ fields: FormFields, _ context: AppContext
    ) async throws {
        let name = credential.signInName?.text ?? ""
        _ = try await program.identify(
            name, password: fields[PasswordFieldNames.current] ?? "", request: context.requestID)
        let hash = try await program.newPasswordHash(fields, for: credential)
        try await program.store.forgetTries(nameDigest: Program.triesDigest(ofName: name))
        try await program.store.setPassword(
            hash, of: credential.person, exceptDigest: context.signedIn.token.digest, by: Doer(credential.person),
            at: program.clock(), request: context.requestID)
    }

    @Sendable private func endOthers(_ request: Request, _ context: AppContext) async throws -> Response {
        try await end(nil, context)
    }

    @Sendable private func endOne(_ request: Request, _ context: AppContext) async throws -> Response {
        let id = try context.parameter("session")
        guard id.utf8.count == 16 else { throw HTTPError(.notFound) }
        return try await end(id, context)
    }

    private func end(_ id: String?, _ context: AppContext) async throws -> Response {
        let session = try context.signedIn
        try await program.store.endSessions(
            of: session.person.id, id: id, exceptDigest: session.token.digest, by: Doer(session.person),
            at: program.clock(), request: context.requestID)
        return .seeOther(.people(.account))
    }

    private func form(_ credential: StoredCredential, _ problem: Problem?, _ context: AppContext) -> Response {
        let page = PasswordPage(
            signInName: credential.signInName?.text ?? "", hasSecondFactor: credential.hasSecondFactor,
            problem: problem)
        return .page(
            page.markup(in: context.frame(at: .people(.password), program)),
            isRefused: problem != nil)
    }
}

extension Program {
    /// What whoever is signed in proves who they are with; a demonstration's people have nothing of the kind.
    func ownCredential(_ context: AppContext) async throws -> StoredCredential {
        let session = try context.signedIn
        guard !session.stored.isDemo, let credential = try await store.credential(of: session.person.id) else {
            throw HTTPError(.notFound)
        }
        return credential
    }
}

extension AccountPage.Device {
    fileprivate init(_ session: PersonSession, isThis: Bool) {
        self.init(
            id: session.id, text: session.device, begun: session.begun, seen: session.seen, isThis: isThis)
    }
}
