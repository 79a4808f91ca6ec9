import ParIndex
import Wording

/// A place in the program to which a page can link (đường dẫn): the only source of addresses in pages.
public enum Path: Hashable, Sendable {
    case home
    /// All rounds.
    case rounds
    /// The ranking table of a round, as asked for.
    case round(String, RankingQuery = RankingQuery())
    /// A unit's result in a round, at a domain or criterion.
    case commune(round: String, unit: UnitKey, at: Code? = nil)
    /// A unit's sheet in a round, at a criterion; all of it or the part of the one who looks, where one is asked for.
    case sheet(round: String, unit: UnitKey, at: Code? = nil, part: SheetPart? = nil)
    /// Takes the answer to a criterion.
    case sheetLine(round: String, unit: UnitKey, Code)
    /// What belongs to a unit's sheet.
    case sheetStep(SheetStep, round: String, unit: UnitKey)
    /// What the signed-in person has to do.
    case myWork
    /// The search over everything; empty text asks for its page.
    case finder(search: String = "")
    /// Setting a round up, and what belongs to its running.
    case running(RoundPath)
    /// Concluding and publishing a round.
    case publishing(PublicationPath)
    case sets
    /// A criteria set by its slug, at a domain or criterion.
    case set(String, at: Code? = nil)
    /// The search for units; empty text asks for the search page.
    case units(search: String = "")
    /// A unit by its code and the first day of its validity, since codes were reused.
    case unit(UnitKey)
    /// Begins a session of the person to whom the token belongs.
    case signIn(token: String)
    case signOut
    /// Signing in, one's own account, and other people's.
    case people(PeoplePath)
    /// The record of a round, or of the installation: what happened to an object, before an entry.
    case record(round: String? = nil, object: String = "", doer: String = "", act: String = "", before: Int64? = nil)
    /// The council's work in a round, and explanations to it.
    case council(CouncilPath)
    /// What one was told.
    case notices
    /// One notice, by its id.
    case notice(String)
    /// Binders, documents and what proves a sheet.
    case evidence(EvidencePath)
    /// Papers drafted from what is kept of a round.
    case papers(PaperPath)
    /// What a unit does about what it lost.
    case remediation(RemediationPath)
    /// What a unit reports by the period.
    case reports(ReportPath)
    /// A file of the program, such as its style sheet; the version changes whenever the file does.
    case asset(String, version: String)

    /// The pattern that this path fills.
    public var pattern: PathPattern {
        switch self {
        case .home: .home
        case .rounds: .rounds
        case .round: .round
        case .commune: .commune
        case .sheet: .sheet
        case .sheetLine: .sheetLine
        case .sheetStep(let step, _, _): step.pattern
        case .myWork: .myWork
        case .finder: .finder
        case .running(let path): path.pattern
        case .publishing(let path): path.pattern
        case .sets: .sets
        case .set: .set
        case .units: .units
        case .unit: .unit
        case .signIn: .signIn
        case .signOut: .signOut
        case .people(let path): path.pattern
        case .record(let round, _, _, _, _): round == nil ? .record : .roundRecord
        case .council(let path): path.pattern
        case .notices: .notices
        case .notice: .notice
        case .evidence(let path): path.pattern
        case .papers(let path): path.pattern
        case .remediation(let path): path.pattern
        case .reports(let path): path.pattern
        case .asset: .asset
        }
    }
}

extension Path {
    /// The address, percent-encoded: path, query and fragment.
    public var text: String { text(extraItems: []) }

    /// The address of the same place in another language.
    public func text(switchingTo language: Language) -> String {
        text(extraItems: [(Path.languageName, language.rawValue)])
    }

    /// The address of the same place with the token of the session, for forms that bring files along.
    func text(token: String) -> String { text(extraItems: [("ma", token)]) }

    /// The address of the same place, whose page says what was just done.
    public func text(saying done: Done, at now: Instant) -> String {
        text(extraItems: [(Done.name, done.sent(at: now))])
    }

    /// The name of the query item that switches the language.
    public static let languageName = "lang"

    private func text(extraItems: [(name: String, value: String)]) -> String {
        var text = ""
        var values = values.makeIterator()
        for segment in pattern.rawValue.utf8.split(separator: UInt8(ascii: "/")) {
            text += "/"
            if segment.first == UInt8(ascii: ":") {
                text += PercentEncoding.encoded(values.next() ?? "")
            } else {
                text += Substring(segment)
            }
        }
        return (text.isEmpty ? "/" : text) + queryText(items + extraItems) + fragment
    }

    /// What fills the pattern's names, in order.
    private var values: [String] {
        switch self {
        case .home, .rounds, .sets, .units, .signOut, .myWork, .finder, .notices: []
        case .round(let round, _): [round]
        case .commune(let round, let unit, _), .sheet(let round, let unit, _, _), .sheetStep(_, let round, let unit):
            [round, unit.description]
        case .sheetLine(let round, let unit, let code): [round, unit.description, code.text]
        case .running(let path): path.values
        case .publishing(let path): path.values
        case .set(let slug, _): [slug]
        case .unit(let unit): [unit.description]
        case .signIn(let token): [token]
        case .people(let path): path.values
        case .record(let round, _, _, _, _): round.map { [$0] } ?? []
        case .council(let path): path.values
        case .notice(let id): [id]
        case .evidence(let path): path.values
        case .papers(let path): path.values
        case .remediation(let path): path.values
        case .reports(let path): path.values
        case .asset(let name, _): [name]
        }
    }

    private var items: [(name: String, value: String)] {
        switch self {
        case .round(_, let query): query.items
        case .sheet(_, _, _, let part?): [(SheetPart.name, part.rawValue)]
        case .units(let search), .finder(let search): search.isEmpty ? [] : [(Path.searchName, search)]
        case .people(let path): path.items
        case .record(_, let object, let doer, let act, let before):
            [(Path.searchName, object), (Path.doerName, doer), (Path.actName, act)].filter { !$0.1.isEmpty }
                + (before.map { [(Path.beforeName, String($0))] } ?? [])
        case .council(let path): path.items
        case .running(let path): path.items
        case .evidence(let path): path.items
        case .asset(_, let version): [("v", version)]
        default: []
        }
    }

    private var fragment: String {
        switch self {
        case .commune(_, _, let code?), .set(_, let code?), .sheet(_, _, let code?, _): "#" + Path.anchor(of: code)
        case .council(let path): path.anchor.map { "#" + Path.anchor(of: $0) } ?? ""
        case .running(let path): path.fragment
        case .remediation(let path): path.fragment
        default: ""
        }
    }

    private func queryText(_ items: [(name: String, value: String)]) -> String {
        guard !items.isEmpty else { return "" }
        let pairs = items.map { PercentEncoding.encoded($0.name) + "=" + PercentEncoding.encoded($0.value) }
        return "?" + pairs.joined(separator: "&")
    }

    /// The name of the query item that holds what is searched for.
    public static let searchName = "tim"

    /// The names of the query items that hold whose entries of the record are looked for, and of which act.
    public static let (doerName, actName) = ("nguoi", "viec")

    /// The name of the query item that holds the entry before which a page begins.
    public static let beforeName = "truoc"

    /// The `id` under which a domain or criterion stands on its page.
    static func anchor(of code: Code) -> String { "tc-" + code.text }

    /// Where a line's word on missing evidence stands: a browser unfolds what is around it.
    static func anchorOfMissing(_ code: Code) -> String { "thieu-" + code.text }
}
