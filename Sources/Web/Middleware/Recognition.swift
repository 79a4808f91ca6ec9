import Hummingbird

/// Finds out who asks and whether the data are made up.
struct Recognition: RouterMiddleware {
    let program: Program

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let (cookies, names) = (request.cookies, program.cookies)
        if let cookie = cookies[names.form] { context.formSecret = Token(text: cookie.value) }
        let token = cookies[names.session].map { Token(text: $0.value) }
        let visit = try await program.store.visit(
            tokenDigest: token?.digest, at: program.clock(), program.security.limits)
        context.isSimulated = visit.isSimulated
        if let token { context.session = visit.session.map { Session(stored: $0, token: token) } }
        return try await next(request, context)
    }
}
