import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Beginning a session once somebody proved who they are.
extension Program {
    /// The time for the code of the second factor.
    private static let stepSeconds: Int64 = 5 * 60

    /// Leads on to the second step, or begins the session where the account has no second factor.
    func begin(
        _ credential: StoredCredential, nameDigest: String, back: LocalAddress?, _ request: Request,
        _ context: AppContext
    ) async throws -> Response {
        guard credential.hasSecondFactor else {
            return try await beginSession(
                of: credential.person, hasSecondFactor: false, nameDigest: nameDigest, back: back, request, context)
        }
        let token = Token.make()
        try await store.beginStep(
            of: credential.person, tokenDigest: token.digest, nameDigest: nameDigest,
            until: clock().adding(seconds: Self.stepSeconds), at: clock())
        var response = Response.seeOther(.people(.secondStep(back: back)))
        response.setCookie(cookies.make(cookies.step, token.text, lasting: Int(Self.stepSeconds)))
        return response
    }

    /// Begins a session under a new token and goes on to the page that was asked for; the session before it ends.
    func beginSession(
        of person: Person, hasSecondFactor: Bool, nameDigest: String, back: LocalAddress?, _ request: Request,
        _ context: AppContext
    ) async throws -> Response {
        let token = Token.make()
        try await endPresentSession(context)
        try await store.beginSession(
            of: person,
            NewSession(
                tokenDigest: token.digest, device: request.deviceName, hasSecondFactor: hasSecondFactor),
            nameDigest: nameDigest, security.limits, at: clock(), request: context.requestID)
        var response = Response.seeOther(back)
        response.setCookie(sessionCookie(token))
        return response
    }

    func sessionCookie(_ token: Token) -> Cookie {
        cookies.make(cookies.session, token.text, lasting: Int(security.limits.absolute))
    }

    private func endPresentSession(_ context: AppContext) async throws {
        guard let session = context.session else { return }
        try await store.endSession(
            tokenDigest: session.token.digest, by: Doer(session.person), at: clock(), request: context.requestID)
    }
}

extension Program {
    /// A page with a form, for somebody who may not be signed in: the browser keeps the secret that the form's token is made of.
    func formPage(_ page: Response, _ context: AppContext) -> Response {
        var page = page
        if context.session == nil { page.setCookie(cookies.make(cookies.form, context.formSecret.text)) }
        return page
    }
}

extension Request {
    /// What its person recognises the browser by.
    var deviceName: String { DeviceName.of(userAgent: headers[.userAgent] ?? "") }
}
