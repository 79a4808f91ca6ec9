import Foundation
import ParIndex
import Store
import Wording

/// Which seats there are and who is above them, so as to know whose accounts somebody keeps.
struct SeatDirectory {
    private let units: [UnitKey: (name: String, authorities: Set<String>)]
    private let byName: [String: [UnitKey]]
    private let authorities: [String: String]
    private let gazetteer: Gazetteer

    init(_ program: Program) async throws {
        gazetteer = program.gazetteer
        units = try await program.store.roundUnits()
        byName = units.reduce(into: [:]) { names, unit in names[Self.key(unit.value.name), default: []].append(unit.key)
        }
        authorities = Dictionary(
            try await program.store.rounds().map { ($0.round.authority.code, $0.round.authority.name) }
        ) { first, _ in first }
    }

    /// The codes of the authorities above a seat.
    func authorities(over seat: Seat) -> Set<String> {
        guard case .unit(let key) = seat else { return [] }
        var codes = units[key]?.authorities ?? []
        if let commune = gazetteer.commune(key) {
            codes.formUnion([commune.superior.key.code, commune.province.key.code])
        }
        return codes
    }

    /// Whether somebody may give that role at that seat.
    func allows(_ actor: Actor, _ role: Role, at seat: Seat) -> Bool {
        actor.mayGrant(role, at: seat, under: authorities(over: seat))
    }

    /// Whether an account is among those that somebody sees: some appointment of it is theirs to give.
    func shows(_ account: Account, to actor: Actor) -> Bool {
        let appointments = account.person.appointments
        return allows(actor, .administrator, at: .installation)
            || appointments.contains { allows(actor, $0.role, at: $0.seat) }
    }

    /// Lets go on whoever keeps an account: all its appointments are theirs to give.
    func authorize(_ actor: Actor, keeping account: Account) throws -> Doer {
        let appointments = account.person.appointments
        guard !appointments.isEmpty else {
            return Doer(actor, by: try actor.authorizeGranting(.administrator, at: .installation, under: []))
        }
        let by = try appointments.map { try authorize(actor, $0.role, at: $0.seat) }
        return by[0]
    }

    /// Lets go on whoever may give that role at that seat.
    func authorize(_ actor: Actor, _ role: Role, at seat: Seat) throws -> Doer {
        Doer(actor, by: try actor.authorizeGranting(role, at: seat, under: authorities(over: seat)))
    }

    /// The seat that is meant by a name, a code, or "code: name", for a role that somebody wants to give.
    func seat(_ typed: String, for role: Role, by actor: Actor) throws(AccountRowFault) -> (seat: Seat, name: String) {
        let text = typed.trimmingCharacters(in: .whitespaces)
        if role.isHeld(at: .installation), allows(actor, role, at: .installation) {
            return (.installation, text.isEmpty ? Seat.installationName : text)
        }
        if role.isHeld(at: .authority("?")) { return try authoritySeat(text, role, actor) }
        guard !text.isEmpty else { throw .unitMissing }
        let found = candidates(text)
        let allowed = found.filter { allows(actor, role, at: .unit($0)) }
        guard let first = allowed.first else {
            throw found.isEmpty ? .unitUnknown(text) : .notYours(role, seatName: text)
        }
        let present = allowed.filter { gazetteer.commune($0)?.validity.to == nil }
        guard allowed.count == 1 || present.count == 1 else {
            throw .unitAmbiguous(text, keys: allowed.map(\.description))
        }
        let unit = present.first ?? first
        return (.unit(unit), committeeName(unit, text))
    }
}

extension SeatDirectory {
    /// What an authority's agency is called is the person's own to write; the authority is named by its code or name, or is
    /// the only one the actor serves.
    private func authoritySeat(
        _ text: String, _ role: Role, _ actor: Actor
    ) throws(AccountRowFault) -> (seat: Seat, name: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        let named = authorities.first { $0.key == parts.first || Folding.fold($0.value) == Folding.fold(text) }?.key
        let own = Set(
            actor.person.appointments.compactMap { appointment in
                if case .authority(let code) = appointment.seat { code } else { nil }
            })
        let code = named ?? (parts.count == 2 ? parts.first : nil) ?? (own.count == 1 ? own.first : nil)
        guard let code else { throw text.isEmpty ? .unitMissing : .unitUnknown(text) }
        guard allows(actor, role, at: .authority(code)) else { throw .notYours(role, seatName: text) }
        let name = parts.count == 2 ? parts[1] : (text.isEmpty || text == code ? authorities[code] ?? code : text)
        return (.authority(code), name)
    }

    /// The units that are meant: by key, by code, or by name with or without its kind.
    private func candidates(_ text: String) -> [UnitKey] {
        let first = text.prefix { $0 != ":" }.trimmingCharacters(in: .whitespaces)
        if let key = UnitKey(parsing: first), units[key] != nil || gazetteer.commune(key) != nil { return [key] }
        let byCode = units.keys.filter { $0.code == first } + gazetteer.communes(bearing: first)
        guard byCode.isEmpty else { return byCode.uniqued }
        let wanted = Self.key(text)
        let communes = gazetteer.search(wanted, limit: 60).map(\.commune)
            .filter { Self.key($0.fullName) == wanted || Self.key($0.name) == wanted }
        let known = (byName[wanted] ?? []) + units.filter { Self.withoutKind($0.value.name) == wanted }.map(\.key)
        return (known + communes.map(\.key)).uniqued
    }

    private func committeeName(_ unit: UnitKey, _ text: String) -> String {
        let name = units[unit]?.name ?? gazetteer.commune(unit)?.fullName ?? text
        return "UBND " + name.prefix(1).lowercased() + name.dropFirst()
    }

    /// A unit's name folded, without "UBND" before it.
    private static func key(_ name: String) -> String {
        let folded = Folding.fold(name)
        return folded.hasPrefix("ubnd ") ? String(folded.dropFirst(5)) : folded
    }

    private static func withoutKind(_ name: String) -> String {
        let folded = key(name)
        let kinds = ["xa ", "phuong ", "thi tran ", "dac khu "]
        return kinds.first { folded.hasPrefix($0) }.map { String(folded.dropFirst($0.count)) } ?? folded
    }
}

extension Gazetteer {
    /// The units of all times that bore a code.
    fileprivate func communes(bearing code: String) -> [UnitKey] {
        [UnitKey(code, from: nil), UnitKey(code, from: Self.reform)].filter { commune($0) != nil }
    }

    /// The day from which codes were given anew.
    private static let reform: Day = "2025-07-01"
}

extension [UnitKey] {
    fileprivate var uniqued: [UnitKey] {
        reduce(into: []) { keys, key in if !keys.contains(key) { keys.append(key) } }
    }
}
