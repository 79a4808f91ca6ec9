import ParIndex
import Wording

/// What a table says of a criterion beside what the sheet holds (thay đổi từ bảng).
public struct AnswerDifference: Sendable {
    public var criterion: Criterion
    /// The line as it is now.
    public var line: SheetLine
    public var answer: Answer?
    public var missingEvidence: String
    /// The cell in which it stands, "E12"; empty where it is not known any more.
    public var place: String
    /// Whether somebody changed the line since the table was made.
    public var isConflict: Bool
    /// Why the new answer gives no points yet, such as a reason that is missing; it is kept all the same.
    public var unscored: Problem?

    public init(
        criterion: Criterion, line: SheetLine, answer: Answer?, missingEvidence: String, place: String,
        isConflict: Bool
    ) {
        (self.criterion, self.line, self.answer) = (criterion, line, answer)
        (self.missingEvidence, self.place, self.isConflict) = (missingEvidence, place, isConflict)
    }

    /// The names of the fields that carry a difference on to the step in which it is applied.
    public enum Field: String, CaseIterable, Sendable {
        case chosen = "chon"
        case answer = "tl"
        case missingEvidence = "gt"
        case version = "pb"

        public func name(_ code: Code) -> String { rawValue + "." + code.text }
    }
}

/// What of a table can not be read, and where.
public struct TableRemark: Sendable {
    /// The cell, "E12".
    public var place: String
    public var problem: Problem

    public init(place: String, problem: Problem) {
        (self.place, self.problem) = (place, problem)
    }
}
