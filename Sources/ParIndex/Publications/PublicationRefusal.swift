/// Why an index can not be published now.
public enum PublicationRefusal: Error, Hashable, Sendable {
    /// For a reason that other steps of the cycle share.
    case cycle(CycleRefusal)
    /// The decision is not complete.
    case decisionMissing([PublicationDecision.Part])
    /// What was typed as the day of the decision is none.
    case notDay(String)
    /// The data of the council's minutes are not recorded.
    case minutesMissing
    /// A publication is prepared already and waits for confirmation.
    case alreadyPrepared
    /// No publication waits for confirmation.
    case notPrepared
    /// The results are no longer those that were prepared.
    case changedSincePrepared
    /// The set of a table, by its slug, is not at hand.
    case setMissing(String)
    /// More votes than members who were present, on the matter named.
    case tooManyVotes(String, votes: Int, present: Int)
    /// A correction names a line that no unit of the round has, as it was typed.
    case unknownLine(String)
    /// Somebody else changed what was typed over since its form was opened.
    case changedMeanwhile
}
