import HTTPTypes
import Hummingbird
import Wording

/// Lets only forms of our own pages change anything: they come from our own address and bring the token of their session.
///
/// An ordinary form has it in its field `ma`. What is sent in another form (files, JSON) has it in the header `X-Ma` or, without
/// scripts, in the query of its address as `ma`, since its body is not read here.
struct FormGuard: RouterMiddleware {
    let exposure: Exposure

    static let field = "ma"

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard exposure.accepts(authority: request.head.authority) else { throw HTTPError(.misdirectedRequest) }
        guard ![.get, .head, .options].contains(request.method) else { return try await next(request, context) }
        let headers = request.headers
        guard
            exposure.accepts(
                origin: headers[.origin], site: headers[.secFetchSite], authority: request.head.authority)
        else { throw FormFault.foreign }
        var request = request
        guard try await Self.token(of: &request) == context.formToken else {
            let fault = context.session == nil ? FormFault.signedOut : FormFault.stale
            if let kept = await RefusedForm(fault, &request) { throw kept }
            throw fault
        }
        return try await next(request, context)
    }

    /// The token that a form brought along; the body can be read again afterwards.
    private static func token(of request: inout Request) async throws -> String? {
        guard request.headers[.contentType]?.hasPrefix("multipart/") != true, request.headers[.formToken] == nil else {
            return request.headers[.formToken] ?? request.query[field]
        }
        let body = try await request.body.collect(upTo: Request.longestForm)
        request.body = RequestBody(buffer: body)
        return FormFields(String(buffer: body))[field] ?? request.query[field]
    }
}

extension HTTPField.Name {
    static var secFetchSite: Self { .init("Sec-Fetch-Site") ?? .origin }
    fileprivate static var formToken: Self { .init("X-Ma") ?? .origin }
}
