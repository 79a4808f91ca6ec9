import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Tables
import Wording

/// The accounts that somebody keeps, and making new ones.
struct PeopleRoutes {
    /// More rows than anybody reads; the search finds the others.
    private static let limit = 300

    let program: Program

    func add(to router: some RouterMethods<AppContext>) {
        router.get(PathPattern.people.routerPath, use: index)
        router.get(PathPattern.newPerson.routerPath, use: new)
        router.post(PathPattern.newPerson.routerPath, use: create)
        router.get(PathPattern.bulkAccounts.routerPath, use: newMany)
        router.post(PathPattern.bulkAccounts.routerPath, use: check)
        router.post(PathPattern.bulkAccountsMade.routerPath, use: createMany)
    }

    @Sendable private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        let (actor, directory) = try await keeper(context)
        let shown = try await program.store.accounts().filter { directory.shows($0, to: actor) }
        let search = String((request.query[Path.searchName] ?? "").prefix(100))
        let seat = request.query[Path.seatName] ?? ""
        let found = shown.filter { $0.matches(search, seat: seat) }
        let page = PeoplePage(
            accounts: Array(found.prefix(Self.limit)), count: found.count, search: search, seat: seat,
            seats: shown.seats, now: program.clock())
        return .page(page.markup(in: context.frame(at: .people(.people(search: search, seat: seat)), program)))
    }

    @Sendable private func new(_ request: Request, _ context: AppContext) async throws -> Response {
        let (actor, _) = try await keeper(context)
        return show(NewPersonPage(appointment: AppointmentFields(roles: actor.grantableRoles)), context)
    }

    @Sendable private func create(_ request: Request, _ context: AppContext) async throws -> Response {
        let (actor, directory) = try await keeper(context)
        let form = try await request.form()
        return try await .attempt {
            let (account, token) = try account(form, directory, actor)
            let names = try await add([account], directory, actor, context)
            return program.slips([(account.person, names[0].text, token)], request, context)
        } refused: {
            var page = NewPersonPage(form, roles: actor.grantableRoles)
            page.problem = try $0.ofForm()
            return show(page, context)
        }
    }

    /// Makes accounts that all have the right of the first; their names to sign in by, in the same order.
    private func add(
        _ accounts: [NewAccount], _ directory: SeatDirectory, _ actor: Actor, _ context: AppContext
    ) async throws -> [SignInName] {
        guard let appointment = accounts.first?.person.appointments.first else { throw HTTPError(.badRequest) }
        let doer = try directory.authorize(actor, appointment.role, at: appointment.seat)
        return try await program.store.add(accounts, by: doer, at: program.clock(), request: context.requestID)
    }

    @Sendable private func newMany(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await keeper(context)
        return show(BulkPage(), context)
    }

    @Sendable private func check(_ request: Request, _ context: AppContext) async throws -> Response {
        let (actor, directory) = try await keeper(context)
        let form = try await request.formWithFile()
        do throws(WorkbookFault) {
            let text = try form.block(BulkPage.textField)
            let list = AccountList(text, directory, by: actor)
            return show(BulkPage(text: text, rows: list.rows, problem: list.problem), context)
        } catch {
            return show(BulkPage(problem: error.problem), context)
        }
    }

    /// Everything is checked once more: what the preview allowed may have changed since.
    @Sendable private func createMany(_ request: Request, _ context: AppContext) async throws -> Response {
        let (actor, directory) = try await keeper(context)
        let text = try await request.form()[BulkPage.textField] ?? ""
        let list = AccountList(text, directory, by: actor)
        guard list.isWhole else { return show(BulkPage(text: text, rows: list.rows, problem: list.problem), context) }
        return try await .attempt {
            program.slips(try await add(list.people, directory, actor, context), request, context)
        } refused: {
            show(BulkPage(text: text, rows: list.rows, problem: try $0.ofForm()), context)
        }
    }

    private func add(
        _ people: [AccountList.Listed], _ directory: SeatDirectory, _ actor: Actor, _ context: AppContext
    ) async throws -> [(person: Person, name: String, token: Token)] {
        let tokens = people.map { _ in Token.make() }
        let accounts = zip(people, tokens).map { NewAccount($0.person, $0.contact, token: $1, at: program.clock()) }
        let names = try await add(accounts, directory, actor, context)
        return zip(accounts, zip(names, tokens)).map { ($0.person, $1.0.text, $1.1) }
    }

    /// Who asks, where they keep any accounts at all; not found for others, and a refusal until the second factor is given.
    private func keeper(_ context: AppContext) async throws -> (Actor, SeatDirectory) {
        (try context.accountKeeper, try await SeatDirectory(program))
    }

    private func account(
        _ form: FormFields, _ directory: SeatDirectory, _ actor: Actor
    ) throws -> (NewAccount, Token) {
        let name = form.text(NewPersonPage.nameField)
        guard !name.isEmpty else { throw AccountRowFault.nameMissing }
        let appointment = try directory.appointment(form, by: actor)
        let contact = try form[NewPersonPage.contactField].flatMap { $0.trimmed.isEmpty ? nil : try Self.contact($0) }
        let typed = form.text(NewPersonPage.signInNameField)
        let signInName = SignInName(typed)
        if signInName == nil, !typed.isEmpty { throw AccountFault.noName(typed) }
        let token = Token.make()
        var account = NewAccount(
            Person(id: appointment.id, name: name, appointments: [appointment]), contact, token: token,
            at: program.clock())
        account.signInName = signInName
        return (account, token)
    }

    private static func contact(_ text: String) throws -> Contact {
        guard let contact = Contact(text) else { throw AccountRowFault.contactMalformed(text) }
        return contact
    }

    private func show(_ page: NewPersonPage, _ context: AppContext) -> Response {
        .page(
            page.markup(in: context.frame(at: .people(.newPerson), program)),
            isRefused: page.problem != nil)
    }

    private func show(_ page: BulkPage, _ context: AppContext) -> Response {
        .page(
            page.markup(in: context.frame(at: .people(.bulk), program)),
            isRefused: page.problem != nil)
    }
}

extension NewAccount {
    fileprivate init(_ person: Person, _ contact: Contact?, token: Token, at now: Instant) {
        self.init(person: person, invitation: Invitation(tokenDigest: token.digest, madeAt: now))
        switch contact {
        case .phone(let number): phone = number
        case .email(let address): email = address
        case nil: break
        }
    }
}

extension NewPersonPage {
    /// What was typed before.
    fileprivate init(_ form: FormFields, roles: [Role]) {
        self.init(
            name: form[Self.nameField] ?? "", signInName: form[Self.signInNameField] ?? "",
            contact: form[Self.contactField] ?? "", appointment: AppointmentFields(form, roles: roles))
    }
}

extension Account {
    fileprivate func matches(_ search: String, seat: String) -> Bool {
        let wanted = Folding.fold(search)
        let text = Folding.fold(person.name) + " " + (signInName?.text ?? "")
        return (wanted.isEmpty || text.contains(wanted))
            && (seat.isEmpty || person.appointments.contains { $0.seat.text == seat })
    }
}

extension [Account] {
    /// The seats at which these people serve, in the order of their names.
    fileprivate var seats: [(seat: String, name: String)] {
        var names: [String: String] = [:]
        for appointment in flatMap(\.person.appointments) { names[appointment.seat.text] = appointment.seatName }
        return VietnameseOrder.sorted(names.map { (seat: $0.key, name: $0.value) }, by: \.name)
    }
}
