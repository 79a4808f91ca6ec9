import ParIndex
import Testing

private let round = "chi-lang-2024"
private let subject = Subject(authority: "181", round: round)
private let now = Instant(seconds: 1_700_000_000)

private func actor(_ id: String, _ role: Role, secondFactor: Bool = true) -> Actor {
    let appointment = Appointment(id: id, role: role, seat: .authority("181"), seatName: "Hội đồng")
    return Actor(Person(id: id, name: "Người \(id)", appointments: [appointment]), hasSecondFactor: secondFactor)
}

private let manager = actor("a", .programmeManager)
private let chair = actor("b", .councilChair)
private let minutes = ConclusionMinutes(
    place: "Chi Lăng", day: "2025-01-10", chair: "A", secretary: "B", present: ["A", "B", "C"])
private let draft = Publication.Draft(number: "88/QĐ-UBND", day: "2025-01-15", signer: "Nguyễn Văn A")

private func ready(
    _ phase: RoundPhase = .concluded, last: Int = 0, isWaiting: Bool = false, open: Int = 0, isPractice: Bool = false,
    minutes held: ConclusionMinutes? = minutes
) -> Publication.Readiness {
    Publication.Readiness(
        course: RoundCourse(phase: phase, isPractice: isPractice), subject: subject, last: last, isWaiting: isWaiting,
        open: open, minutes: held)
}

private func prepared(_ ready: Publication.Readiness = ready(), _ typed: Publication.Draft = draft) throws
    -> Publication
{
    try Publication.prepare(typed, of: ready, by: manager, at: now)
}

struct PublicationTests {
    @Test func `the first publication of a concluded round has number 1 and corrects none`() throws {
        let publication = try prepared()
        #expect(publication.number == 1)
        #expect(publication.corrects == nil)
        #expect(publication.confirmed == nil)
    }

    @Test func `who prepared it can not confirm it`() throws {
        let publication = try prepared()
        #expect(throws: PublicationRefusal.cycle(.samePerson)) {
            try publication.confirm(ready(isWaiting: true), isUnchanged: true, by: manager, at: now)
        }
        let confirmed = try publication.confirm(ready(isWaiting: true), isUnchanged: true, by: chair, at: now)
        #expect(confirmed.confirmed?.person == "b")
    }

    @Test func `results that changed meanwhile are not confirmed`() throws {
        let publication = try prepared()
        #expect(throws: PublicationRefusal.changedSincePrepared) {
            try publication.confirm(ready(isWaiting: true), isUnchanged: false, by: chair, at: now)
        }
    }

    @Test func `a decision must be complete`() {
        let half = Publication.Draft(number: " ", day: nil, signer: "A")
        #expect(throws: PublicationRefusal.decisionMissing([.number, .day])) { try prepared(ready(), half) }
    }

    @Test(arguments: RoundPhase.allCases.filter { $0 != .concluded })
    func `only a concluded round is published for the first time`(_ phase: RoundPhase) {
        #expect(throws: PublicationRefusal.cycle(.wrongPhase(phase, allowed: [.concluded]))) {
            try prepared(ready(phase))
        }
    }

    @Test func `a practice round is never published`() {
        #expect(throws: PublicationRefusal.cycle(.practice)) { try prepared(ready(isPractice: true)) }
    }

    @Test func `lines without an appraisal hold it up`() {
        #expect(throws: PublicationRefusal.cycle(.incomplete(3))) { try prepared(ready(open: 3)) }
    }

    @Test func `without the data of the minutes it is not prepared`() {
        #expect(throws: PublicationRefusal.minutesMissing) { try prepared(ready(minutes: nil)) }
    }

    @Test func `a second preparation waits for the first`() {
        #expect(throws: PublicationRefusal.alreadyPrepared) { try prepared(ready(isWaiting: true)) }
    }

    @Test func `a correction has a reason and the next number`() throws {
        #expect(throws: PublicationRefusal.cycle(.reasonMissing)) { try prepared(ready(.published, last: 1)) }
        var typed = draft
        typed.correction = "Cộng lại điểm"
        let correction = try prepared(ready(.published, last: 1), typed)
        #expect(correction.number == 2)
        #expect(correction.corrects == 1)
    }

    @Test func `an appraiser may not prepare, and nobody without the second factor`() {
        #expect(throws: PublicationRefusal.cycle(.denied(.notYours(.preparePublication)))) {
            try Publication.prepare(draft, of: ready(), by: actor("c", .appraiser), at: now)
        }
        #expect(throws: PublicationRefusal.cycle(.denied(.secondFactorMissing(.preparePublication)))) {
            try Publication.prepare(draft, of: ready(), by: actor("a", .programmeManager, secondFactor: false), at: now)
        }
    }

    @Test func `more votes than members present are refused`() throws {
        var held = minutes
        held.votes = [ConclusionMinutes.Vote(matter: "Kết quả", inFavour: 2, against: 1, abstained: 1)]
        #expect(throws: PublicationRefusal.tooManyVotes("Kết quả", votes: 4, present: 3)) {
            try held.expectSound(on: subject, by: chair)
        }
        held.votes[0].abstained = 0
        try held.expectSound(on: subject, by: chair)
    }
}
