import Hummingbird
import NIOCore
import Pages
import ParIndex
import Store
import Wording

/// Who asks, from where, and in which language: of every request.
struct AppContext: RequestContext, RemoteAddressRequestContext {
    var coreContext: CoreRequestContextStorage
    let remoteAddress: SocketAddress?
    var language = Language.vi
    /// The signed-in person, with the secret of the session.
    var session: Session?
    /// Whether the database holds made-up scores.
    var isSimulated = false

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    /// For tests that drive the router without a socket.
    init(testing source: some RequestContextSource, remoteAddress: SocketAddress?) {
        coreContext = CoreRequestContextStorage(source: source)
        self.remoteAddress = remoteAddress
    }

    /// Whether the request comes from this machine, and not through a proxy on it.
    func isLocal(_ request: Request) -> Bool {
        let isForwarded = request.headers.contains { field in
            ["forwarded", "via"].contains(field.name.canonicalName)
                || field.name.canonicalName.hasPrefix("x-forwarded-")
        }
        return isLoopback && !isForwarded
    }

    private var isLoopback: Bool {
        switch remoteAddress {
        case .v4(let address): UInt8(truncatingIfNeeded: address.address.sin_addr.s_addr) == 127
        case .v6: remoteAddress?.ipAddress == "::1"
        case .unixDomainSocket: true
        case nil: false
        }
    }
}

/// A signed-in person.
struct Session: Sendable {
    let person: Person
    let token: Token

    /// What a form of this session must bring along.
    var formToken: String { token.derived(for: "form") }
}

extension AppContext {
    /// Who does it, when, and by which request; signed out leads to the sign-in.
    func occasion(_ program: Program) throws(SignInNeeded) -> Occasion {
        guard let session else { throw SignInNeeded() }
        return Occasion(session.actor, at: program.clock(), request: id)
    }
}

/// A page or an act that only signed-in people have.
struct SignInNeeded: Error {}

extension Session {
    var actor: Actor { Actor(person, hasSecondFactor: true) }
}
