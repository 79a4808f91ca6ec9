/// Why an answer can not be scored.
public enum ScoringError: Error, Hashable, Sendable {
    /// The answer lacks a fact that the rule asks for.
    case missingFact(role: String)
    /// A fact is of another kind than the rule asks for.
    case wrongFact(role: String)
    /// The answer names a fact that the rule does not know.
    case unknownFact(role: String, known: [String])
    /// A count is negative or not whole.
    case notACount(role: String, Quantity)
    /// The whole of a rate is zero; where nothing arose, that is the answer.
    case emptyWhole(label: String)
    /// The part of a rate is negative or above its whole.
    case partOutsideWhole(part: Quantity, whole: Quantity)
    /// The level is not one of the rule's.
    case unknownLevel(String, known: [String])
    /// "Nothing arose" is no answer to this criterion.
    case nothingNotAllowed
    /// Points were given where the rule computes them, or facts where points are to be given.
    case wrongKind
    /// Points lie outside the criterion's range.
    case outOfRange(Points, minimum: Points, maximum: Points)
    /// Points are no multiple of the step.
    case notAStep(Points, step: Points)
    /// Points by judgement need a reason; points given by others their proof.
    case reasonMissing
    /// The rule needs the figures of all units, which are not there yet.
    case needsAllUnits
    /// The register is not there or does not hold the unit.
    case notInRegister(String)
    /// No band holds the figure.
    case outsideBands(Quantity)
}
