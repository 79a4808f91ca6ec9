import ParIndex

/// What official papers must say beside measures and styles (thể thức): fixed words, kinds with their symbols, powers of signing.
///
/// Read from a file that names the source of each line and the day from which it holds.
public struct PaperForms: Hashable, Sendable {
    /// Since when it holds.
    public let validFrom: Day
    /// The decree as sentences call it.
    public let decree: String
    /// The names of the kinds of papers by their symbols, "BC": "Báo cáo".
    public let types: [String: String]
    /// Abbreviations of signing for another, "TM".
    public let powers: [String]
    /// Offices whose holders sign; they help to find the signature.
    public let offices: [String]
    /// Symbols of the kinds of papers that a People's Committee issues as a body.
    public let collectiveTypes: Set<String>
    /// How far a length may be off before it is called so, in micrometres.
    public let tolerance: Int
    /// More letters than these never stand on one page.
    public let pageLetters: Int
    private let words: [Word: [String]]

    /// Fixed words by their names in the file.
    public enum Word: String, CaseIterable, Hashable, Sendable {
        case nation, motto, number, letterSubject, addressees, recipients, filed, end, committee, deputy
    }

    /// The forms that a file states; throws at the first line that is wrong, or where one is missing.
    public init(parsing text: String) throws(PaperFormsFault) {
        var rows = FormRows()
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= 4, fields.last?.isEmpty == false, rows.take(fields) else {
                throw .unreadable(line: number + 1, text: fields.first ?? "")
            }
        }
        if let word = Word.allCases.first(where: { rows.words[$0] == nil }) { throw .missing(word.rawValue) }
        guard let from = rows.validFrom, let decree = rows.decree else { throw .missing("valid") }
        guard !rows.types.isEmpty, !rows.powers.isEmpty else { throw .missing("type, power") }
        guard let tolerance = rows.tolerance, let letters = rows.pageLetters else { throw .missing("measure") }
        (validFrom, self.decree, types, words) = (from, decree, rows.types, rows.words)
        (powers, offices, collectiveTypes) = (rows.powers, rows.offices, rows.collectiveTypes)
        (self.tolerance, pageLetters) = (tolerance, letters)
    }

    /// A fixed word, the first where there are several ways to write it.
    public subscript(word: Word) -> String { words[word]?.first ?? "" }

    /// All ways to write a fixed word.
    public func all(_ word: Word) -> [String] { words[word] ?? [] }

    /// The symbol of a kind of paper by its name, whatever its case.
    public func symbol(ofType name: String) -> String? {
        let folded = Folding.fold(name)
        return types.first { Folding.fold($0.value) == folded }?.key
    }
}

/// The lines of a file of forms as they are taken in.
private struct FormRows {
    var validFrom: Day?
    var decree: String?
    var words: [PaperForms.Word: [String]] = [:]
    var types: [String: String] = [:]
    var powers: [String] = []
    var offices: [String] = []
    var collectiveTypes: Set<String> = []
    var tolerance: Int?
    var pageLetters: Int?

    /// Whether the line could be taken.
    mutating func take(_ fields: [String]) -> Bool {
        let (key, value) = (fields[1], fields[2])
        switch (fields[0], key) {
        case ("valid", "from"):
            validFrom = Day(parsing: value)
            return validFrom != nil
        case ("valid", "name"): decree = value
        case ("word", _):
            guard let word = PaperForms.Word(rawValue: key), !value.isEmpty else { return false }
            words[word, default: []].append(value)
        case ("type", _): return !value.isEmpty && types.updateValue(value, forKey: key) == nil
        case ("power", _): powers.append(key)
        case ("office", _): offices.append(key)
        case ("collective", _): collectiveTypes.insert(key)
        case ("measure", "tolerance"):
            tolerance = Quantity(value).map { Int($0.millionths / 1000) }
            return tolerance != nil && fields.count == 5
        case ("measure", "page.letters"):
            pageLetters = Int(value)
            return pageLetters != nil && fields.count == 5
        default: return false
        }
        return true
    }
}
