import Hummingbird

/// Finds out who asks and whether the data are made up.
struct Recognition: RouterMiddleware {
    let program: Program

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.isSimulated = try await program.store.isSimulated()
        if let cookie = request.cookies[SessionRoutes.cookieName] {
            let token = Token(text: cookie.value)
            let person = try await program.store.person(tokenDigest: token.digest, at: program.clock().seconds)
            context.session = person.map { Session(person: $0, token: token) }
        }
        return try await next(request, context)
    }
}
