import ParIndex
import Testing

struct GrantingTests {
    private static let unit = Seat.unit(UnitKey("06502", from: nil))
    private static let authority = Seat.authority("181")

    private func actor(_ role: Role, at seat: Seat, hasSecondFactor: Bool = true) -> Actor {
        Actor(
            Person(
                id: "p", name: "Trần Thị Chương",
                appointments: [Appointment(id: "a", role: role, seat: seat, seatName: "")]),
            hasSecondFactor: hasSecondFactor)
    }

    private func granted(_ actor: Actor, at seat: Seat, under authorities: Set<String> = ["181", "20"]) -> Set<Role> {
        Set(Role.allCases.filter { actor.mayGrant($0, at: seat, under: authorities) })
    }

    @Test func `an administrator gives every role where it is held`() {
        let actor = actor(.administrator, at: .installation)
        #expect(granted(actor, at: .installation) == [.administrator, .auditor])
        #expect(
            granted(actor, at: Self.authority) == [.programmeManager, .councilChair, .appraiser, .leader, .auditor])
        #expect(granted(actor, at: Self.unit) == [.unitHead, .unitCoordinator, .unitOfficer])
    }

    @Test func `a programme manager gives those of its council and units`() {
        let actor = actor(.programmeManager, at: Self.authority)
        #expect(granted(actor, at: .installation).isEmpty)
        #expect(granted(actor, at: Self.authority) == [.councilChair, .appraiser, .leader])
        #expect(granted(actor, at: .authority("19")).isEmpty)
        #expect(granted(actor, at: Self.unit) == [.unitHead, .unitCoordinator, .unitOfficer])
        #expect(granted(actor, at: Self.unit, under: ["19"]).isEmpty)
    }

    @Test(arguments: [Role.unitHead, .unitCoordinator])
    func `head and coordinator invite officers of their own unit only`(_ role: Role) {
        let actor = actor(role, at: Self.unit)
        #expect(granted(actor, at: Self.unit) == [.unitOfficer])
        #expect(granted(actor, at: .unit(UnitKey("06463", from: nil))).isEmpty)
    }

    @Test(arguments: [Role.councilChair, .appraiser, .leader, .auditor])
    func `the others give none`(_ role: Role) {
        #expect(granted(actor(role, at: Self.authority), at: Self.unit).isEmpty)
        #expect(granted(actor(role, at: Self.authority), at: Self.authority).isEmpty)
    }

    @Test func `it takes the second factor`() {
        let actor = actor(.programmeManager, at: Self.authority, hasSecondFactor: false)
        #expect(throws: Denial.secondFactorMissing(.keepAccounts)) {
            try actor.authorizeGranting(.unitHead, at: Self.unit, under: ["181"])
        }
    }
}
