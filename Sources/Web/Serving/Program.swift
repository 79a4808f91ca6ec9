import Pages
import ParIndex
import Store

/// All that the routes work with, put together once at the start.
public struct Program: Sendable {
    let store: Store
    let sets: [String: CriteriaSet]
    /// The sets made ready to score.
    let talliers: [String: Tallier]
    /// The sets' criteria by code.
    let criteria: [String: [Code: Criterion]]
    /// The slugs of the sets with a rule that looks at a register.
    let usesRegisters: Set<String>
    let presence = Presence()
    let gazetteer: Gazetteer
    let assets: Assets
    let start: StartPage
    let indicatorTitles: [String: String]
    let security: Security
    let evidence: EvidenceFolder
    let passwords: PasswordVault
    let clock: @Sendable () -> Instant
    let rankings = Kept<[RankingRow]>()
    let figures = Kept<RoundFigures>()

    /// - Parameters:
    ///   - sets: the criteria sets that may be shown and used.
    ///   - indicatorTitles: titles of statistical indicators by code.
    ///   - assets: the program's files by name.
    ///   - start: what the start page offers.
    ///   - security: how accounts and sessions are kept safe.
    ///   - evidence: where the bytes of evidence lie.
    ///   - clock: the present moment.
    public init(
        store: Store, sets: [CriteriaSet], indicatorTitles: [String: String], gazetteer: Gazetteer, assets: Assets,
        start: StartPage = StartPage(), security: Security = Security(), evidence: EvidenceFolder,
        clock: @escaping @Sendable () -> Instant
    ) {
        (self.store, self.gazetteer, self.assets, self.start) = (store, gazetteer, assets, start)
        self.indicatorTitles = indicatorTitles
        self.sets = Dictionary(sets.map { ($0.slug, $0) }) { first, _ in first }
        talliers = self.sets.mapValues(Tallier.init)
        criteria = self.sets.mapValues { set in
            Dictionary(set.criteria.map { ($0.code, $0) }) { first, _ in first }
        }
        usesRegisters = Set(
            self.sets.values.filter { set in
                set.criteria.contains { if case .register = $0.rule { true } else { false } }
            }.map(\.slug))
        self.clock = clock
        self.evidence = evidence
        self.security = security
        passwords = PasswordVault(cost: security.passwordCost)
    }

    /// The cookies by the names that they have here.
    var cookies: Cookies { Cookies(isEncrypted: security.exposure.isEncrypted) }
}

/// What the start page offers besides what everybody finds there.
public struct StartPage: Sendable {
    /// Sign-in links of demonstration people; only ever served on the loopback address.
    public var links: [SignInLink]

    public init(links: [SignInLink] = []) {
        self.links = links
    }
}

/// A link that signs a person in.
public struct SignInLink: Sendable {
    public var person: Person
    public var token: String

    public init(person: Person, token: String) {
        (self.person, self.token) = (person, token)
    }
}
