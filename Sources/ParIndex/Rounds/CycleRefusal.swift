/// Why a step of the yearly cycle can not be taken now.
public enum CycleRefusal: Error, Hashable, Sendable {
    case denied(Denial)
    /// The round is in another phase.
    case wrongPhase(RoundPhase, allowed: [RoundPhase])
    /// The round opens later.
    case notOpenYet(Instant, now: Instant)
    /// The time is over; by the server's clock.
    case late(due: Instant, now: Instant)
    /// The unit's sheet is in another state.
    case wrongState(SheetState)
    /// Somebody changed the line meanwhile: what it now holds.
    case stale(SheetLine)
    /// The set has no such criterion.
    case unknownCriterion(Code)
    /// The criterion was excluded for the unit, for this reason.
    case excluded(reason: String)
    /// The criterion is scored by somebody else and not asked of the unit.
    case scoredByOthers(String)
    /// The answer can not be scored.
    case unscorable(Code, ScoringError)
    /// There is no answer that could be agreed with.
    case nothingAnswered(Code)
    /// The chair has settled the line.
    case settled(Code)
    /// Something has to be explained in words first.
    case reasonMissing
    /// An explanation without words.
    case explanationMissing
    /// The issued paper is no PDF of the binder, or lacks its number or date.
    case paperIncomplete
    /// The issued paper bears a day that has not come yet.
    case paperOfLater(Day)
    /// The line was not reduced, so there is nothing to explain.
    case notReduced(Code)
    /// So many lines still lack what the step needs.
    case incomplete(Int)
    /// A moment must come after another.
    case disorder(RoundCalendar.Step, RoundCalendar.Step)
    /// The new moment lies in the past.
    case inThePast(Instant, now: Instant)
    /// A practice round is not published.
    case practice
    /// The second of two people must not be the first.
    case samePerson
}
