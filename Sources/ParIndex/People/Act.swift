/// What somebody can do to what the system keeps (quyền).
public enum Act: String, Hashable, Sendable, CaseIterable {
    /// Make accounts, appoint, reset and close them.
    case keepAccounts
    /// Make accounts for officers of one's own unit, reset and close them.
    case inviteOfficers
    /// Read the record of everything done.
    case readRecord
    /// See the progress of all units of a round.
    case seeRound
    /// Make a round, choose its set and units, open it, set deadlines, move it on.
    case setUpRound
    /// Answer questions of the units.
    case answerQuestions
    /// Bring in parts that somebody else scored.
    case importParts
    /// See a unit's sheet.
    case seeSheet
    /// Answer a criterion of a unit's sheet, with its evidence.
    case answer
    /// Give criteria to officers, send the sheet for approval, remind.
    case coordinate
    /// Approve a unit's sheet and hand it in; take it back.
    case approve
    /// Ask a question about a criterion.
    case ask
    /// Explain a line that the council reduced (giải trình).
    case explain
    /// Score a line for the council (thẩm định).
    case appraise
    /// Settle where members differ; move the council's work on.
    case settle
    /// Conclude a round (kết luận).
    case conclude
    /// Prepare a publication.
    case preparePublication
    /// Confirm a publication that somebody else prepared.
    case confirmPublication

    /// Whether the act needs a sign-in with the second factor.
    public var needsSecondFactor: Bool {
        switch self {
        case .keepAccounts, .inviteOfficers, .setUpRound, .importParts, .approve, .appraise, .settle, .conclude,
            .preparePublication,
            .confirmPublication:
            true
        case .readRecord, .seeRound, .answerQuestions, .seeSheet, .answer, .coordinate, .ask, .explain: false
        }
    }
}

extension Role {
    /// What the role may do at its seat.
    public var acts: Set<Act> {
        switch self {
        case .administrator: [.keepAccounts]
        case .programmeManager:
            [
                .keepAccounts, .seeRound, .setUpRound, .answerQuestions, .importParts, .seeSheet, .preparePublication,
                .confirmPublication,
            ]
        case .councilChair: [.seeRound, .seeSheet, .appraise, .settle, .conclude, .confirmPublication]
        case .appraiser: [.seeSheet, .appraise]
        case .unitHead: [.inviteOfficers, .seeSheet, .answer, .coordinate, .approve, .ask, .explain]
        case .unitCoordinator: [.inviteOfficers, .seeSheet, .answer, .coordinate, .ask, .explain]
        case .unitOfficer: [.seeSheet, .answer, .ask, .explain]
        case .leader: [.seeRound, .seeSheet]
        case .auditor: [.seeRound, .seeSheet, .readRecord]
        }
    }
}
