import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Signing in by a demonstration's link, and signing out.
struct SessionRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.signIn.routerPath, use: create)
        router.post(PathPattern.signOut.routerPath, use: destroy)
    }

    /// On this machine and in a demonstration only, or it is not found; it counts as signing in with the second factor.
    @Sendable private func create(_ request: Request, _ context: AppContext) async throws -> Response {
        let (link, token) = (Token(text: try context.parameter("token")), Token.make())
        guard context.isLocal(request), program.start.links.contains(where: { $0.token == link.text }) else {
            throw HTTPError(.notFound)
        }
        let session = NewSession(
            tokenDigest: token.digest, device: request.deviceName, hasSecondFactor: true, isDemo: true)
        try await program.store.beginSession(
            linkDigest: link.digest, session, program.security.limits, at: program.clock(),
            request: context.requestID
        ).found()
        return home(setting: program.sessionCookie(token))
    }

    private func home(setting cookie: Cookie) -> Response {
        var response = Response.seeOther(.home)
        response.setCookie(cookie)
        return response
    }

    @Sendable private func destroy(_ request: Request, _ context: AppContext) async throws -> Response {
        if let session = context.session {
            try await program.store.endSession(
                tokenDigest: session.token.digest, by: Doer(session.person), at: program.clock(),
                request: context.requestID)
        }
        return home(setting: program.cookies.removal(of: program.cookies.session))
    }
}
