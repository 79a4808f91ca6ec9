import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Wording

/// Turns what went wrong into a page: a problem with its sentences, or a failure of ours with an id for the log.
struct ErrorPages: RouterMiddleware {
    let program: Program

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return answer(.notFound, .notFound, request, context)
        } catch let error as HTTPError where error.status.kind == .clientError {
            return answer(.refused(Int(error.status.code)), error.status, request, context)
        } catch is SignInNeeded {
            return .seeOther(.home)
        } catch let error as any Explained {
            return answer(.unprocessable(error.problem), .unprocessableContent, request, context)
        } catch {
            return failure(error, request, context)
        }
    }

    private func failure(_ error: any Error, _ request: Request, _ context: AppContext) -> Response {
        let id = String(UInt64.random(in: .min ... .max), radix: 36)
        context.logger.error("\(id) \(request.method) \(request.uri.path): \(error)")
        return answer(.failure(id: id), .internalServerError, request, context)
    }

    private func answer(
        _ page: ErrorPage, _ status: HTTPResponse.Status, _ request: Request, _ context: AppContext
    ) -> Response {
        .page(page.markup(in: context.frame(at: .home, program)), status: status)
    }
}
