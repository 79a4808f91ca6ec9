/// A unit's scoring sheet while a round runs (phiếu chấm điểm): where it stands, and what may be done to it now.
///
/// Its lines are values of their own (`SheetLine`), so that saving one score reads and writes one line.
public struct Sheet: Hashable, Sendable {
    /// The slug of the round.
    public var round: String
    public var year: Int
    /// The code of the authority whose council appraises.
    public var authority: String
    public var unit: UnitKey
    public var course: RoundCourse
    public var state: SheetState
    /// What the council asked to be supplied, while it is.
    public var supplement: Supplement?
    /// Who sent it to the head of the unit last; `nil` where it never was.
    public var sent: Authorship?
    /// What the unit supplied last, once it handed the sheet in again.
    public var supplied: Supplied?
    /// Why the head of the unit last gave it back to be mended; none once it was handed in.
    public var rejection: Rejection?
    /// Who handed it in last.
    public var submission: Submission?
    /// The paper under which the unit issued it, signed outside.
    public var issued: IssuedPaper?
    /// Criteria that do not apply to the unit, with the reason.
    public var excluded: [Code: String]

    public init(
        round: String, year: Int, authority: String, unit: UnitKey, course: RoundCourse, state: SheetState = .drafting,
        supplement: Supplement? = nil, sent: Authorship? = nil, rejection: Rejection? = nil,
        submission: Submission? = nil,
        issued: IssuedPaper? = nil, excluded: [Code: String] = [:]
    ) {
        (self.round, self.year, self.authority, self.unit) = (round, year, authority, unit)
        (self.course, self.state, self.supplement, self.sent) = (course, state, supplement, sent)
        (self.rejection, self.submission, self.issued, self.excluded) = (rejection, submission, issued, excluded)
    }

    /// When it was last given back to be mended: by the head, or by the council, which gave back what was handed in.
    public var givenBack: Instant? { rejection?.by.at ?? (supplement == nil ? nil : submission?.by.at) }

    /// What rights are asked about.
    public var subject: Subject { Subject(authority: authority, round: round, unit: unit) }
}

/// How far a unit's sheet has come.
public enum SheetState: String, Hashable, Sendable, CaseIterable {
    /// The unit works on it.
    case drafting
    /// It waits for the head of the unit.
    case awaitingApproval
    /// It is with the council.
    case submitted
    /// The council sent it back to be supplied (trả lại để bổ sung).
    case returned
}

/// What the council asks a unit to supply, and until when (yêu cầu bổ sung).
public struct Supplement: Hashable, Sendable {
    /// Lines that may be changed; empty for all.
    public var codes: [Code]
    public var reason: String
    public var due: Instant

    public init(codes: [Code], reason: String, due: Instant) {
        (self.codes, self.reason, self.due) = (codes, reason, due)
    }
}

/// What a unit supplied when the council asked for it (nội dung đã bổ sung), from which on the council looks again.
public struct Supplied: Hashable, Sendable {
    /// Lines that were sent back; empty for all.
    public var codes: [Code]
    /// When the sheet had been handed in before; what is later came with the supplement.
    public var since: Instant

    public init(codes: [Code], since: Instant) {
        (self.codes, self.since) = (codes, since)
    }
}

/// The head's word that a sheet is to be mended before it is sent again: not approved (chưa duyệt), or taken back from the
/// council (rút phiếu).
public struct Rejection: Hashable, Sendable {
    public var reason: String
    public var by: Authorship
    /// Whether the sheet had been handed in and was taken back.
    public var isWithdrawal: Bool

    public init(reason: String, by: Authorship, isWithdrawal: Bool = false) {
        (self.reason, self.by, self.isWithdrawal) = (reason, by, isWithdrawal)
    }
}

/// In whose name somebody signs (thẩm quyền ký).
public enum SigningCapacity: String, Hashable, Sendable, CaseIterable {
    /// The head, in the name of the committee (TM.).
    case onBehalfOfCommittee = "TM."
    /// A deputy, for the head (KT.).
    case deputy = "KT."
    /// By order (TL.).
    case byOrder = "TL."
    /// By authorisation (TUQ.).
    case byAuthorization = "TUQ."
}

/// The handing in of a sheet: who approved it, in which capacity, when (nộp phiếu).
public struct Submission: Hashable, Sendable {
    public var by: Authorship
    public var capacity: SigningCapacity

    public init(by: Authorship, capacity: SigningCapacity) {
        (self.by, self.capacity) = (by, capacity)
    }
}

/// Who did something, and when.
public struct Authorship: Hashable, Sendable {
    /// The person's id.
    public var person: String
    public var name: String
    public var at: Instant

    public init(person: String, name: String, at: Instant) {
        (self.person, self.name, self.at) = (person, name, at)
    }

    /// What the person does at that moment.
    public init(_ actor: Actor, at: Instant) {
        self.init(person: actor.person.id, name: actor.person.name, at: at)
    }
}
