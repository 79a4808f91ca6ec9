import ParIndex
import Testing

/// Fixtures: Liên Sơn's sheet in the running round of 2023.
enum RunningRound {
    static let lienSon = UnitKey("06502", from: nil)
    static let opening = Instant("2024-01-02", secondOfDay: 8 * 3600)
    static let due = Instant("2024-01-10", secondOfDay: 17 * 3600)
    static let before = Instant("2024-01-01")
    static let during = Instant("2024-01-05")
    static let after = Instant("2024-01-11")

    static func sheet(_ phase: RoundPhase = .selfAssessment, _ state: SheetState = .drafting) -> Sheet {
        Sheet(
            round: "chi-lang-2023", year: 2023, authority: "187", unit: lienSon,
            course: RoundCourse(
                phase: phase, calendar: RoundCalendar([.opening: opening, .selfAssessment: due])),
            state: state)
    }

    static func actor(_ role: Role, at seat: Seat = .unit(lienSon), secondFactor: Bool = true) -> Actor {
        Actor(
            Person(
                id: role.rawValue, name: "Hoàng Văn Xã",
                appointments: [Appointment(id: "a", role: role, seat: seat, seatName: "UBND xã Liên Sơn")]),
            hasSecondFactor: secondFactor)
    }

    static let coordinator = actor(.unitCoordinator)
    static let head = actor(.unitHead)
    static let appraiser = actor(.appraiser, at: .authority("187"))

    static let criterion = Criterion(
        code: c("3.4.1"), title: "Hồ sơ giải quyết đúng hạn", maximum: Points(2), rule: .yesNo(YesNo(yes: Points(2))),
        source: source, from: "2023-01-01")
    static let source = Source(document: "Bộ tiêu chí của Liên Sơn")

    static let set = CriteriaSet(
        slug: "lien-son", title: "Bộ tiêu chí", standing: .test, source: source, from: "2023-01-01", scale: Points(2),
        domains: [])

    static var context: ScoringContext { ScoringContext(set, year: 2023, unit: lienSon.code) }
}

struct SheetAnsweringTests {
    private typealias Round = RunningRound

    private func answer(
        _ sheet: Sheet, _ line: SheetLine = SheetLine(code: Round.criterion.code),
        _ answer: Answer? = .fact("answer", .yes),
        seen: Int = 0, by actor: Actor = Round.coordinator, at now: Instant = Round.during
    ) throws(CycleRefusal) -> SheetLine {
        try sheet.answer(
            line, Round.criterion, with: answer, missingEvidence: "", seen: seen, in: Round.context, by: actor, at: now)
    }

    @Test func `an answer is kept with who gave it, and the line's version grows`() throws {
        let line = try answer(Round.sheet())
        #expect(line.answer == .fact("answer", .yes))
        #expect(line.version == 1)
        #expect(line.answered?.name == "Hoàng Văn Xã")
    }

    @Test func `an answer is refused before the opening and after the due hour, by the server's clock`() {
        #expect(throws: CycleRefusal.notOpenYet(Round.opening, now: Round.before)) {
            try answer(Round.sheet(), at: Round.before)
        }
        #expect(throws: CycleRefusal.late(due: Round.due, now: Round.after)) {
            try answer(Round.sheet(), at: Round.after)
        }
        #expect(throws: Never.self) { try answer(Round.sheet(), at: Round.due) }
    }

    @Test(arguments: [SheetState.awaitingApproval, .submitted])
    func `a sheet that left the unit's hands takes no answer`(_ state: SheetState) {
        #expect(throws: CycleRefusal.wrongState(state)) { try answer(Round.sheet(.selfAssessment, state)) }
    }

    @Test func `who saw an older version is told what the line holds now`() throws {
        let first = try answer(Round.sheet())
        #expect(throws: CycleRefusal.stale(first)) { try answer(Round.sheet(), first, .fact("answer", .no), seen: 0) }
    }

    @Test func `an answer that still lacks a fact is kept, one of the wrong kind is refused`() throws {
        #expect(try answer(Round.sheet(), .init(code: Round.criterion.code), .facts([:])).answer == .facts([:]))
        #expect(throws: CycleRefusal.unscorable(Round.criterion.code, .wrongFact(role: "answer"))) {
            try answer(Round.sheet(), .init(code: Round.criterion.code), .fact("answer", .quantity(Quantity(3))))
        }
    }

    @Test func `a criterion that was excluded, or one above it, is not answered`() {
        var sheet = Round.sheet()
        sheet.excluded = [c("3.4"): "Xã không có bộ phận một cửa"]
        #expect(throws: CycleRefusal.excluded(reason: "Xã không có bộ phận một cửa")) { try answer(sheet) }
    }

    @Test func `the council does not answer for a unit`() {
        #expect(throws: CycleRefusal.denied(.notYours(.answer))) { try answer(Round.sheet(), by: Round.appraiser) }
    }

    @Test func `a supplement opens the lines it names until its own due time`() throws {
        var sheet = Round.sheet(.appraisal, .returned)
        sheet.supplement = Supplement(codes: [c("3.4")], reason: "Thiếu sổ theo dõi", due: Round.after)
        #expect(try answer(sheet, at: Round.after).version == 1)
        sheet.supplement?.codes = [c("5")]
        #expect(throws: CycleRefusal.wrongState(.submitted)) { try answer(sheet, at: Round.after) }
    }
}

struct SheetSubmissionTests {
    private typealias Round = RunningRound

    @Test func `a sheet goes from the coordinator to the head to the council`() throws {
        let sent = try Round.sheet().send(open: 0, by: Round.coordinator, at: Round.during)
        #expect(sent.state == .awaitingApproval)
        let submitted = try sent.approve(.deputy, by: Round.head, at: Round.during)
        #expect(submitted.state == .submitted)
        #expect(submitted.submission?.capacity == .deputy)
    }

    @Test func `a sheet with open lines is not sent`() {
        #expect(throws: CycleRefusal.incomplete(3)) {
            try Round.sheet().send(open: 3, by: Round.coordinator, at: Round.during)
        }
    }

    @Test func `only the head approves, and with the second factor`() throws {
        let sent = try Round.sheet().send(open: 0, by: Round.coordinator, at: Round.during)
        #expect(throws: CycleRefusal.denied(.notYours(.approve))) {
            try sent.approve(.deputy, by: Round.coordinator, at: Round.during)
        }
        #expect(throws: CycleRefusal.denied(.secondFactorMissing(.approve))) {
            try sent.approve(.deputy, by: Round.actor(.unitHead, secondFactor: false), at: Round.during)
        }
    }

    @Test func `why the head refused stays on the sheet until it is handed in`() throws {
        let sent = Round.sheet(.selfAssessment, .awaitingApproval)
        let refused = try sent.reject(reason: "Thiếu số liệu quý IV", by: Round.head, at: Round.during)
        #expect(refused.rejection?.reason == "Thiếu số liệu quý IV")
        #expect(refused.rejection?.by == Authorship(person: "unitHead", name: "Hoàng Văn Xã", at: Round.during))
        let again = try refused.send(open: 0, by: Round.coordinator, at: Round.during)
        #expect(again.rejection == refused.rejection)
        #expect(try again.approve(.deputy, by: Round.head, at: Round.during).rejection == nil)
    }

    @Test func `a sheet is withdrawn until the due time and not after it`() throws {
        let submitted = Round.sheet(.selfAssessment, .submitted)
        #expect(try submitted.withdraw(reason: "Sai", by: Round.head, at: Round.during).state == .drafting)
        #expect(throws: CycleRefusal.late(due: Round.due, now: Round.after)) {
            try submitted.withdraw(reason: "Sai", by: Round.head, at: Round.after)
        }
    }

    @Test func `a sheet is taken back with a reason, which those who mend it read, and only once it was handed in`()
        throws
    {
        let submitted = Round.sheet(.selfAssessment, .submitted)
        #expect(throws: CycleRefusal.reasonMissing) {
            try submitted.withdraw(reason: " ", by: Round.head, at: Round.during)
        }
        let back = try submitted.withdraw(reason: "Sai số liệu 3.4", by: Round.head, at: Round.during)
        #expect(back.rejection?.reason == "Sai số liệu 3.4")
        #expect(back.rejection?.isWithdrawal == true)
        #expect(throws: CycleRefusal.wrongState(.awaitingApproval)) {
            try Round.sheet(.selfAssessment, .awaitingApproval).withdraw(
                reason: "Sai", by: Round.head, at: Round.during)
        }
    }

    @Test func `what was supplied waits for the council until it looks again`() throws {
        var sheet = Round.sheet(.appraisal, .awaitingApproval)
        sheet.submission = Submission(
            by: Authorship(person: "xa", name: "Hoàng Văn Xã", at: Round.during), capacity: .deputy)
        sheet.supplement = Supplement(codes: [c("3.4")], reason: "Thiếu sổ", due: Round.after)
        #expect(!sheet.isSupplied(c("3.4.1")))
        let at = Round.during.adding(seconds: 60)
        let again = try sheet.approve(.deputy, by: Round.head, at: at)
        #expect(again.supplied == Supplied(codes: [c("3.4")], since: Round.during))
        #expect(again.isSupplied(c("3.4.1")))
        #expect(!again.isSupplied(c("5")))
        #expect(again.awaitsLookAtSupplied(c("3.4.1"), appraised: nil))
        #expect(again.awaitsLookAtSupplied(c("3.4.1"), appraised: Round.during))
        #expect(!again.awaitsLookAtSupplied(c("3.4.1"), appraised: at.adding(seconds: 1)))
        #expect(!again.awaitsLookAtSupplied(c("5"), appraised: nil))
    }

    @Test func `the authority does not see what a unit is still writing`() {
        #expect(!Round.sheet().isVisible(to: Round.appraiser))
        #expect(Round.sheet().isVisible(to: Round.coordinator))
        #expect(Round.sheet(.selfAssessment, .submitted).isVisible(to: Round.appraiser))
        #expect(Round.sheet(.appraisal).isVisible(to: Round.appraiser))
        #expect(!Round.sheet(.preparing).isVisible(to: Round.coordinator))
    }
}

struct SheetAppraisingTests {
    private typealias Round = RunningRound

    private func appraise(
        _ sheet: Sheet, _ points: String, ground: String? = nil, by actor: Actor = Round.appraiser
    ) throws -> SheetLine {
        let line = SheetLine(code: Round.criterion.code, version: 1, answer: .fact("answer", .yes))
        return try sheet.appraise(
            line, Round.criterion, with: .awarded(try #require(Points(points)), reason: ground ?? "đồng ý"),
            ground: ground.map { AppraisalGround(category: .late, text: $0) }, seen: 1, in: Round.context, by: actor,
            at: Round.during)
    }

    @Test func `the council gives other points only with a reason, also more points`() throws {
        let sheet = Round.sheet(.appraisal, .submitted)
        #expect(throws: CycleRefusal.reasonMissing) { try appraise(sheet, "1") }
        #expect(try appraise(sheet, "1", ground: "Ban hành ngày 20/02/2023").ground?.category == .late)
        #expect(try appraise(sheet, "2").ground == nil)
    }

    @Test func `points above the maximum are refused`() {
        #expect(throws: CycleRefusal.self) { try appraise(Round.sheet(.appraisal, .submitted), "3", ground: "x") }
    }

    @Test func `the council waits for the phase and for the sheet`() {
        #expect(throws: CycleRefusal.self) { try appraise(Round.sheet(.selfAssessment, .submitted), "2") }
        var returned = Round.sheet(.appraisal, .returned)
        returned.supplement = Supplement(codes: [], reason: "Bổ sung", due: Round.after)
        #expect(throws: CycleRefusal.wrongState(.returned)) { try appraise(returned, "2") }
    }

    @Test func `who appraises a part of the set sends back lines of that part only`() throws {
        let domain = Appointment(
            id: "a", role: .appraiser, seat: .authority("187"), seatName: "Phòng Nội vụ", codes: [c("3")])
        let member = Actor(Person(id: "a", name: "Lê Văn Thẩm", appointments: [domain]), hasSecondFactor: true)
        let sheet = Round.sheet(.appraisal, .submitted)
        let own = Supplement(codes: [c("3.4")], reason: "Thiếu sổ", due: Round.after)
        #expect(try sheet.sendBack(own, by: member, at: Round.during).state == .returned)
        for codes in [[c("3.4"), c("5")], []] {
            let more = Supplement(codes: codes, reason: "Thiếu sổ", due: Round.after)
            #expect(throws: CycleRefusal.denied(.notYours(.appraise))) {
                try sheet.sendBack(more, by: member, at: Round.during)
            }
        }
    }

    @Test func `what was never handed in is appraised as it stands`() throws {
        #expect(try appraise(Round.sheet(.appraisal, .drafting), "2").appraisal != nil)
    }

    @Test func `a unit explains reduced lines in their phase only`() throws {
        let line = SheetLine(code: Round.criterion.code, version: 2)
        let sheet = Round.sheet(.explanation, .submitted)
        let explained = try sheet.explain(
            line, "Đã bổ sung sổ", isReduced: true, seen: 2, by: Round.coordinator, at: Round.during)
        #expect(explained.explanation == "Đã bổ sung sổ")
        #expect(throws: CycleRefusal.notReduced(line.code)) {
            try sheet.explain(line, "x", isReduced: false, seen: 2, by: Round.coordinator, at: Round.during)
        }
        #expect(throws: CycleRefusal.wrongPhase(.appraisal, allowed: [.explanation])) {
            try Round.sheet(.appraisal, .submitted).explain(
                line, "x", isReduced: true, seen: 2, by: Round.coordinator, at: Round.during)
        }
    }
}
