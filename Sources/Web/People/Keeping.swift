import Foundation
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

extension AppContext {
    /// Who asks, where they keep accounts of anybody: others do not find the page. It takes the second factor.
    var accountKeeper: Actor {
        get throws {
            let actor = try actor
            guard let act = actor.keepingAct else { throw HTTPError(.notFound) }
            guard actor.hasSecondFactor else { throw Denial.secondFactorMissing(act) }
            return actor
        }
    }
}

extension Actor {
    /// The act by which the person keeps accounts; `nil` for one who keeps none.
    fileprivate var keepingAct: Act? {
        let acts = Set(person.appointments.flatMap(\.role.acts))
        return [Act.keepAccounts, .inviteOfficers].first(where: acts.contains)
    }

    /// The roles that the person can give anywhere.
    var grantableRoles: [Role] {
        Role.allCases.filter { role in
            person.appointments.contains { appointment in
                switch appointment.seat {
                case .installation: mayGrant(role, at: .installation, under: []) || role != .administrator
                case .authority(let code):
                    mayGrant(role, at: appointment.seat, under: [])
                        || mayGrant(role, at: .unit(UnitKey("?", from: nil)), under: [code])
                case .unit: mayGrant(role, at: appointment.seat, under: [])
                }
            }
        }
    }
}

extension SeatDirectory {
    /// The appointment that a form asks for.
    func appointment(_ form: FormFields, by actor: Actor) throws -> Appointment {
        let typed = form[AppointmentFields.roleName] ?? ""
        guard let role = Role(rawValue: typed) else { throw AccountRowFault.roleUnknown(typed) }
        let (seat, name) = try seat(form[AppointmentFields.seatName] ?? "", for: role, by: actor)
        let codes = try (form[AppointmentFields.codesName] ?? "").split { ";, ".contains($0) }.map { text in
            guard let code = Code(String(text)) else { throw AccountRowFault.codeMalformed(String(text)) }
            return code
        }
        return Appointment(id: Token.make().text, role: role, seat: seat, seatName: name, codes: codes)
    }
}

extension AppointmentFields {
    /// What was typed before.
    init(_ form: FormFields, roles: [Role]) {
        self.init(
            role: form[Self.roleName].flatMap { Role(rawValue: $0) }, seat: form[Self.seatName] ?? "",
            codes: form[Self.codesName] ?? "", roles: roles)
    }
}

extension String {
    /// In its one normal form, without blanks at its ends.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping }
}
