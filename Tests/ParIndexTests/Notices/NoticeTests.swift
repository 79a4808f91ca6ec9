import ParIndex
import Testing

struct NoticeTests {
    private typealias Round = RunningRound
    private static let other = Criterion(
        code: c("5.1"), title: "Họp báo", maximum: Points(2), rule: .yesNo(YesNo(yes: Points(2))), source: Round.source,
        from: "2023-01-01")
    private static let given = Criterion(
        code: c("6.1"), title: "Khảo sát", maximum: Points(2), rule: .given(Given(by: "Sở Nội vụ")),
        source: Round.source, from: "2023-01-01")
    private static let bonus = Criterion(
        code: c("9.1"), title: "Sáng kiến", maximum: Points(1), rule: .yesNo(YesNo(yes: Points(1))),
        source: Round.source,
        from: "2023-01-01")
    private static let set: CriteriaSet = {
        var set = Round.set
        set.domains = [Round.criterion, other, given].map { Domain(node: $0) }
        set.bonuses = [bonus]
        return set
    }()
    private static let author = Authorship(person: "moi", name: "Vi Thị Mối", at: Round.during)

    private func progress(
        _ phase: RoundPhase = .selfAssessment, _ state: SheetState = .drafting, lines: [SheetLine] = [],
        _ change: (inout Sheet) -> Void = { _ in }
    ) -> SheetProgress {
        var sheet = Round.sheet(phase, state)
        sheet.course.calendar[.appraisal] = Instant("2024-02-10", secondOfDay: 17 * 3600)
        sheet.course.calendar[.explanation] = Instant("2024-02-20", secondOfDay: 17 * 3600)
        change(&sheet)
        return SheetProgress(
            sheet, roundTitle: "Chỉ số CCHC năm 2023", unitName: "Xã Liên Sơn",
            lines: Dictionary(lines.map { ($0.code, $0) }) { first, _ in first }, under: Self.set)
    }

    /// Every line that is asked for, with an answer.
    private var answered: [SheetLine] {
        [Round.criterion, Self.other].map {
            SheetLine(code: $0.code, answer: .fact("answer", .yes), answered: Self.author)
        }
    }

    private func due(
        to actor: Actor = Round.coordinator, _ sheets: [SheetProgress], on day: Day,
        told: [Notice.Key: Instant] = [:]
    ) -> [Notice] {
        Notice.due(to: actor.person, in: sheets, at: Instant(day, secondOfDay: 7 * 3600 + 3600), told: told)
    }

    /// What the person hears from day to day while nothing is done.
    private func story(_ sheet: SheetProgress, to actor: Actor = Round.coordinator, days: [Day]) -> [[Notice.Kind]] {
        var told: [Notice.Key: Instant] = [:]
        return days.map { day in
            let notices = due(to: actor, [sheet], on: day, told: told)
            for notice in notices { told[notice.key] = notice.made }
            return notices.map(\.key.kind)
        }
    }

    @Test func `work is told once, then seven, three and one days before it is due, then when it is late`() {
        let sheet = progress { $0.course.calendar[.selfAssessment] = Instant("2024-01-20", secondOfDay: 17 * 3600) }
        let days: [Day] = [
            "2024-01-01", "2024-01-03", "2024-01-04", "2024-01-13", "2024-01-14", "2024-01-17", "2024-01-18",
            "2024-01-19", "2024-01-20", "2024-01-21", "2024-01-22",
        ]
        #expect(
            story(sheet, days: days) == [
                [], [.assigned], [], [.dueInSevenDays], [], [.dueInThreeDays], [], [.dueTomorrow], [], [.overdue], [],
            ])
    }

    @Test func `a day on which nobody was told is made up for, with the days that are really left`() {
        let notices = due([progress()], on: "2024-01-08", told: [assigned: Instant("2024-01-02")])
        #expect(notices.map(\.key.kind) == [.dueInThreeDays])
        #expect(notices.first?.daysLeft == 2)
    }

    @Test func `who heard of the work within the week does not hear of the week again`() {
        #expect(
            story(progress(), days: ["2024-01-04", "2024-01-05", "2024-01-07"]) == [[.assigned], [], [.dueInThreeDays]])
    }

    @Test func `a new deadline is told anew`() {
        var told: [Notice.Key: Instant] = [assigned: Instant("2023-12-20")]
        for notice in due([progress()], on: "2024-01-08", told: told) { told[notice.key] = notice.made }
        let later = progress { $0.course.calendar[.selfAssessment] = Instant("2024-01-12", secondOfDay: 17 * 3600) }
        #expect(due([later], on: "2024-01-09", told: told).map(\.key.kind) == [.dueInThreeDays])
    }

    @Test func `several criteria of one round are one notice, those scored by others and bonuses not claimed are none`()
    {
        let notices = due([progress()], on: "2024-01-03")
        #expect(notices.map(\.count) == [2])
        let answered = SheetLine(code: Round.criterion.code, answer: .fact("answer", .no), answered: Self.author)
        #expect(due([progress(lines: [answered])], on: "2024-01-03").map(\.count) == [1])
    }

    @Test func `an officer hears of the criteria given, and again when others are`() {
        let officer = officer(["3"])
        let first = due(to: officer, [progress()], on: "2024-01-03")
        #expect(first.map(\.count) == [1])
        let told = Dictionary(uniqueKeysWithValues: first.map { ($0.key, $0.made) })
        #expect(due(to: officer, [progress()], on: "2024-01-03", told: told).isEmpty)
        #expect(due(to: self.officer(["3", "5"]), [progress()], on: "2024-01-03", told: told).map(\.count) == [2])
    }

    @Test func `excluded criteria are asked of nobody`() {
        let sheet = progress { $0.excluded = [c("3"): "không có nhà văn hóa", c("5"): "không họp"] }
        #expect(due(to: officer([]), [sheet], on: "2024-01-03").isEmpty)
    }

    @Test func `people of another unit hear nothing`() {
        let stranger = Round.actor(.unitCoordinator, at: .unit(UnitKey("06463", from: nil)))
        for phase in RoundPhase.allCases {
            #expect(due(to: stranger, [progress(phase)], on: "2024-01-09").isEmpty)
        }
    }

    @Test func `a sheet that is answered is to be sent, one that waits is to be approved by the head only`() {
        let lines = answered
        let told = [assigned: Instant("2024-01-02")]
        #expect(due([progress(lines: lines)], on: "2024-01-09", told: told).map(\.key.work) == [.send])
        let waiting = progress(.selfAssessment, .awaitingApproval, lines: lines)
        #expect(due(to: Round.head, [waiting], on: "2024-01-03").map(\.key.kind) == [.awaitingApproval])
        #expect(due([waiting], on: "2024-01-03").isEmpty)
    }

    @Test func `the head is told each time that the sheet is sent, also where nothing was answered since`() {
        func sent(at moment: Instant) -> SheetProgress {
            progress(.selfAssessment, .awaitingApproval, lines: answered) {
                $0.sent = Authorship(person: "moi", name: "Vi Thị Mối", at: moment)
            }
        }
        let first = due(to: Round.head, [sent(at: Round.during)], on: "2024-01-03")
        let told = Dictionary(uniqueKeysWithValues: first.map { ($0.key, $0.made) })
        #expect(due(to: Round.head, [sent(at: Round.during)], on: "2024-01-03", told: told).isEmpty)
        #expect(
            due(to: Round.head, [sent(at: Round.after)], on: "2024-01-03", told: told).map(\.key.kind)
                == [.awaitingApproval])
    }

    @Test func `who only approves is not told to answer`() {
        #expect(due(to: Round.head, [progress()], on: "2024-01-03").isEmpty)
    }

    @Test func `who sends the sheet is told each time that the head refuses it, and nobody else`() {
        func refused(at moment: Instant, _ phase: RoundPhase = .selfAssessment) -> SheetProgress {
            progress(phase, phase == .appraisal ? .returned : .drafting, lines: answered) {
                $0.rejection = Rejection(
                    reason: "thiếu số liệu", by: Authorship(person: "xa", name: "Hoàng Văn Xã", at: moment))
            }
        }
        let first = due([refused(at: Round.during)], on: "2024-01-06")
        #expect(first.map(\.key.kind) == [.returned])
        #expect(first.map(\.key.work) == [.mend])
        let told = Dictionary(uniqueKeysWithValues: first.map { ($0.key, $0.made) })
        #expect(due([refused(at: Round.during)], on: "2024-01-06", told: told).isEmpty)
        #expect(due([refused(at: Round.after)], on: "2024-01-06", told: told).map(\.key.kind) == [.returned])
        #expect(due([refused(at: Round.during, .appraisal)], on: "2024-01-06").map(\.key.work) == [.mend])
        #expect(due(to: officer([]), [refused(at: Round.during)], on: "2024-01-06").isEmpty)
    }

    @Test func `a sheet that the head took back is told as such, not as refused`() {
        let taken = progress(.selfAssessment, .drafting, lines: answered) {
            $0.rejection = Rejection(
                reason: "sai số liệu", by: Authorship(person: "xa", name: "Hoàng Văn Xã", at: Round.during),
                isWithdrawal: true)
        }
        let notices = due([taken], on: "2024-01-06")
        #expect(notices.map(\.key.kind) == [.withdrawn])
        #expect(notices.map(\.key.work) == [.mend])
    }

    @Test func `a returned sheet is told with its own deadline and its own criteria`() {
        let sheet = progress(.appraisal, .returned) {
            $0.supplement = Supplement(codes: [c("5")], reason: "thiếu biên bản", due: Instant("2024-02-01"))
        }
        let notices = due([sheet], on: "2024-01-20")
        #expect(notices.map(\.key.kind) == [.returned])
        #expect(notices.map(\.count) == [1])
        #expect(notices.first?.due == Instant("2024-02-01"))
    }

    @Test func `the council hears of each supplement, until it has looked at what came`() {
        func sheet(_ at: Instant, appraised: Instant? = nil) -> SheetProgress {
            let lines = answered.map { line in
                var line = line
                (line.appraisal, line.appraised) = (line.answer, Self.author)
                if let appraised { line.appraised?.at = appraised }
                return line
            }
            return progress(.appraisal, .submitted, lines: lines) {
                $0.submission = Submission(
                    by: Authorship(person: "xa", name: "Hoàng Văn Xã", at: at), capacity: .deputy)
                $0.supplied = Supplied(codes: [Self.other.code], since: Round.during)
            }
        }
        let first = due(to: Round.appraiser, [sheet(Round.after)], on: "2024-01-20")
        #expect(first.map(\.key.work) == [.review])
        #expect(first.map(\.count) == [1])
        let told = Dictionary(uniqueKeysWithValues: first.map { ($0.key, $0.made) })
        #expect(due(to: Round.appraiser, [sheet(Round.after)], on: "2024-01-20", told: told).isEmpty)
        let again = sheet(Round.after.adding(seconds: 60))
        #expect(due(to: Round.appraiser, [again], on: "2024-01-20", told: told).map(\.key.work) == [.review])
        let seen = sheet(Round.after, appraised: Round.after.adding(seconds: 60))
        #expect(due(to: Round.appraiser, [seen], on: "2024-01-20").isEmpty)
    }

    @Test func `reduced lines are to be explained, and explained lines looked at again`() {
        var line = SheetLine(code: Round.criterion.code, answer: .fact("answer", .yes), answered: Self.author)
        (line.appraisal, line.appraised) = (.fact("answer", .no), Self.author)
        let reduced = progress(.explanation, .submitted, lines: [line])
        #expect(due([reduced], on: "2024-02-11").map(\.key.kind) == [.explanationAsked])
        (line.explanation, line.explained) = ("có báo cáo", Authorship(person: "moi", name: "Vi", at: Round.after))
        #expect(due([progress(.explanation, .submitted, lines: [line])], on: "2024-02-11").isEmpty)
        let again = due(to: Round.appraiser, [progress(.secondAppraisal, .submitted, lines: [line])], on: "2024-02-21")
        #expect(again.map(\.key.work) == [.reappraise])
        line.appraised = Authorship(person: "tham", name: "Lê", at: Instant("2024-02-22"))
        #expect(
            due(to: Round.appraiser, [progress(.secondAppraisal, .submitted, lines: [line])], on: "2024-02-23").isEmpty)
    }

    @Test func `the council hears of all units at once, of what was handed in only`() {
        var other = progress(.appraisal, .submitted)
        other.sheet.unit = UnitKey("06463", from: nil)
        var back = progress(.appraisal, .returned) {
            $0.supplement = Supplement(codes: [], reason: "thiếu", due: Instant("2024-03-01"))
        }
        back.sheet.unit = UnitKey("19894", from: nil)
        let notices = due(to: Round.appraiser, [progress(.appraisal, .submitted), other, back], on: "2024-01-20")
        #expect(notices.map(\.key.kind) == [.assigned])
        #expect(notices.map(\.count) == [4])
        #expect(notices.first?.key.unit == nil)
    }

    @Test func `whoever runs the round hears how many units have not handed in when time runs out`() {
        let manager = Round.actor(.programmeManager, at: .authority("187"))
        var done = progress(.selfAssessment, .submitted)
        done.sheet.unit = UnitKey("06463", from: nil)
        #expect(due(to: manager, [progress(), done], on: "2024-01-02").isEmpty)
        let notices = due(to: manager, [progress(), done], on: "2024-01-09")
        #expect(notices.map(\.key.kind) == [.dueTomorrow])
        #expect(notices.map(\.count) == [1])
    }

    @Test func `a publication is told once of rounds that were held here, and not when it is long past`() {
        var sheet = progress(.published, .submitted)
        sheet.publication = .init(number: 1, confirmed: Instant("2024-02-24"))
        #expect(story(sheet, days: ["2024-02-25", "2024-02-26"]) == [[.published], []])
        #expect(due([sheet], on: "2024-04-01").isEmpty)
        let first = due([sheet], on: "2024-02-25").map(\.key)
        sheet.publication = .init(number: 2, confirmed: Instant("2024-05-02"))
        #expect(due([sheet], on: "2024-05-03").map(\.key) != first)
        #expect(due([progress(.published, .submitted)], on: "2024-02-25").isEmpty)
    }

    @Test(arguments: [RoundPhase.preparing, .concluded])
    func `nobody is reminded of a round that is not open or that is over`(_ phase: RoundPhase) {
        for actor in [Round.coordinator, Round.head, Round.appraiser] {
            #expect(due(to: actor, [progress(phase)], on: "2024-01-09").isEmpty)
        }
    }

    private var assigned: Notice.Key {
        Notice.Key(kind: .assigned, work: .answer, round: "chi-lang-2023", unit: Round.lienSon, occurrence: "")
    }

    private func officer(_ codes: [String]) -> Actor {
        var actor = Round.actor(.unitOfficer)
        actor.person.appointments[0].codes = codes.map(c)
        return actor
    }
}
