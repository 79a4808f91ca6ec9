import CriteriaFiles
import Documents
import Pages
import ParIndex
import Shelves
import Store

/// All that the routes work with, put together once at the start.
public struct Program: Sendable {
    let store: Store
    /// What ships with the program, with its texts.
    let library: Library
    let sets: SetShelf
    /// What warns before a reason is released.
    let privateWords: PrivateWords
    let presence = Presence()
    let cards = CardShelf()
    /// Sums of sheets as they were lately.
    let tallies = Shelf<SummedSheet, Tally>(limit: 128)
    let gazetteer: Gazetteer
    let workingDays: WorkingCalendar
    let assets: Assets
    let start: StartPage
    let indicatorTitles: [String: String]
    let security: Security
    let evidence: EvidenceFolder
    /// What makes files of papers.
    public let press: PaperPress
    let passwords: PasswordVault
    let clock: @Sendable () -> Instant
    let rankings = Kept<[RankingRow]>()
    let figures = Kept<RoundFigures>()

    /// - Parameters:
    ///   - library: the criteria sets that ship with the program, with the texts they were read from.
    ///   - indicatorTitles: titles of statistical indicators by code.
    ///   - workingDays: which days offices work.
    ///   - assets: the program's files by name.
    ///   - start: what the start page offers.
    ///   - security: how accounts and sessions are kept safe.
    ///   - evidence: where the bytes of evidence lie.
    ///   - press: what makes files of papers.
    ///   - clock: the present moment.
    public init(
        store: Store, library: Library, indicatorTitles: [String: String], gazetteer: Gazetteer,
        workingDays: WorkingCalendar, assets: Assets, privateWords: PrivateWords,
        start: StartPage = StartPage(),
        security: Security = Security(), evidence: EvidenceFolder, press: PaperPress,
        clock: @escaping @Sendable () -> Instant
    ) {
        (self.store, self.gazetteer, self.assets, self.start) = (store, gazetteer, assets, start)
        self.indicatorTitles = indicatorTitles
        (self.library, self.workingDays, self.privateWords) = (library, workingDays, privateWords)
        sets = SetShelf(library)
        self.clock = clock
        (self.evidence, self.press) = (evidence, press)
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
