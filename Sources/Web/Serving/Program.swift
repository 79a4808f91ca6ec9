import CriteriaFiles
import Pages
import ParIndex
import Store

/// All that the routes work with, put together once at the start.
public struct Program: Sendable {
    let store: Store
    let sets: [String: CriteriaSet]
    /// The files that each set was read from, by its slug: what a publication freezes.
    let setFiles: [String: [SourceFile]]
    /// What warns before a reason is released.
    let privateWords: PrivateWords
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
    let passwords: PasswordVault
    let clock: @Sendable () -> Instant
    let rankings = Kept<[RankingRow]>()
    let figures = Kept<RoundFigures>()

    /// - Parameters:
    ///   - sets: the criteria sets that may be shown and used.
    ///   - setFiles: the files that each set was read from, by its slug.
    ///   - indicatorTitles: titles of statistical indicators by code.
    ///   - assets: the program's files by name.
    ///   - start: what the start page offers.
    ///   - security: how accounts and sessions are kept safe.
    ///   - clock: the present moment.
    public init(
        store: Store, sets: [CriteriaSet], setFiles: [String: [SourceFile]] = [:], indicatorTitles: [String: String],
        gazetteer: Gazetteer, assets: Assets, privateWords: PrivateWords = PrivateWords([]),
        start: StartPage = StartPage(), security: Security = Security(), clock: @escaping @Sendable () -> Instant
    ) {
        (self.store, self.gazetteer, self.assets, self.start) = (store, gazetteer, assets, start)
        (self.indicatorTitles, self.setFiles, self.privateWords) = (indicatorTitles, setFiles, privateWords)
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
