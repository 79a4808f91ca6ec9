/// A question of a unit about a criterion, with the authority's answer; all units of the round see both (hỏi đáp).
public struct RoundQuestion: Hashable, Sendable {
    /// A random id of our own.
    public var id: String
    public var round: String
    /// The criterion or domain; `nil` for the round as a whole.
    public var code: Code?
    public var unit: UnitKey
    public var unitName: String
    public var text: String
    public var asked: Authorship
    public var answer: String
    public var answered: Authorship?

    public init(
        id: String, round: String, code: Code?, unit: UnitKey, unitName: String, text: String, asked: Authorship,
        answer: String = "", answered: Authorship? = nil
    ) {
        (self.id, self.round, self.code, self.unit, self.unitName) = (id, round, code, unit, unitName)
        (self.text, self.asked, self.answer, self.answered) = (text, asked, answer, answered)
    }
}

extension RoundQuestion {
    /// What the one who asked is told of an answer, once; a corrected answer is read where the first one stands.
    public func notice(in round: Round, at now: Instant) -> Notice {
        Notice(
            key: Notice.Key(kind: .answered, work: nil, round: round.slug, unit: unit, occurrence: id),
            roundTitle: round.title, unitName: unitName, count: 1, due: nil, made: now)
    }
}

extension Round {
    /// A question that a person of a unit asks.
    public func ask(
        _ text: String, about code: Code?, of unit: Participant, id: String, by actor: Actor, at now: Instant
    ) throws -> RoundQuestion {
        var subject = subject.of(unit.unit)
        subject.code = code
        try RoundCourse.authorize(.ask, actor, subject)
        guard course.phase > .preparing, course.phase < .published else {
            throw CycleRefusal.wrongPhase(course.phase, allowed: [])
        }
        guard text.holdsWords else { throw RoundFault.textMissing }
        return RoundQuestion(
            id: id, round: slug, code: code, unit: unit.unit, unitName: unit.name, text: text,
            asked: Authorship(actor, at: now))
    }

    /// The question with the authority's answer; an answer can be put right later.
    public func answer(
        _ question: RoundQuestion, with text: String, by actor: Actor, at now: Instant
    ) throws -> RoundQuestion {
        try RoundCourse.authorize(.answerQuestions, actor, subject)
        guard text.holdsWords else { throw RoundFault.textMissing }
        var answered = question
        (answered.answer, answered.answered) = (text, Authorship(actor, at: now))
        return answered
    }
}
