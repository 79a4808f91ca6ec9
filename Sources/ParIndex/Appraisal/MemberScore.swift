/// What one member gives a line where members score independently (điểm của từng thành viên).
public struct MemberScore: Hashable, Sendable {
    public var by: Authorship
    /// Grows by one with every change.
    public var version: Int
    public var appraisal: Answer
    public var ground: AppraisalGround?

    public init(by: Authorship, version: Int, appraisal: Answer, ground: AppraisalGround?) {
        (self.by, self.version, self.appraisal, self.ground) = (by, version, appraisal, ground)
    }

    /// A member's part of a line; `nil` where nothing is said.
    public init?(_ line: SheetLine) {
        guard let appraisal = line.appraisal, let by = line.appraised else { return nil }
        self.init(by: by, version: line.version, appraisal: appraisal, ground: line.ground)
    }
}

extension SheetLine {
    /// The line as one member sees it before the chair settles: with their own view and nobody else's.
    public func seen(by member: MemberScore?) -> SheetLine {
        var line = self
        (line.appraisal, line.ground, line.appraised) = (member?.appraisal, member?.ground, member?.by)
        line.version = member?.version ?? 0
        return line
    }
}

/// How the chair settles a line on which members scored independently.
public enum Settlement: Hashable, Sendable {
    /// The view of this member.
    case member(String)
    /// The middle of the members' points, with the reason of who is nearest to it.
    case median
    /// Points of the chair's own.
    case own(Points, AppraisalGround?)
}

extension Sheet {
    /// The line as the chair settles it.
    public func settle(
        _ line: SheetLine, _ criterion: Criterion, _ settlement: Settlement, of scores: [MemberScore],
        seen version: Int, in context: ScoringContext, by actor: Actor, at now: Instant
    ) throws(CycleRefusal) -> SheetLine {
        try authorize(.settle, actor, criterion.code)
        guard let verdict = settlement.verdict(of: scores, criterion, in: context) else {
            throw .nothingAnswered(criterion.code)
        }
        let (appraisal, ground) = try line.view(verdict, criterion, in: context)
        return try place(
            line, criterion, with: appraisal, ground: ground, seen: version, in: context, by: actor, at: now)
    }
}

extension Settlement {
    /// What the settlement comes to; `nil` where no member has said anything.
    public func verdict(of scores: [MemberScore], _ criterion: Criterion, in context: ScoringContext) -> Verdict? {
        let points = scores.compactMap { try? criterion.score($0.appraisal, in: context).awarded }
        switch self {
        case .own(let points, let ground): return .award(points, ground)
        case .member(let person):
            guard let score = scores.first(where: { $0.by.person == person }) else { return nil }
            guard let points = try? criterion.score(score.appraisal, in: context).awarded else { return .agree }
            return .award(points, score.ground)
        case .median:
            guard let median = points.median else { return scores.isEmpty ? nil : .agree }
            return .award(median, ground(of: scores, near: median, criterion, in: context))
        }
    }

    private func ground(
        of scores: [MemberScore], near median: Points, _ criterion: Criterion, in context: ScoringContext
    ) -> AppraisalGround? {
        let distances = scores.compactMap { score -> (AppraisalGround, Points)? in
            guard let ground = score.ground else { return nil }
            let points = (try? criterion.score(score.appraisal, in: context).awarded) ?? .zero
            return (ground, max(points - median, median - points))
        }
        return distances.min { $0.1 < $1.1 }?.0
    }
}

extension [Points] {
    /// The middle one in order of size; between two middle ones, half way.
    public var median: Points? {
        guard !isEmpty else { return nil }
        let sorted = sorted()
        let (low, high) = (sorted[(count - 1) / 2], sorted[count / 2])
        return (low + high).scaled(by: 1, over: 2, decimals: 6)
    }
}
