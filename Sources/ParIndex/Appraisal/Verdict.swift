/// What a member of the council says to a line (ý kiến thẩm định).
public enum Verdict: Hashable, Sendable {
    /// The unit's answer stands.
    case agree
    /// Other points; a ground is needed where they differ from the unit's own.
    case award(Points, AppraisalGround?)
    /// What was said before stands, also after the unit explained.
    case keep
    /// Nothing is said any more.
    case takeBack
}

extension Sheet {
    /// The line after a verdict of a member.
    public func judge(
        _ line: SheetLine, _ criterion: Criterion, _ verdict: Verdict, seen version: Int, in context: ScoringContext,
        by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> SheetLine {
        let (appraisal, ground) = try line.view(verdict, criterion, in: context)
        return try appraise(
            line, criterion, with: appraisal, ground: ground, seen: version, in: context, by: actor, at: now)
    }
}

extension SheetLine {
    /// What the council would hold of the line after a verdict.
    func view(
        _ verdict: Verdict, _ criterion: Criterion, in context: ScoringContext
    ) throws(CycleRefusal) -> (appraisal: Answer?, ground: AppraisalGround?) {
        switch verdict {
        case .agree:
            guard let answer = answer ?? criterion.lookedUp(in: context) else { throw .nothingAnswered(code) }
            return (answer, nil)
        case .award(let points, let ground):
            let answer = answer ?? criterion.lookedUp(in: context)
            let own = answer.flatMap { try? criterion.score($0, in: context) }
            if let answer, own?.outcome == .points(points) { return (answer, nil) }
            return (.awarded(points, reason: ground?.text ?? ""), ground)
        case .keep:
            guard let appraisal else { throw .nothingAnswered(code) }
            return (appraisal, ground)
        case .takeBack: return (nil, nil)
        }
    }
}
