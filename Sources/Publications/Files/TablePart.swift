import ParIndex

extension VerificationFile {
    /// A table of the round with what ranks and grades its units.
    public struct TablePart: Codable, Hashable, Sendable {
        public var slug: String
        public var title: String
        public var unitNoun: String
        public var set: String
        public var policy: PolicyPart
    }

    public struct PolicyPart: Codable, Hashable, Sendable {
        public var method: String
        public var rankOn: String
        public var measure: String
        public var publishedDecimals: Int
        public var blocks: [BlockPart]
        public var grades: [GradePart]?
        public var disqualifiers: [DisqualifierPart]?
        public var lowest: String?
        public var highest: String?
    }

    public struct BlockPart: Codable, Hashable, Sendable {
        public var name: String
        public var kinds: [String]
        public var codes: [String]
    }

    public struct GradePart: Codable, Hashable, Sendable {
        public var name: String
        public var from: String?
        public var above: String?
        public var to: String?
        public var below: String?
        public var conditions: [String]
    }

    public struct DisqualifierPart: Codable, Hashable, Sendable {
        public var event: String
        public var best: String
    }
}

extension VerificationFile.PolicyPart {
    init(_ policy: RankingPolicy) {
        self.init(
            method: policy.method.rawValue, rankOn: policy.rankOn.rawValue, measure: policy.measure.rawValue,
            publishedDecimals: policy.publishedDecimals,
            blocks: policy.blocks.map {
                VerificationFile.BlockPart(name: $0.name, kinds: $0.kinds.sorted(), codes: $0.codes.sorted())
            },
            grades: policy.grades?.grades.map(VerificationFile.GradePart.init),
            disqualifiers: policy.grades?.disqualifiers.map {
                VerificationFile.DisqualifierPart(event: $0.event, best: $0.best)
            },
            lowest: policy.grades?.range.lowerBound.description, highest: policy.grades?.range.upperBound.description)
    }

    /// The policy; `nil` where a word or figure of it is none.
    var policy: RankingPolicy? {
        guard let method = RankingMethod(rawValue: method), let rankOn = RankOn(rawValue: rankOn),
            let measure = RankingMeasure(rawValue: measure), (0...6).contains(publishedDecimals)
        else { return nil }
        let table = gradeTable
        guard grades == nil || table != nil else { return nil }
        return RankingPolicy(
            method: method, rankOn: rankOn, measure: measure, publishedDecimals: publishedDecimals,
            blocks: blocks.map { RankingBlock(name: $0.name, kinds: Set($0.kinds), codes: Set($0.codes)) },
            grades: table)
    }

    private var gradeTable: GradeTable? {
        guard let parts = grades, let lowest = lowest.flatMap({ Quantity($0) }),
            let highest = highest.flatMap({ Quantity($0) }), lowest <= highest
        else { return nil }
        let grades = parts.compactMap(\.grade)
        guard grades.count == parts.count else { return nil }
        return GradeTable(
            grades,
            disqualifiers: (disqualifiers ?? []).map { GradeTable.Disqualifier(event: $0.event, best: $0.best) },
            over: lowest...highest)
    }
}

extension VerificationFile.GradePart {
    fileprivate init(_ grade: Grade) {
        self.init(name: grade.name, conditions: grade.conditions)
        switch grade.lower {
        case .from(let figure): from = figure.description
        case .above(let figure): above = figure.description
        case nil: break
        }
        switch grade.upper {
        case .to(let figure): to = figure.description
        case .below(let figure): below = figure.description
        case nil: break
        }
    }

    fileprivate var grade: Grade? {
        let figures = [from, above, to, below].compactMap { $0 }
        guard figures.allSatisfy({ Quantity($0) != nil }) else { return nil }
        let lower = from.flatMap { Quantity($0) }.map { Grade.LowerEnd.from($0) }
        let upper = to.flatMap { Quantity($0) }.map { Grade.UpperEnd.to($0) }
        return Grade(
            name: name, lower: lower ?? above.flatMap { Quantity($0) }.map { .above($0) },
            upper: upper ?? below.flatMap { Quantity($0) }.map { .below($0) }, conditions: conditions)
    }
}
