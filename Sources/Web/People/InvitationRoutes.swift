import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Choosing a password by invitation, from any machine.
struct InvitationRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.invitation.routerPath, use: edit)
        router.post(PathPattern.invitation.routerPath, use: update)
    }

    @Sendable private func edit(_ request: Request, _ context: AppContext) async throws -> Response {
        let token = Token(text: try context.parameter("token"))
        guard let invited = try await invited(token) else { return over(context) }
        return show(token, invited, nil, context)
    }

    @Sendable private func update(_ request: Request, _ context: AppContext) async throws -> Response {
        let token = Token(text: try context.parameter("token"))
        let form = try await request.form()
        guard let invited = try await invited(token) else { return over(context) }
        return try await .attempt {
            let hash = try await program.newPasswordHash(form, for: invited)
            let isKept = try await program.store.acceptInvitation(
                tokenDigest: token.digest, passwordHash: hash, at: program.clock(), request: context.requestID)
            return isKept ? try await begin(invited, request, context) : over(context)
        } refused: {
            show(token, invited, $0.problem, context)
        }
    }

    /// Whom an invitation is for; `nil` where it was used or has lapsed.
    private func invited(_ token: Token) async throws -> StoredCredential? {
        try await program.store.invited(tokenDigest: token.digest, at: program.clock())
    }

    private func begin(
        _ invited: StoredCredential, _ request: Request, _ context: AppContext
    ) async throws -> Response {
        let name = invited.signInName?.text ?? ""
        return try await program.begin(
            invited, nameDigest: Program.triesDigest(ofName: name), back: LocalAddress(Path.people(.account).text),
            request, context)
    }

    private func show(
        _ token: Token, _ invited: StoredCredential, _ problem: Problem?, _ context: AppContext
    ) -> Response {
        let page = InvitationPage(
            token: token.text, name: invited.person.name, signInName: invited.signInName?.text ?? "",
            hasSecondFactor: invited.hasSecondFactor, problem: problem)
        let frame = context.frame(at: .people(.invitation(token: token.text)), program)
        return program.formPage(
            .page(page.markup(in: frame), isRefused: problem != nil), context)
    }

    private func over(_ context: AppContext) -> Response {
        let fault = SignInFault.invitationOver
        let page = ErrorPage(status: Int(fault.status.code), problem: fault.problem)
        return .page(page.markup(in: context.frame(at: .home, program)), status: fault.status)
    }
}
