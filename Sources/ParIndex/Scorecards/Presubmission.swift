/// What the unit sees of its sheet before it goes to the head (kiểm tra trước khi gửi): what is open, what looks odd.
public struct Presubmission: Hashable, Sendable {
    /// One thing about one criterion.
    public struct Item: Hashable, Sendable {
        public let criterion: Criterion
        public let finding: Finding
    }

    public enum Finding: Hashable, Sendable {
        case unanswered
        /// Answered in part, or in a way that can not be scored yet.
        case incomplete(ScoringError)
        /// Points are claimed without evidence and without a word why there is none.
        case unproved
        /// A rate that moved far since last year, both in per cent.
        case rateJumped(from: Quantity, to: Quantity)
        /// A figure ten times or a tenth of last year's, as after a slip of the finger.
        case figureJumped(role: String, from: Quantity, to: Quantity)
        /// A document that may not prove what it is shown for.
        case evidence(EvidenceFinding)

        /// Whether the sheet can not be sent until it is mended.
        public var isOpen: Bool {
            switch self {
            case .unanswered, .incomplete, .unproved: true
            case .rateJumped, .figureJumped, .evidence: false
            }
        }
    }

    /// How many criteria the unit is asked, how many have an answer, how many have evidence.
    public let (asked, answered, proved): (Int, Int, Int)

    private let sheet: Sheet
    private let criteria: [Criterion]
    /// What may be left out: bonuses.
    private let optional: Set<Code>
    private let lines: [Code: SheetLine]
    private let remarks: [Code: [EvidenceFinding]]
    private let check: LineCheck

    /// - Parameters:
    ///   - evidence: how many documents prove each criterion.
    ///   - remarks: what is odd in those documents.
    ///   - past: the unit's answers of the year before.
    public init(
        _ sheet: Sheet, _ set: CriteriaSet, lines: [Code: SheetLine], evidence: [Code: Int],
        remarks: [Code: [EvidenceFinding]] = [:], past: [Code: Answer] = [:], in context: ScoringContext
    ) {
        (self.sheet, self.lines, self.remarks) = (sheet, lines, remarks)
        let optional = Set(set.bonuses.withDescendants.map(\.code))
        criteria = set.criteria.filter { sheet.asks($0) }
        check = LineCheck(evidence: evidence, past: past, context: context)
        let counted = criteria.lazy.map(\.code).filter { !optional.contains($0) }
        asked = counted.count { _ in true }
        answered = counted.count { lines[$0]?.answer != nil }
        proved = counted.count { evidence[$0, default: 0] > 0 }
        self.optional = optional
    }

    /// In printed order.
    public var items: [Item] {
        criteria.filter { sheet.canMend($0.code) }.flatMap { criterion in
            let line = lines[criterion.code]
            let odd = (remarks[criterion.code] ?? []).map { Finding.evidence($0) }
            let isAsked = line?.answer != nil || !optional.contains(criterion.code)
            return ((isAsked ? check.findings(criterion, line) : []) + odd).map {
                Item(criterion: criterion, finding: $0)
            }
        }
    }

    /// How many things keep the sheet from being sent.
    public var open: Int { items.count { $0.finding.isOpen } }
}

extension Sheet {
    /// Whether the unit has to answer a criterion.
    public func asks(_ criterion: Criterion) -> Bool {
        criterion.isAskedOfUnits && exclusion(of: criterion.code) == nil
    }

    /// Whether the unit may still change a line as far as a supplement goes.
    fileprivate func canMend(_ code: Code) -> Bool { supplement?.covers(code) ?? true }
}

/// Looks at one line.
private struct LineCheck: Hashable {
    let evidence: [Code: Int]
    let past: [Code: Answer]
    let context: ScoringContext

    func findings(_ criterion: Criterion, _ line: SheetLine?) -> [Presubmission.Finding] {
        guard let line, let answer = line.answer else { return [.unanswered] }
        var findings: [Presubmission.Finding] = []
        do throws(ScoringError) {
            let score = try criterion.ownPart.score(answer, in: context)
            if needsProof(score, answer), !isProved(line) { findings.append(.unproved) }
        } catch {
            if case .needsAllUnits = error {
                if !isProved(line) { findings.append(.unproved) }
            } else {
                findings.append(.incomplete(error))
            }
        }
        return findings + jumps(criterion, answer)
    }

    private func needsProof(_ score: Score, _ answer: Answer) -> Bool {
        answer != .nothingArose && score.awarded > .zero
    }

    private func isProved(_ line: SheetLine) -> Bool {
        evidence[line.code, default: 0] > 0 || line.missingEvidence.holdsWords
    }

    private func jumps(_ criterion: Criterion, _ answer: Answer) -> [Presubmission.Finding] {
        guard case .facts(let now) = answer, case .facts(let before)? = past[criterion.code] else { return [] }
        if let from = Self.rate(before), let to = Self.rate(now) {
            let step = from > to ? from - to : to - from
            return step >= Self.farInPercent ? [.rateJumped(from: from, to: to)] : []
        }
        return now.keys.sorted().compactMap { role in
            guard case .quantity(let to)? = now[role], case .quantity(let from)? = before[role] else { return nil }
            return Self.isTenfold(from, to) ? .figureJumped(role: role, from: from, to: to) : nil
        }
    }

    /// Our own measure of what deserves a second look; no rule of any set.
    private static let farInPercent = Quantity(20)

    private static func isTenfold(_ from: Quantity, _ to: Quantity) -> Bool {
        guard from > .zero, to > .zero else { return false }
        return min(from, to).millionths <= max(from, to).millionths / 10
    }

    private static func rate(_ facts: [String: Fact]) -> Quantity? {
        guard case .quantity(let part)? = facts["part"], case .quantity(let whole)? = facts["whole"], whole > .zero
        else { return nil }
        let hundred = 100 * Millionths.one
        return Quantity(
            millionths: Millionths.scaled(
                hundred, by: Int128(part.millionths), over: Int128(whole.millionths), decimals: 2))
    }
}
