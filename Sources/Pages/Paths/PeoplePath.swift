/// The places of signing in, of one's own account and of other people's.
public enum PeoplePath: Hashable, Sendable {
    /// The form to sign in; leads on to a local address.
    case signIn(back: LocalAddress? = nil)
    case secondStep(back: LocalAddress? = nil)
    case invitation(token: String)
    case account
    case password
    case secondFactor
    case recoveryCodes
    case sessions
    case session(String)
    /// All accounts that one keeps, by folded name and by seat.
    case people(search: String = "", seat: String = "")
    case newPerson
    case bulk
    case bulkMade
    case person(String)
    /// Takes another name of a person.
    case name(String)
    case appointments(String)
    case dismissal(String, appointment: String)
    case invitations(String)
    case secondFactorRemoval(String)
    case closing(String)
    case reopening(String)
    case handover(String)

    var pattern: PathPattern {
        switch self {
        case .signIn: .signInForm
        case .secondStep: .secondStep
        case .invitation: .invitation
        case .account: .account
        case .password: .password
        case .secondFactor: .secondFactor
        case .recoveryCodes: .recoveryCodes
        case .sessions: .sessions
        case .session: .session
        case .people: .people
        case .newPerson: .newPerson
        case .bulk: .bulkAccounts
        case .bulkMade: .bulkAccountsMade
        case .person: .person
        case .appointments: .appointments
        case .dismissal: .dismissal
        case .invitations: .invitations
        case .secondFactorRemoval: .secondFactorRemoval
        case .closing: .accountClosing
        case .name: .personName
        case .reopening: .accountReopening
        case .handover: .handover
        }
    }

    var values: [String] {
        switch self {
        case .invitation(let token): [token]
        case .session(let id): [id]
        case .person(let id), .appointments(let id), .invitations(let id),
            .secondFactorRemoval(let id), .closing(let id), .reopening(let id), .name(let id), .handover(let id):
            [id]
        case .dismissal(let id, let appointment): [id, appointment]
        default: []
        }
    }

    var items: [(name: String, value: String)] {
        switch self {
        case .signIn(let back?), .secondStep(let back?): [(Path.backName, back.text)]
        case .people(let search, let seat):
            [(Path.searchName, search), (Path.seatName, seat)].filter { !$0.1.isEmpty }
        default: []
        }
    }
}

extension Path {
    /// The name of the query item and field that says where to go after signing in.
    public static let backName = "ve"
    /// The name of the query item that holds a seat.
    public static let seatName = "noi"
}

/// An address of this program, as a browser sent it, to be led back to: never one of somebody else's site.
public struct LocalAddress: Hashable, Sendable {
    public let text: String

    /// `nil` for what does not begin with one single stroke, or holds signs that an address can not hold.
    public init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count <= 2_000, !text.hasPrefix("//"),
            text.utf8.allSatisfy({ (33...126).contains($0) && $0 != UInt8(ascii: "\\") })
        else { return nil }
        self.text = text
    }
}
