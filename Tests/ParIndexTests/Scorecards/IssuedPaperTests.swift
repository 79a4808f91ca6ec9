import ParIndex
import Testing

struct IssuedPaperTests {
    private typealias Round = RunningRound

    private func document(_ type: String = "application/pdf", of unit: UnitKey = Round.lienSon) -> EvidenceDocument {
        EvidenceDocument(
            id: "d", unit: unit, file: EvidenceFile(name: "Báo cáo.pdf", digest: "ab", size: 3, mediaType: type),
            added: Authorship(person: "moi", name: "Vi Thị Mối", at: Round.during))
    }

    private func attach(
        _ sheet: Sheet = Round.sheet(.selfAssessment, .submitted), _ document: EvidenceDocument? = nil,
        number: String = "44/BC-UBND", date: Day? = "2024-01-05", by actor: Actor = Round.coordinator
    ) throws(CycleRefusal) -> Sheet {
        try sheet.attach(document ?? self.document(), number: number, date: date, by: actor, at: Round.during)
    }

    @Test func `a sheet that was handed in takes the issued paper with its number and date`() throws {
        let paper = try attach().issued
        #expect(paper?.document == "d")
        #expect(paper?.number == "44/BC-UBND")
        #expect(paper?.date == "2024-01-05")
        #expect(paper?.attached.at == Round.during)
        #expect(try attach(Round.sheet(.secondAppraisal, .submitted)).issued != nil)
    }

    @Test(arguments: [SheetState.drafting, .awaitingApproval, .returned])
    func `what is not handed in takes none`(_ state: SheetState) {
        #expect(throws: CycleRefusal.wrongState(state)) { try attach(Round.sheet(.selfAssessment, state)) }
    }

    @Test func `after the conclusion no paper is changed`() {
        #expect(throws: CycleRefusal.wrongState(.submitted)) { try attach(Round.sheet(.concluded, .submitted)) }
    }

    @Test func `no picture, no paper of others, and none without number or date`() {
        #expect(throws: CycleRefusal.paperIncomplete) { try attach(number: " ") }
        #expect(throws: CycleRefusal.paperIncomplete) { try attach(date: nil) }
        let (picture, foreign) = (document("image/png"), document(of: UnitKey("06463", from: nil)))
        for document in [picture, foreign] {
            #expect(throws: CycleRefusal.paperIncomplete) {
                try attach(Round.sheet(.selfAssessment, .submitted), document)
            }
        }
    }

    @Test func `a paper of a day that has not come is refused, one of today is taken`() throws {
        let today = Round.during.day
        #expect(throws: CycleRefusal.paperOfLater(today.adding(days: 1))) { try attach(date: today.adding(days: 1)) }
        #expect(try attach(date: today).issued?.date == today)
    }

    @Test func `a sheet that is handed in once more needs the paper of this time`() throws {
        var again = try attach()
        again.state = .awaitingApproval
        #expect(try again.approve(.deputy, by: Round.head, at: Round.during).issued == nil)
    }

    @Test func `only who coordinates attaches it`() {
        for actor in [Round.actor(.unitOfficer), Round.appraiser] {
            #expect(throws: CycleRefusal.denied(.notYours(.coordinate))) { try attach(by: actor) }
        }
    }

    @Test func `the paper of a sheet that is taken back is none any more`() throws {
        #expect(try attach().withdraw(reason: "Sai số liệu", by: Round.head, at: Round.during).issued == nil)
    }
}

struct FrozenProofTests {
    private typealias Round = RunningRound
    private static let linked = Authorship(person: "moi", name: "Vi Thị Mối", at: Round.during)
    private let answer = Self.proof(.answer)
    private let explanation = Self.proof(.explanation)

    private static func proof(_ part: Proof.Part) -> Proof {
        Proof(document: "d", code: Round.criterion.code, part: part, page: "", linked: linked)
    }

    @Test func `what is shown is frozen while the sheet lies with somebody else`() {
        #expect(!Round.sheet().isFrozen(answer))
        for state in [SheetState.awaitingApproval, .submitted] {
            #expect(Round.sheet(.selfAssessment, state).isFrozen(answer))
        }
        #expect(Round.sheet(.appraisal, .drafting).isFrozen(answer))
    }

    @Test func `of a sheet that was sent back only what may be supplied is open`() {
        var sheet = Round.sheet(.appraisal, .returned)
        sheet.supplement = Supplement(codes: [c("3.4")], reason: "Thiếu", due: Round.after)
        #expect(!sheet.isFrozen(answer))
        sheet.supplement?.codes = [c("5")]
        #expect(sheet.isFrozen(answer))
    }

    @Test func `explanations stay open in their phase, answers do not, and nothing does afterwards`() {
        let explaining = Round.sheet(.explanation, .submitted)
        #expect(!explaining.isFrozen(explanation))
        #expect(explaining.isFrozen(answer))
        #expect(Round.sheet(.secondAppraisal, .submitted).isFrozen(explanation))
    }
}
