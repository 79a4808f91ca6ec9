import HTTPTypes
import Hummingbird
import Pages

/// Reads from the address what was done just before, for the page to say.
struct DoneReader: RouterMiddleware {
    let program: Program

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if request.method == .get {
            context.done = request.query[Done.name].flatMap { Done(sent: $0, at: program.clock()) }
        }
        return try await next(request, context)
    }
}
