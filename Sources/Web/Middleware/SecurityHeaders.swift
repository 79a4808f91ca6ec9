import HTTPTypes
import Hummingbird

/// What a browser may do with our pages: run our own script and style only, be framed by nobody, tell nobody.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    /// Whether browsers reach us by HTTPS; they then never try without it again.
    let isEncrypted: Bool

    private let policy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self' data:", "connect-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let isSandboxed = response.headers[Response.sandboxed] != nil
        response.headers[Response.sandboxed] = nil
        response.headers[.contentSecurityPolicy] = isSandboxed ? "default-src 'none'; sandbox" : policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        if isEncrypted { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return response
    }
}

extension HTTPField.Name {
    fileprivate static var referrerPolicy: Self { .init("Referrer-Policy") ?? .xContentTypeOptions }
    fileprivate static var crossOriginOpenerPolicy: Self { .init("Cross-Origin-Opener-Policy") ?? .xContentTypeOptions }
}
