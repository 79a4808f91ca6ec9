import ParIndex
import Wording

/// The answers of one unit in a file of their own (phiếu số liệu): the keys of a case without what it expects.
public struct AnswerSheet: Hashable, Sendable {
    /// The year assessed; `nil` for the year in which the set begins.
    public var year: Int?
    /// The unit's name in registers.
    public var unit: String
    public var registers: [String: [String: Quantity]]
    public var answers: [Code: Answer]

    /// Reads a file with the key "answers", and "year", "unit" and "register" where needed.
    public static func read(_ file: SourceFile) -> (sheet: AnswerSheet?, diagnostics: [Diagnostic]) {
        let faults = Faults()
        let root = YAMLReader.read(file, faults: faults)
        if root == nil, faults.list.isEmpty {
            faults.add(at: Place(file: file.name), FileFault.nothingKnown(keys: ["answers"]))
        }
        let sheet = root.flatMap { read($0, faults) }
        return (sheet, faults.list)
    }

    private static func read(_ node: YAMLNode, _ faults: Faults) -> AnswerSheet? {
        Fields.read(node, faults) { fields in
            let year = fields.optional("year", Scalar.whole(1...9998))
            let unit = fields.optional("unit", Scalar.text) ?? "unit"
            let registers = fields.optional("register", Keyed.reader(Scalar.text, ScoringCase.figures)) ?? [:]
            return fields.required("answers", Answer.all).map {
                AnswerSheet(year: year, unit: unit, registers: registers, answers: $0)
            }
        }
    }
}
