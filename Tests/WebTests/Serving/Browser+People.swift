import HTTPTypes
import ParIndex
import Store

@testable import Web

extension Browser {
    /// The headers of somebody signed in, with the second factor, in a role at a seat.
    func signedIn(
        as role: Role = .unitCoordinator, at seat: Seat = .unit(UnitKey("06502", from: nil)), id: String? = nil,
        round: String? = nil, codes: [Code] = [], units: [UnitKey] = []
    ) async throws -> HTTPFields {
        let id = id ?? "\(role.rawValue)-\(seat.text)"
        let appointment = Appointment(
            id: id, role: role, seat: seat, seatName: seat.text, round: round, codes: codes, units: units)
        let person = Person(id: id, name: "Nông Văn Chức", appointments: [appointment])
        let (link, token) = (Token.make(), Token.make())
        try await program.store.add([(person, link.digest)], at: 0)
        let session = NewSession(tokenDigest: token.digest, device: "Firefox", hasSecondFactor: true, isDemo: false)
        _ = try await program.store.beginSession(
            linkDigest: link.digest, session, program.security.limits, at: program.clock(), request: "")
        return [.cookie: "\(program.cookies.session)=\(token.text)"]
    }
}
