import ParIndex

/// A node of a criteria set that a made-up commune answers: a leaf, or what a node holds besides its components.
struct SyntheticQuestion: Sendable {
    /// Where the node stands, for bonuses and penalties are seldom.
    enum Place {
        case scale, bonus, penalty
    }

    let code: Code
    private let criterion: Criterion
    private let place: Place
    /// The points at stake: for a node with components, those of components that are not listed.
    private let maximum: Points
    private let stream: UInt64

    /// All nodes of a set that need an answer of their own.
    static func all(in set: CriteriaSet) -> [SyntheticQuestion] {
        questions(below: set.domains.map(\.node), .scale) + questions(below: set.bonuses, .bonus)
            + questions(below: set.penalties, .penalty)
    }

    private static func questions(below nodes: [Criterion], _ place: Place) -> [SyntheticQuestion] {
        nodes.flatMap(\.withDescendants).filter { $0.components.isEmpty || $0.rest > .zero }
            .map { SyntheticQuestion($0, place) }
    }

    private init(_ node: Criterion, _ place: Place) {
        (code, criterion, self.place) = (node.code, node, place)
        maximum = node.components.isEmpty ? node.maximum : node.rest
        stream = UInt64(standingFor: node.code.text)
    }

    /// Both views of a commune that works so well: the council's is the same, or now and then lower.
    func entry(_ diligence: SyntheticDiligence, year: Int, unitSeed: UInt64) -> Scorecard.Entry {
        var random = SplitMix64(unitSeed, stream: stream)
        let mark = mark(diligence, &random)
        if nothingArises(mark, &random) {
            return Scorecard.Entry(selfAssessment: .nothingArose, appraisal: .nothingArose)
        }
        let found = random.happens(in: 120) ? mark * random.whole(30...85) / 100 : mark
        let council = answer(found, year: year, unitSeed: unitSeed, random)
        guard !isAnsweredByOthers else { return Scorecard.Entry(appraisal: council) }
        let own = found == mark ? council : answer(mark, year: year, unitSeed: unitSeed, random)
        return Scorecard.Entry(selfAssessment: own, appraisal: council)
    }

    private func mark(_ diligence: SyntheticDiligence, _ random: inout SplitMix64) -> Int {
        let mark = diligence.mark(&random)
        switch place {
        case .scale: return mark
        case .bonus: return random.happens(in: 150) ? mark / 2 : 0
        case .penalty: return random.happens(in: 60) ? 600 : 1000
        }
    }

    private func nothingArises(_ mark: Int, _ random: inout SplitMix64) -> Bool {
        guard criterion.components.isEmpty else { return false }
        let seldom =
            switch criterion.whenNothing {
            case .notAllowed: 0
            case .excluded, .rescaled: 50
            case .maximum, .half, .zero, .points: 120
            }
        let isLikely = place == .bonus && mark == 0 && seldom > 0
        return isLikely || random.happens(in: seldom)
    }

    /// Surveys and points that others give are not the commune's to answer.
    private var isAnsweredByOthers: Bool {
        switch criterion.rule {
        case .given, .survey: true
        default: false
        }
    }

    /// Takes the numbers from a copy of the generator, so that both views count against the same totals.
    private func answer(_ mark: Int, year: Int, unitSeed: UInt64, _ random: SplitMix64) -> Answer {
        var random = random
        guard criterion.components.isEmpty else {
            return .published(points(mark, step: cent, &random), reason: reason(mark, &random))
        }
        switch criterion.rule {
        case .sum:
            return .published(points(mark, step: cent, &random), reason: reason(mark, &random))
        case .given(let rule):
            return .given(points(mark, step: cent, &random), proof: "\(rule.by): phiếu chấm điểm (mô phỏng)")
        case .judgement(let rule):
            return .judged(points(mark, step: rule.step, &random), reason: reason(mark, &random))
        case .unknown:
            return .judged(points(mark, step: cent, &random), reason: reason(mark, &random))
        default:
            var facts = SyntheticFacts(
                maximum: maximum, span: maximum - criterion.minimum, year: year, unitSeed: unitSeed, mark: mark,
                random: random)
            return .facts(facts.answering(criterion.rule))
        }
    }

    private var cent: Points { Points(millionths: Millionths.one / 100) }

    /// Points for so good a work, in whole steps above the least that can be had.
    private func points(_ mark: Int, step: Points, _ random: inout SplitMix64) -> Points {
        let share = mark >= 700 ? 1000 : 350 + mark / 2 + random.whole(0...200)
        let wanted =
            criterion.minimum.millionths
            + (maximum - criterion.minimum).millionths * Int64(min(share, 1000)) / 1000
        let whole = wanted - wanted % max(step.millionths, 1)
        return Points(millionths: whole).clamped(from: criterion.minimum, to: maximum)
    }

    private func reason(_ mark: Int, _ random: inout SplitMix64) -> String {
        let reasons =
            mark >= 700
            ? ["Thực hiện đầy đủ, đúng yêu cầu (mô phỏng)", "Đủ tài liệu kiểm chứng (mô phỏng)"]
            : [
                "Tài liệu kiểm chứng chưa đầy đủ (mô phỏng)", "Thực hiện chậm so với kế hoạch (mô phỏng)",
                "Kết quả chưa đạt yêu cầu đề ra (mô phỏng)",
            ]
        return random.pick(reasons)
    }
}
