import Documents
import ParIndex

extension PlainLine {
    /// The words, blanks of every kind as one, none around them.
    var words: String {
        text.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
    }

    /// The words without marks and case.
    var folded: String { Folding.fold(words) }

    /// Whether there is anything to read; lines drawn with signs are not.
    var hasLetters: Bool { text.contains { $0.isLetter || $0.isNumber } }

    /// Whether it has letters and all of them are capitals.
    var isCapitals: Bool { words.isAllCapitals }

    /// The look that most of its letters have.
    var face: Run.Face { most { $0.face } ?? [] }

    /// The look that most of its letters have, by one of its sides.
    func most<Value: Hashable>(_ side: (PlainRun) -> Value) -> Value? {
        var weights: [Value: Int] = [:]
        for run in runs where run.weight > 0 { weights[side(run), default: 0] += run.weight }
        return weights.max { $0.value < $1.value }?.key
    }

    /// What stands between its tabs: old letterheads put two columns on one line that way.
    var columns: [PlainLine] {
        guard runs.contains(where: { $0.text.contains("\t") }) else { return [self] }
        var columns = [PlainLine](), column = self
        column.runs = []
        for run in runs {
            for (number, piece) in run.text.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
                if number > 0 {
                    columns.append(column)
                    (column.runs, column.label) = ([], nil)
                }
                if !piece.isEmpty {
                    column.runs.append(PlainRun(String(piece), font: run.font, size: run.size, face: run.face))
                }
            }
        }
        return (columns + [column]).filter(\.hasLetters)
    }
}

extension String {
    /// Whether it has letters and all of them are capitals.
    var isAllCapitals: Bool { contains(where: \.isLetter) && !contains(where: \.isLowercase) }
}
