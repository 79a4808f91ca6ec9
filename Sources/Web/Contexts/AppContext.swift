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
    /// The line to the browser; `nil` in tests that have none.
    let channel: (any Channel)?
    /// What the record and the log name the request by.
    let requestID = String(UInt64.random(in: .min ... .max), radix: 36)
    var language = Language.vi
    /// The signed-in person, with the secret of the session.
    var session: Session?
    /// The secret of the forms of this browser while nobody is signed in; made anew where it brought none along.
    var formSecret = Token.make()
    /// What was done just before, as the address says.
    var done: Done?
    /// Whether the database holds made-up scores.
    var isSimulated = false

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
        channel = source.channel
    }

    /// For tests that drive the router without a socket.
    init(testing source: some RequestContextSource, remoteAddress: SocketAddress?) {
        coreContext = CoreRequestContextStorage(source: source)
        self.remoteAddress = remoteAddress
        channel = nil
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
