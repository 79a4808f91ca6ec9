import ParIndex
import Wording

/// The kinds of rule by the word that names them in a file: the one table of them.
enum RuleKind {
    private static let kinds: KeyValuePairs<String, @Sendable (RuleFields) -> ScoringRule?> = [
        "sum": { _ in .sum },
        "yesNo": { YesNo($0).map(ScoringRule.yesNo) },
        "bands": { Bands($0).map(ScoringRule.bands) },
        "timeliness": { Timeliness($0).map(ScoringRule.timeliness) },
        "share": { Share($0).map(ScoringRule.share) },
        "threshold": { Threshold($0).map(ScoringRule.threshold) },
        "deduction": { Deduction($0).map(ScoringRule.deduction) },
        "noneAllowed": { NoneAllowed($0).map(ScoringRule.noneAllowed) },
        "credit": { Credit($0).map(ScoringRule.credit) },
        "reports": { Reports($0).map(ScoringRule.reports) },
        "disqualified": { Disqualified($0).map(ScoringRule.disqualified) },
        "levels": { Levels($0).map(ScoringRule.levels) },
        "survey": { SurveyConversion($0).map(ScoringRule.survey) },
        "peerMean": { PeerMean($0).map(ScoringRule.peerMean) },
        "leader": { LeaderDistance($0).map(ScoringRule.leader) },
        "register": { RegisterRule($0).map(ScoringRule.register) },
        "given": { Given($0).map(ScoringRule.given) },
        "judgement": { Judgement($0).map(ScoringRule.judgement) },
        "unknown": { _ in .unknown },
    ]

    /// Reads a rule, a word or a mapping with `kind`, of a criterion with that maximum.
    static func reader(maximum: Points) -> Reader<ScoringRule> {
        { node, faults in
            Fields.read(withKind(node), faults) { fields in
                guard let name = fields.required("kind", Scalar.text) else { return nil }
                guard let read = kinds.first(where: { $0.key == name })?.value else {
                    report(name, at: fields.place(of: "kind"), faults)
                    fields.ignoreRemaining()
                    return nil
                }
                return read(RuleFields(fields: fields, maximum: maximum))
            }
        }
    }

    /// The single word "yesNo" is short for `{ kind: yesNo }`.
    private static func withKind(_ node: YAMLNode) -> YAMLNode {
        guard case .text = node.content else { return node }
        let entry = YAMLNode.Entry(key: "kind", place: node.place, value: node)
        return YAMLNode(content: .mapping([entry]), place: node.place)
    }

    private static func report(_ name: String, at place: Place, _ faults: Faults) {
        let known = kinds.map(\.key)
        faults.add(at: place, ChoiceFault.rule(name, nearest: Nearest.word(to: name, among: known), known: known))
    }
}
