import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Signing in by password, and the step after it.
struct SignInRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.signInForm.routerPath, use: new)
        router.post(PathPattern.signInForm.routerPath, use: create)
        router.get(PathPattern.secondStep.routerPath, use: newStep)
        router.post(PathPattern.secondStep.routerPath, use: createStep)
    }

    @Sendable private func new(_ request: Request, _ context: AppContext) async throws -> Response {
        show(SignInPage(back: request.back), .ok, context)
    }

    @Sendable private func create(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await request.form()
        let name = form[SignInPage.nameField] ?? ""
        let back = form[Path.backName].flatMap { LocalAddress($0) }
        return try await .attempt {
            let credential = try await program.identify(
                name, password: form[SignInPage.passwordField] ?? "", request: context.requestID)
            return try await program.begin(
                credential, nameDigest: Program.triesDigest(ofName: name), back: back, request, context)
        } refused: {
            show(SignInPage(name: name, back: back, problem: $0.problem), $0.status, context)
        }
    }

    @Sendable private func newStep(_ request: Request, _ context: AppContext) async throws -> Response {
        guard try await person(of: request) != nil else { return .seeOther(.people(.signIn(back: request.back))) }
        return show(SecondStepPage(back: request.back), .ok, context)
    }

    @Sendable private func createStep(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await request.form()
        guard let person = try await person(of: request), let token = stepToken(of: request) else {
            let page = SignInPage(back: request.back, problem: SignInFault.stepOver.problem)
            return show(page, .unprocessableContent, context)
        }
        return try await .attempt {
            try await program.prove(person, code: form[CodeField.name] ?? "", request: context.requestID)
            return try await begin(person, after: token, request, context)
        } refused: {
            show(SecondStepPage(back: request.back, problem: $0.problem), $0.status, context)
        }
    }

    /// The session takes the place of the step.
    private func begin(
        _ person: Person, after step: Token, _ request: Request, _ context: AppContext
    ) async throws -> Response {
        try await program.store.endStep(tokenDigest: step.digest)
        var response = try await program.beginSession(
            of: person, hasSecondFactor: true, nameDigest: Program.triesDigest(ofCode: person), back: request.back,
            request, context)
        response.setCookie(program.cookies.removal(of: program.cookies.step))
        return response
    }

    private func stepToken(of request: Request) -> Token? {
        request.cookies[program.cookies.step].map { Token(text: $0.value) }
    }

    private func person(of request: Request) async throws -> Person? {
        guard let token = stepToken(of: request) else { return nil }
        return try await program.store.step(tokenDigest: token.digest, at: program.clock())
    }

    private func show(_ page: SignInPage, _ status: HTTPResponse.Status, _ context: AppContext) -> Response {
        let frame = context.frame(at: .people(.signIn(back: page.back)), program)
        return program.formPage(.page(page.markup(in: frame), status: status), context)
    }

    private func show(_ page: SecondStepPage, _ status: HTTPResponse.Status, _ context: AppContext) -> Response {
        let frame = context.frame(at: .people(.secondStep(back: page.back)), program)
        return program.formPage(.page(page.markup(in: frame), status: status), context)
    }
}

extension SignInFault {
    /// The status under which it is told.
    var status: HTTPResponse.Status {
        switch self {
        case .wait: .tooManyRequests
        case .busy: .serviceUnavailable
        case .invitationOver: .gone
        case .wrong, .wrongCode, .stepOver, .noSecondFactor: .unprocessableContent
        }
    }
}

extension Request {
    /// Where to go after signing in.
    var back: LocalAddress? { query[Path.backName].flatMap { LocalAddress($0) } }
}
