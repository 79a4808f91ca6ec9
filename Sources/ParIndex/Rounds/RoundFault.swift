/// What is wrong with a round as somebody sets it up.
public enum RoundFault: Error, Hashable, Sendable {
    case titleMissing
    /// The name in addresses has other signs than small letters, digits and dashes, or too many.
    case slugMalformed(String)
    /// Another round bears the name already.
    case slugTaken(String)
    case yearOutOfRange(Int)
    case unitNounMissing
    case setMissing
    /// The file of a set is no text.
    case setNotText
    /// A table has no unit.
    case noUnits(table: String)
    /// A unit stands in the round twice.
    case unitTwice(String)
    /// A unit without an official code that belongs to another authority's rounds.
    case unitOfOthers(String)
    /// A unit that has answered can not be taken out.
    case hasAnswers(String)
    /// What fixes the round can be changed while it is prepared only.
    case notPreparing(RoundPhase)
    /// A criterion to be left out that the set does not have.
    case unknownCriterion(Code)
    /// A unit to be spared that takes no part.
    case unknownUnit(String)
    case reasonMissing
    case decimalsOutOfRange
    case textMissing
    /// A replacement that is the set in use already.
    case sameSet
}
