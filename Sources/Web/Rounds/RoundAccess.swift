import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

extension Actor {
    /// The codes of the authorities at which the person may do something.
    func authorities(allowing act: Act) -> [String] {
        let codes = person.appointments.compactMap { appointment -> String? in
            guard case .authority(let code) = appointment.seat else { return nil }
            return may(act, on: Subject(authority: code)) ? code : nil
        }
        return codes.reduce(into: []) { known, code in if !known.contains(code) { known.append(code) } }
    }
}

extension Session {
    /// Whether the person serves at an authority.
    func isOf(_ authority: String) -> Bool {
        person.appointments.contains { $0.seat == .authority(authority) }
    }
}

/// A table of a round with its criteria.
typealias ManagedTable = (round: Round, table: RoundTable, set: CriteriaSet)

extension Program {
    /// The rounds that somebody may know of: those in preparation are their authority's alone.
    func listings(for session: Session?) async throws -> [RoundListing] {
        let all = try await store.rounds().filter { listing in
            listing.round.course.phase != .preparing || session?.isOf(listing.round.authority.code) == true
        }
        for table in all.flatMap(\.round.tables) { _ = try await set(for: table) }
        return all
    }

    /// The sheets of the person's own units in a round.
    func ownSheets(of round: Round, _ actor: Actor) async throws -> [FoundSheet] {
        var sheets: [FoundSheet] = []
        for unit in actor.units {
            if let sheet = try await store.sheet(round.slug, unit, for: actor) { sheets.append(sheet.found) }
        }
        return sheets
    }

    /// A round whose management the person may see; not found for everybody else.
    func managed(_ context: AppContext) async throws -> (listing: RoundListing, actor: Actor) {
        guard let actor = context.session?.actor else { throw SignInNeeded() }
        let listing = try await round(context.parameter("round"))
        guard actor.may(.seeRound, on: listing.round.subject) else { throw HTTPError(.notFound) }
        return (listing, actor)
    }

    /// A table of a round that the person may set up; not found for everybody else.
    func managedTable(_ context: AppContext) async throws -> ManagedTable {
        let (listing, actor) = try await managed(context)
        let name = try context.parameter("table")
        guard actor.may(.setUpRound, on: listing.round.subject),
            let round = try await store.wholeRound(listing.round.slug),
            let table = round.tables.first(where: { $0.slug == name }), let set = try await set(for: table)
        else { throw HTTPError(.notFound) }
        return (round, table, set)
    }

    /// The authorities at which the person may set up rounds, by code and name; not found where there are none.
    func authorityChoices(_ context: AppContext) throws -> [(key: String, title: String)] {
        guard let actor = context.session?.actor else { throw SignInNeeded() }
        let codes = actor.authorities(allowing: .setUpRound)
        guard !codes.isEmpty else { throw HTTPError(.notFound) }
        let day = clock().day
        return codes.map { (key: $0, title: authority($0, of: actor, on: day).authority.name) }
    }

    /// An authority as it was on a day; where no list has it, as the person's seat calls it.
    func authority(_ code: String, of actor: Actor, on day: Day) -> (authority: Authority, province: Authority) {
        let days = [day, "2025-06-30" as Day]
        if let found = days.lazy.compactMap({ gazetteer.authority(code, on: $0) }).first { return found }
        let seat = actor.person.appointments.first { $0.seat == .authority(code) }
        let named = Authority(key: UnitKey(code, from: nil), name: seat?.seatName ?? code)
        return (named, named)
    }
}

extension RunningRound {
    init(_ round: Round, for actor: Actor?) {
        self.init(
            slug: round.slug, title: round.title, authority: round.authority.name, course: round.course,
            mayChange: actor?.may(.setUpRound, on: round.subject) == true,
            mayAdvance: actor.map { round.course.mayAdvance(of: round.subject, by: $0) } == true)
    }
}

extension AppContext {
    /// The fields of a form that somebody signed in has sent.
    func form(_ request: Request) async throws -> FormFields {
        guard session != nil else { throw SignInNeeded() }
        return try await request.formWithFile()
    }
}

extension Optional {
    /// The value made of this one, where there is one.
    func asyncMap<Value>(_ make: (Wrapped) async throws -> Value) async throws -> Value? {
        if let self { try await make(self) } else { nil }
    }
}
