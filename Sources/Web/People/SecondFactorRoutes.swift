import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// Setting up one's second factor, putting another in its place, and new recovery codes.
struct SecondFactorRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.secondFactor.routerPath, use: edit)
        router.post(PathPattern.secondFactor.routerPath, use: update)
        router.get(PathPattern.recoveryCodes.routerPath, use: newCodes)
        router.post(PathPattern.recoveryCodes.routerPath, use: createCodes)
    }

    @Sendable private func edit(_ request: Request, _ context: AppContext) async throws -> Response {
        show(try await offer(context), nil, context)
    }

    @Sendable private func update(_ request: Request, _ context: AppContext) async throws -> Response {
        let offer = try await offer(context)
        let form = try await request.form()
        return try await .attempt {
            if offer.credential.hasSecondFactor { try await program.confirmSecondFactor(context, form) }
            return show(try await putInForce(offer, form, context), offer.credential, nil, context)
        } refused: {
            show(offer, $0.problem, context)
        }
    }

    /// The secret counts from now on, since a code shows that the authenticator holds it; new recovery codes go with it.
    private func putInForce(_ offer: Offer, _ form: FormFields, _ context: AppContext) async throws -> [String] {
        guard let code = OneTimeCode.read(form[SecondFactorPage.newCodeField] ?? ""),
            let step = OneTimeCode.step(of: code, offer.secret, atSecond: program.clock().seconds, after: 0)
        else { throw SignInFault.wrongCode }
        let codes = SecondFactor.makeRecoveryCodes()
        try await program.store.setSecondFactor(
            Base32.encoded(offer.secret), step: step, recoveryDigests: codes.map { Token(text: $0).digest },
            of: offer.credential.person, tokenDigest: context.signedIn.token.digest, at: program.clock(),
            request: context.requestID)
        return codes
    }

    @Sendable private func newCodes(_ request: Request, _ context: AppContext) async throws -> Response {
        show([], try await program.ownCredential(context), nil, context)
    }

    @Sendable private func createCodes(_ request: Request, _ context: AppContext) async throws -> Response {
        let credential = try await program.ownCredential(context)
        let codes = SecondFactor.makeRecoveryCodes()
        return try await .attempt {
            try await program.confirmSecondFactor(context, request.form())
            try await program.store.setRecoveryCodes(
                codes.map { Token(text: $0).digest }, of: credential.person, at: program.clock(),
                request: context.requestID)
            return show(codes, credential, nil, context)
        } refused: {
            show([], credential, $0.problem, context)
        }
    }

    /// A secret that is offered, and to whom.
    private struct Offer {
        let credential: StoredCredential
        let secret: [UInt8]
    }

    /// The secret belongs to the session and to the one it replaces: it stays the same until it is in force, and is nowhere kept.
    private func offer(_ context: AppContext) async throws -> Offer {
        let credential = try await program.ownCredential(context)
        let present = try await program.store.secondFactor(of: credential.person.id)?.secret ?? ""
        return Offer(
            credential: credential,
            secret: try context.signedIn.token.derivedBytes(for: "second factor after " + present, count: 20))
    }

    private func show(_ offer: Offer, _ problem: Problem?, _ context: AppContext) -> Response {
        let secret = Base32.encoded(offer.secret)
        let address = SecondFactor.address(secret: secret, signInName: offer.credential.signInName?.text ?? "")
        let page = SecondFactorPage(
            secret: SecondFactor.grouped(secret), code: QREncoder.code(address),
            isReplacing: offer.credential.hasSecondFactor, problem: problem)
        return .page(
            page.markup(in: context.frame(at: .people(.secondFactor), program)),
            isRefused: problem != nil)
    }

    private func show(
        _ codes: [String], _ credential: StoredCredential, _ problem: Problem?, _ context: AppContext
    ) -> Response {
        let page = RecoveryCodesPage(codes: codes, signInName: credential.signInName?.text ?? "", problem: problem)
        return .page(
            page.markup(in: context.frame(at: .people(.recoveryCodes), program)),
            isRefused: problem != nil)
    }
}
