/// A line with the points of both sides, as the council and the unit look at it (dòng thẩm định).
public struct AppraisedLine: Hashable, Sendable {
    /// How the council's points stand beside the unit's.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// The council has not said anything.
        case open
        case agreed
        case reduced
        case raised
    }

    public let line: SheetLine
    public let criterion: Criterion
    /// The unit's own score, where it has answered and the answer can be scored now.
    public let own: Score?
    /// Why the unit's answer can not be scored now.
    public let ownError: ScoringError?
    /// The council's score.
    public let given: Score?
    /// What the council gave before the unit explained.
    public let first: Score?
    /// Whether the unit supplied it when the council asked for that, and whether the council has yet to look at what came.
    public var (isSupplied, awaitsLookAtSupplied) = (false, false)

    public init(_ line: SheetLine, _ criterion: Criterion, in context: ScoringContext) {
        (self.line, self.criterion) = (line, criterion)
        let answer = line.answer ?? criterion.lookedUp(in: context)
        (own, ownError) = criterion.tried(answer, in: context)
        given = line.appraisal == answer ? own : criterion.tried(line.appraisal, in: context).score
        first = criterion.tried(line.firstAppraisal, in: context).score
    }

    public var outcome: Outcome {
        guard let appraisal = line.appraisal else { return .open }
        guard appraisal != line.answer, appraisal != .facts([:]) else { return .agreed }
        let (own, given) = (own?.awarded ?? .zero, given?.awarded ?? .zero)
        return given < own ? .reduced : given > own ? .raised : .agreed
    }

    /// Whether the council gave less than the unit before the unit explained.
    public var wasReduced: Bool {
        guard let own, let first = first ?? given else { return false }
        return first.awarded < own.awarded
    }

    /// Whether the unit's answer can be taken over as it is.
    public var canBeAgreed: Bool {
        own != nil || (line.answer != nil && ownError?.isOfOthers == true)
    }

    /// The line as it stands on a sheet, which knows what was supplied.
    public init(_ line: SheetLine, _ criterion: Criterion, of sheet: Sheet, in context: ScoringContext) {
        self.init(line, criterion, in: context)
        isSupplied = sheet.isSupplied(criterion.code)
        awaitsLookAtSupplied = sheet.awaitsLookAtSupplied(criterion.code, appraised: line.appraised?.at)
    }

    /// Whether the unit explained, or supplied what was asked for, after the council last looked.
    public var awaitsSecondLook: Bool { line.awaitsSecondLook || awaitsLookAtSupplied }
}

extension Criterion {
    /// The score of an answer, or why there is none.
    fileprivate func tried(_ answer: Answer?, in context: ScoringContext) -> (score: Score?, error: ScoringError?) {
        guard let answer else { return (nil, nil) }
        do throws(ScoringError) {
            return (try score(answer, in: context), nil)
        } catch {
            return (nil, error)
        }
    }
}

extension ScoringError {
    /// Whether the answer is whole and only waits for what others bring in.
    var isOfOthers: Bool {
        switch self {
        case .needsAllUnits, .notInRegister: true
        default: false
        }
    }
}
