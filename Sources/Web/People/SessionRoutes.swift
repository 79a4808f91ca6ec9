import HTTPTypes
import Hummingbird
import Pages
import Wording

/// Signing in by link, and out.
struct SessionRoutes {
    static let cookieName = "phien"
    /// A working day.
    private static let lasting: Int64 = 12 * 3600

    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.signIn.routerPath, use: create)
        router.post(PathPattern.signOut.routerPath, use: destroy)
    }

    /// A demonstration's link: on this machine only, or it is not found.
    @Sendable private func create(_ request: Request, _ context: AppContext) async throws -> Response {
        let link = Token(text: try context.parameter("token"))
        let token = Token.make()
        guard context.isLocal(request) else { throw HTTPError(.notFound) }
        let person = try await program.store.beginSession(
            linkDigest: link.digest, tokenDigest: token.digest, at: program.clock().seconds, lasting: Self.lasting)
        guard person != nil else { throw HTTPError(.notFound) }
        var response = Response.seeOther(.home)
        response.setCookie(Self.cookie(token.text, lasting: Int(Self.lasting)))
        return response
    }

    @Sendable private func destroy(_ request: Request, _ context: AppContext) async throws -> Response {
        if let session = context.session {
            let form = try await request.form()
            guard form["ma"] == session.formToken else { throw HTTPError(.forbidden) }
            try await program.store.endSession(tokenDigest: session.token.digest)
        }
        var response = Response.seeOther(.home)
        response.setCookie(Self.cookie("", lasting: 0))
        return response
    }

    private static func cookie(_ value: String, lasting seconds: Int) -> Cookie {
        Cookie(name: cookieName, value: value, maxAge: seconds, path: "/", httpOnly: true, sameSite: .lax)
    }
}
