/// What the authority decides about a round before it is opened.
extension Round {
    /// What rights are asked about.
    public var subject: Subject { Subject(authority: authority.code, round: slug) }

    /// Lets go on who may set the round up.
    public func authorizeSettingUp(_ actor: Actor) throws(CycleRefusal) {
        try RoundCourse.authorize(.setUpRound, actor, subject)
    }

    /// Lets go on who may set rounds up at an authority.
    public static func authorizeSettingUp(at authority: String, _ actor: Actor) throws(CycleRefusal) {
        try RoundCourse.authorize(.setUpRound, actor, Subject(authority: authority))
    }

    /// Whether its results are for everybody: published, and no practice.
    public var isRanked: Bool { course.phase == .published && !course.isPractice }

    /// Everything that has to be put right before the round can be kept.
    public var faults: [RoundFault] {
        var faults: [RoundFault] = []
        if !title.holdsWords { faults.append(.titleMissing) }
        if !Slug.isValid(slug) || slug == Self.reservedSlug { faults.append(.slugMalformed(slug)) }
        if !(2000...2200).contains(year) { faults.append(.yearOutOfRange(year)) }
        return faults + tables.flatMap(\.faults) + repeatedUnits
    }

    /// What still has to be done before the round can be opened.
    public var openingFaults: [RoundFault] {
        tables.isEmpty ? [.setMissing] : tables.filter(\.participants.isEmpty).map { .noUnits(table: $0.title) }
    }

    /// The address of the form for a new round.
    public static let reservedSlug = "moi"

    private var repeatedUnits: [RoundFault] {
        var seen: Set<UnitKey> = []
        return tables.flatMap(\.participants).filter { !seen.insert($0.unit).inserted }.map { .unitTwice($0.name) }
    }

    /// Refuses to change what is fixed once the round was opened.
    public func expectPreparing() throws(RoundFault) {
        guard course.phase == .preparing else { throw .notPreparing(course.phase) }
    }
}

extension RoundTable {
    fileprivate var faults: [RoundFault] {
        var faults: [RoundFault] = []
        if !title.holdsWords { faults.append(.titleMissing) }
        if !unitNoun.holdsWords { faults.append(.unitNounMissing) }
        if self.set.isEmpty { faults.append(.setMissing) }
        if !(0...6).contains(policy.publishedDecimals) { faults.append(.decimalsOutOfRange) }
        return faults
    }
}

extension Round {
    /// Refuses to put another version of a set in the place of one where that can not be.
    public func expectReplaceable(_ key: String, with other: String, by actor: Actor) throws {
        try authorizeSettingUp(actor)
        guard course.phase < .concluded else { throw CycleRefusal.wrongPhase(course.phase, allowed: []) }
        guard key != other else { throw RoundFault.sameSet }
    }
}
