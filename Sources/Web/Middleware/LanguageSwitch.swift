import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Wording

/// Reads the language from its cookie, and keeps it there when an address asks for another.
struct LanguageSwitch: RouterMiddleware {
    private let year = 365 * 24 * 3600

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let asked = request.query[Path.languageName].flatMap { Language(rawValue: $0) }
        let kept = request.cookies[Path.languageName].flatMap { Language(rawValue: $0.value) }
        context.language = asked ?? kept ?? .vi
        var response = try await next(request, context)
        if let asked, asked != kept {
            response.setCookie(
                Cookie(
                    name: Path.languageName, value: asked.rawValue, maxAge: year, path: "/", httpOnly: true,
                    sameSite: .lax))
        }
        return response
    }
}
