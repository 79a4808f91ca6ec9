import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// One account of somebody else: appointments, handing over, a new link, closing.
struct PersonRoutes {
    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.person.routerPath, use: show)
        router.post(PathPattern.personName.routerPath, use: rename)
        router.post(PathPattern.appointments.routerPath, use: appoint)
        router.post(PathPattern.dismissal.routerPath, use: dismiss)
        router.post(PathPattern.handover.routerPath, use: handOver)
        router.post(PathPattern.invitations.routerPath, use: invite)
        router.post(PathPattern.secondFactorRemoval.routerPath, use: removeSecondFactor)
        router.post(PathPattern.accountClosing.routerPath, use: close)
        router.post(PathPattern.accountReopening.routerPath, use: reopen)
    }

    @Sendable private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        try await page(try await visited(context), context)
    }

    @Sendable private func rename(_ request: Request, _ context: AppContext) async throws -> Response {
        let visited = try await visited(context)
        let doer = try visited.directory.authorize(visited.actor, keeping: visited.account)
        let name = (try await request.form()["ho-ten"] ?? "").trimmed
        return try await refilled(visited, nil, context) {
            try await program.store.rename(
                visited.id, to: name, by: doer, at: program.clock(), request: context.requestID)
        }
    }

    @Sendable private func appoint(_ request: Request, _ context: AppContext) async throws -> Response {
        let visited = try await visited(context)
        let form = try await request.form()
        return try await refilled(visited, AppointmentFields(form, roles: visited.actor.grantableRoles), context) {
            let appointment = try visited.directory.appointment(form, by: visited.actor)
            let doer = try visited.directory.authorize(visited.actor, appointment.role, at: appointment.seat)
            try await program.store.appoint(
                visited.id, appointment, by: doer, at: program.clock(), request: context.requestID)
        }
    }

    @Sendable private func dismiss(_ request: Request, _ context: AppContext) async throws -> Response {
        let visited = try await visited(context)
        let id = try context.parameter("appointment")
        guard let appointment = visited.account.person.appointments.first(where: { $0.id == id }) else {
            return .seeOther(.people(.person(visited.id)))
        }
        let doer = try visited.directory.authorize(visited.actor, appointment.role, at: appointment.seat)
        return try await refilled(visited, nil, context) {
            try await program.store.dismiss(
                appointment, of: visited.id, by: doer, at: program.clock(), request: context.requestID)
        }
    }

    @Sendable private func handOver(_ request: Request, _ context: AppContext) async throws -> Response {
        let visited = try await visited(context)
        let doer = try visited.directory.authorize(visited.actor, keeping: visited.account)
        let form = try await request.form()
        let successor = try await successor(form["nguoi-nhan"] ?? "", of: visited)
        return try await refilled(visited, nil, context) {
            try await program.store.handOver(
                from: visited.account.person, to: successor, closing: form["dong"] == "1", by: doer,
                at: program.clock(), request: context.requestID)
        }
    }

    @Sendable private func invite(_ request: Request, _ context: AppContext) async throws -> Response {
        let visited = try await visited(context)
        let doer = try visited.directory.authorize(visited.actor, keeping: visited.account)
        guard visited.account.closed == nil else { throw HTTPError(.notFound) }
        return try await slip(for: visited, request, context) { invitation in
            try await program.store.invite(
                visited.id, invitation, by: doer, at: program.clock(), request: context.requestID)
        }
    }

    @Sendable private func removeSecondFactor(_ request: Request, _ context: AppContext) async throws -> Response {
        let visited = try await visited(context)
        let doer = try visited.directory.authorize(visited.actor, keeping: visited.account)
        guard visited.id != visited.actor.person.id else { throw AccountFault.oneself }
        return try await .attempt {
            try await program.confirmSecondFactor(context, request.form())
            return try await slip(for: visited, request, context) { invitation in
                try await program.store.removeSecondFactor(
                    of: visited.id, invitation, by: doer, at: program.clock(), request: context.requestID)
            }
        } refused: {
            try await page(visited, context, problem: $0.problem)
        }
    }

    @Sendable private func close(_ request: Request, _ context: AppContext) async throws -> Response {
        let visited = try await visited(context)
        let doer = try visited.directory.authorize(visited.actor, keeping: visited.account)
        return try await refilled(visited, nil, context) {
            try await program.store.close(visited.id, by: doer, at: program.clock(), request: context.requestID)
        }
    }

    @Sendable private func reopen(_ request: Request, _ context: AppContext) async throws -> Response {
        let visited = try await visited(context)
        let doer = try visited.directory.authorize(visited.actor, keeping: visited.account)
        return try await refilled(visited, nil, context) {
            try await program.store.reopen(visited.id, by: doer, at: program.clock(), request: context.requestID)
        }
    }
}

extension PersonRoutes {
    /// The account of the address, and who looks at it.
    private struct Visited {
        let account: Account
        let actor: Actor
        let directory: SeatDirectory
        var id: String { account.person.id }
    }

    /// Not found for whoever keeps no account there.
    private func visited(_ context: AppContext) async throws -> Visited {
        let actor = try context.accountKeeper
        let directory = try await SeatDirectory(program)
        guard let account = try await program.store.account(of: context.parameter("person")),
            directory.shows(account, to: actor)
        else { throw HTTPError(.notFound) }
        return Visited(account: account, actor: actor, directory: directory)
    }

    /// Does it and goes back to the account; a fault is told there, the form as it was typed.
    private func refilled(
        _ visited: Visited, _ fields: AppointmentFields?, _ context: AppContext, _ act: () async throws -> Void
    ) async throws -> Response {
        try await .attempt {
            try await act()
            return .seeOther(.people(.person(visited.id)))
        } refused: {
            try await page(visited, context, fields, problem: $0.ofForm())
        }
    }

    /// Whom everything is handed over to.
    private func successor(_ id: String, of visited: Visited) async throws -> Person {
        guard let account = try await program.store.account(of: id), account.closed == nil,
            visited.directory.shows(account, to: visited.actor)
        else { throw HTTPError(.notFound) }
        return account.person
    }

    /// The slip with a new invitation, once it is kept.
    private func slip(
        for visited: Visited, _ request: Request, _ context: AppContext, _ keep: (Invitation) async throws -> Void
    ) async throws -> Response {
        let token = Token.make()
        try await keep(Invitation(tokenDigest: token.digest, madeAt: program.clock()))
        return program.slips(
            [(visited.account.person, visited.account.signInName?.text ?? "", token)], request, context)
    }

    private func page(
        _ visited: Visited, _ context: AppContext, _ fields: AppointmentFields? = nil, problem: Problem? = nil
    ) async throws -> Response {
        let (actor, directory) = (visited.actor, visited.directory)
        let others = try await program.store.accounts().filter {
            $0.person.id != visited.id && $0.closed == nil && directory.shows($0, to: actor)
        }
        let page = PersonPage(
            account: visited.account, isKept: (try? directory.authorize(actor, keeping: visited.account)) != nil,
            dismissible: Set(
                visited.account.person.appointments.filter { directory.allows(actor, $0.role, at: $0.seat) }.map(\.id)),
            appointment: fields ?? AppointmentFields(roles: actor.grantableRoles),
            successors: others.map { ($0.person.id, "\($0.person.name), \($0.person.seatName)") },
            now: program.clock(), problem: problem)
        return .page(
            page.markup(in: context.frame(at: .people(.person(visited.id)), program)),
            isRefused: problem != nil)
    }
}
