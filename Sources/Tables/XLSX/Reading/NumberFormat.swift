/// What the look of a cell says about the number in it.
enum NumberFormat {
    case plain, percent, date

    /// One of the formats that every spreadsheet program knows by number.
    init?(builtIn number: Int) {
        switch number {
        case 0...8, 11...13, 18...21, 37...49: self = .plain
        case 9, 10: self = .percent
        // Those of East Asian versions are days as well but for times of day.
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
        case 32...35, 55, 56: self = .plain
        default: return nil
        }
    }

    /// A format written out, "dd/mm/yyyy" or "0.00%"; a time of day alone counts as a plain number.
    init(code: String) {
        let marks = Self.marks(of: code)
        let isTime = marks.contains("h") || marks.contains("s")
        self =
            if marks.contains("y") || marks.contains("d") || (marks.contains("m") && !isTime) {
                .date
            } else {
                marks.contains("%") ? .percent : .plain
            }
    }

    /// The first section of a format without its texts, colours and blanks, in small letters.
    private static func marks(of code: String) -> Set<Character> {
        var marks: Set<Character> = []
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for mark in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if mark == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, mark == "[" || mark == "]" {
                isBracketed = mark == "["
            } else if !isQuoted, !isBracketed {
                if mark == ";" { break }
                isEscaped = mark == "\\" || mark == "_" || mark == "*"
                marks.insert(mark)
            }
        }
        // "General" needs no look: it holds neither of the letters asked for.
        return marks
    }
}
