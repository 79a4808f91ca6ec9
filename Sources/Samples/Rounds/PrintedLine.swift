import ParIndex

/// A line of a paper that gives a node of the criteria set its points, with the reason where one is printed.
struct PrintedLine {
    let code: Code
    let points: Points
    let reason: String?

    /// A line of this file: code and points must be well-formed, which the tests of the cards prove.
    init(_ code: StaticString, _ points: StaticString, _ reason: String? = nil) {
        (self.code, self.points, self.reason) = (Code(written: code), Points(written: points), reason)
    }
}

extension Scorecard {
    /// A card of points as papers print them.
    init(
        unit: UnitKey, own: [PrintedLine], council: [PrintedLine], printedTotals: [Scorecard.Layer: Points] = [:],
        printedGrade: String? = nil
    ) {
        self.init(unit: unit, printedTotals: printedTotals, printedGrade: printedGrade)
        for line in own {
            entries[line.code, default: Entry()].selfAssessment = .published(line.points, reason: line.reason)
        }
        for line in council {
            entries[line.code, default: Entry()].appraisal = .published(line.points, reason: line.reason)
        }
    }
}

extension Points {
    /// Points written in the program, "2,5".
    init(written text: StaticString) {
        guard let points = Points("\(text)") else { preconditionFailure("points as written: \(text)") }
        self = points
    }
}

extension Code {
    /// A code written in the program, "3.4.1".
    init(written text: StaticString) {
        guard let code = Code("\(text)") else { preconditionFailure("code as written: \(text)") }
        self = code
    }
}
