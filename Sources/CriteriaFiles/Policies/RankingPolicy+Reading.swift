import ParIndex
import Wording

extension RankingPolicy {
    /// Reads a policy and holds it against itself; what the file leaves out is as in `policy`.
    static func read(_ node: YAMLNode, _ faults: Faults, default policy: RankingPolicy) -> RankingPolicy? {
        let (read, isFaulty) = faults.areFound { parse(node, faults, default: policy) }
        guard let read, !isFaulty else { return read }
        let places = PolicyPlaces(node)
        for fault in read.faults { faults.add(at: places.place(of: fault), fault) }
        return read
    }

    private static func parse(_ node: YAMLNode, _ faults: Faults, default policy: RankingPolicy) -> RankingPolicy? {
        Fields.read(node, faults) { fields in
            RankingPolicy(
                method: fields.optional("ranking", Scalar.word(RankingMethod.self)) ?? policy.method,
                rankOn: fields.optional("rankOn", Scalar.word(RankOn.self)) ?? policy.rankOn,
                measure: fields.optional("measure", Scalar.word(RankingMeasure.self)) ?? policy.measure,
                publishedDecimals: fields.optional("publishedDecimals", Scalar.whole(0...6))
                    ?? policy.publishedDecimals,
                blocks: fields.optional("blocks", Scalar.list(RankingBlock.read)) ?? policy.blocks,
                grades: GradeTable(fields) ?? policy.grades)
        }
    }
}

extension RankingBlock {
    /// `{ name: Phường, kinds: [phường], units: ["06463"] }`.
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> RankingBlock? {
        Fields.read(node, faults) { fields in
            let (kinds, units) = (fields.list("kinds", Scalar.text), fields.list("units", Scalar.text))
            return fields.required("name", Scalar.text).map {
                RankingBlock(name: $0, kinds: Set(kinds), codes: Set(units))
            }
        }
    }
}

extension GradeTable {
    /// The keys `grades`, `disqualifiers` and `range`; `nil` without grades.
    fileprivate init?(_ fields: Fields) {
        let disqualifiers = fields.list("disqualifiers", Disqualifier.read)
        let range = fields.optional("range", Self.range)
        guard let grades = fields.optional("grades", Scalar.list(Grade.read)) else { return nil }
        self.init(grades, disqualifiers: disqualifiers, over: range ?? Quantity(0)...Quantity(100))
    }

    /// `[0, 110]`: the lowest score that can occur, then the highest.
    private static func range(_ node: YAMLNode, _ faults: Faults) -> ClosedRange<Quantity>? {
        guard let ends = Scalar.list(Decimal.quantity)(node, faults) else { return nil }
        guard ends.count == 2, ends[0] <= ends[1] else {
            faults.add(at: node.place, ShapeFault(.range))
            return nil
        }
        return ends[0]...ends[1]
    }
}

extension GradeTable.Disqualifier {
    /// `{ event: …, best: B }`.
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> GradeTable.Disqualifier? {
        Fields.read(node, faults) { fields in
            let (event, best) = (fields.required("event", Scalar.text), fields.required("best", Scalar.text))
            guard let event, let best else { return nil }
            return GradeTable.Disqualifier(event: event, best: best)
        }
    }
}

extension Grade {
    /// `{ name: Tốt, from: 80, below: 90, conditions: [ … ] }`.
    fileprivate static func read(_ node: YAMLNode, _ faults: Faults) -> Grade? {
        Fields.read(node, faults) { fields in
            let lower = Bound.lower(fields, Decimal.quantity).map { bound -> LowerEnd in
                bound.isIncluded ? .from(bound.value) : .above(bound.value)
            }
            let upper = Bound.upper(fields, Decimal.quantity).map { bound -> UpperEnd in
                bound.isIncluded ? .to(bound.value) : .below(bound.value)
            }
            let conditions = fields.list("conditions", Scalar.text)
            return fields.required("name", Scalar.text).map {
                Grade(name: $0, lower: lower, upper: upper, conditions: conditions)
            }
        }
    }
}
