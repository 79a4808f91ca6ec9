import Glibc

/// A running clamd that is asked about each file (chương trình diệt vi-rút).
///
/// The file is sent to it over the socket, so that it needs no right to read ours.
public struct VirusScanner: Hashable, Sendable {
    /// Where clamd listens.
    enum Address: Hashable, Sendable {
        case socket(path: String)
        case network(host: String, port: String)
    }

    let address: Address
    private let seconds: Int

    /// From a setting: "/run/clamav/clamd.ctl" for a socket, "host:3310" for the network; `nil` for anything else.
    ///
    /// - Parameter seconds: How long to wait for each answer.
    public init?(_ setting: String, seconds: Int = 30) {
        self.seconds = seconds
        if setting.hasPrefix("/") {
            address = .socket(path: setting)
        } else if let colon = setting.lastIndex(of: ":"), let port = UInt16(setting[setting.index(after: colon)...]) {
            let host = setting[..<colon].filter { $0 != "[" && $0 != "]" }
            guard !host.isEmpty else { return nil }
            address = .network(host: String(host), port: String(port))
        } else {
            return nil
        }
    }

    /// Waits for the verdict on the file at `path`; blocks its thread.
    func scan(_ path: String) throws(UploadFault) {
        let bytes = try StoredBytes(path: path)
        let answer: String
        do throws(Interruption) {
            answer = try ask(about: bytes)
        } catch {
            throw error.fault
        }
        try Self.judge(answer)
    }

    /// "stream: OK", "stream: NAME FOUND", or a complaint.
    private static func judge(_ answer: String) throws(UploadFault) {
        let verdict = answer.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? answer
        if verdict == "OK" { return }
        guard verdict.hasSuffix(" FOUND") else { throw .scannerUnreachable("clamd: \(answer)") }
        throw .virus(String(verdict.dropLast(6)))
    }

    private func ask(about bytes: StoredBytes) throws(Interruption) -> String {
        let connection = try Connection(to: address, seconds: seconds)
        do throws(Interruption) {
            try connection.send(Array("zINSTREAM\0".utf8))
            try send(bytes, over: connection)
        } catch {
            // clamd hangs up on what is too large for it, and says so before.
            guard let answer = try? connection.answer(), !answer.isEmpty else { throw error }
            return answer
        }
        return try connection.answer()
    }

    /// Pieces with their lengths before them, ended by one of no length.
    private func send(_ bytes: StoredBytes, over connection: Connection) throws(Interruption) {
        var place = 0
        while place < bytes.count {
            let piece: [UInt8]
            do { piece = try bytes.bytes(at: place, count: 64 << 10) } catch { throw .unreadable(error) }
            try connection.send(Self.length(piece.count) + piece)
            place += piece.count
        }
        try connection.send(Self.length(0))
    }

    private static func length(_ count: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
    }
}

/// Why a question was not answered.
enum Interruption: Error {
    /// The system's number of the error.
    case refused(Int32)
    case unreadable(UploadFault)

    var fault: UploadFault {
        switch self {
        case .refused(let code): .scannerUnreachable(String(cString: strerror(code)))
        case .unreadable(let fault): fault
        }
    }
}
