import Foundation
import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Wording

/// Turns what went wrong into a page: a problem with its sentences, or a failure of ours with an id for the log.
struct ErrorPages: RouterMiddleware {
    let program: Program

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch is SignInNeeded {
            return signInNeeded(request, context)
        } catch let error as RefusedForm {
            let page = KeptFormPage(error.fault, error.kept)
            return .page(page.markup(in: context.frame(at: .home, program)), status: error.fault.status)
        } catch let error as HTTPError where error.status == .notFound {
            return answer(.notFound, .notFound, request, context)
        } catch let error as HTTPError where error.status.kind == .clientError {
            return answer(.refused(Int(error.status.code)), error.status, request, context)
        } catch {
            guard let refusal = Refusal(error), let problem = refusal.problem else {
                return failure(error, request, context)
            }
            let page = ErrorPage(status: Int(refusal.status.code), problem: problem)
            return answer(page, refusal.status, request, context)
        }
    }

    /// To the sign-in form and back; a form that was sent can not be sent again by itself, so that is said instead.
    private func signInNeeded(_ request: Request, _ context: AppContext) -> Response {
        guard [.get, .head].contains(request.method) else {
            let page = ErrorPage(status: 401, problem: FormFault.signedOut.problem)
            return answer(page, .unauthorized, request, context)
        }
        return .seeOther(.people(.signIn(back: LocalAddress(request.uri.description))))
    }

    private func failure(_ error: any Error, _ request: Request, _ context: AppContext) -> Response {
        let id = context.requestID
        context.logger.error("\(id) \(request.method) \(request.uri.path): \(error)")
        return answer(.failure(id: id), .internalServerError, request, context)
    }

    private func answer(
        _ page: ErrorPage, _ status: HTTPResponse.Status, _ request: Request, _ context: AppContext
    ) -> Response {
        .page(page.markup(in: context.frame(at: .home, program)), status: status)
    }
}
