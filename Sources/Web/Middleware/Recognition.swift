import Hummingbird

/// Finds out who asks and whether the data are made up.
struct Recognition: RouterMiddleware {
    let program: Program

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.isSimulated = try await program.store.isSimulated()
        let cookies = program.cookies
        if let cookie = request.cookies[cookies.form] { context.formSecret = Token(text: cookie.value) }
        if let cookie = request.cookies[cookies.session] {
            let token = Token(text: cookie.value)
            let stored = try await program.store.session(
                tokenDigest: token.digest, at: program.clock(), program.security.limits)
            context.session = stored.map { Session(stored: $0, token: token) }
        }
        return try await next(request, context)
    }
}
