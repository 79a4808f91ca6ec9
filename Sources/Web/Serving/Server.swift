import Hummingbird
import Logging
import NIOCore

/// The web server over a program.
public struct Server: Sendable {
    let program: Program
    let host: String
    let port: Int

    /// - Parameter port: 0 for any free port.
    public init(_ program: Program, host: String, port: Int) {
        (self.program, self.host, self.port) = (program, host, port)
    }

    /// Serves until the process is asked to end; `onReady` learns the port once requests are answered.
    public func run(onReady: @escaping @Sendable (Int) async -> Void) async throws {
        try await program.sets.stock(from: program.store)
        var logger = Logger(label: "cchc")
        logger.logLevel = .warning
        let application = Application(
            responder: Routes(program).router.buildResponder(),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in await onReady(channel.localAddress?.port ?? port) }, logger: logger)
        try await application.runService()
    }
}
