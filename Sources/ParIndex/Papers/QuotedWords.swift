/// The words by which texts quote figures (từ ngữ trích dẫn), in the language that the texts are written in.
public struct QuotedWords: Hashable, Sendable {
    /// What points and the sum of all points are called, and the place and the grade.
    private let points, total, rank, grade: [String]
    /// What is said behind "points" or "total" for each side.
    private let sides: [QuotedFigure.Side: [String]]
    /// Whether the code of an indicator alone quotes what was reported for it.
    private let isOfIndicators: Bool

    /// By which periodic reports quote: "{1.1.2}" is the figure of that indicator.
    public static let ofIndicators = QuotedWords()

    private init() {
        (points, total, rank, grade, sides, isOfIndicators) = ([], [], [], [], [:], true)
    }

    /// The words in small letters, with blanks between them.
    ///
    /// - Parameter sides: empty for the points that are meant where nothing else is said.
    public init(points: String, total: String, rank: String, grade: String, sides: [QuotedFigure.Side: String]) {
        (self.points, self.total) = (Self.parted(points), Self.parted(total))
        (self.rank, self.grade) = (Self.parted(rank), Self.parted(grade))
        self.sides = sides.mapValues { Self.parted($0) }
        isOfIndicators = false
    }

    /// What stands between the braces, as the program writes it.
    public func reference(to figure: QuotedFigure) -> String {
        let words =
            switch figure {
            case .points(let side, let code): points + sides[side, default: []] + [code.text]
            case .total(let side): total + sides[side, default: []]
            case .rank: rank
            case .domainRank(let code): rank + [code.text]
            case .grade: grade
            case .statistic(let code): [code.text]
            }
        return words.joined(separator: " ")
    }

    /// What a person wrote between the braces, in small or capital letters, composed or not; `nil` for what names none.
    public func figure(_ reference: some StringProtocol) -> QuotedFigure? {
        // Marks of direction come along when text is copied; they are seen by nobody.
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: reference.unicodeScalars.filter { $0.properties.generalCategory != .format })
        let words = Self.parted(String(kept))
        guard !isOfIndicators else { return words.count == 1 ? Code(words[0]).map { .statistic($0) } : nil }
        let small = words.map { $0.lowercased() }
        if small == rank { return .rank }
        if small == grade { return .grade }
        if small.count == rank.count + 1, small.starts(with: rank), let code = words.last.flatMap({ Code($0) }) {
            return .domainRank(code)
        }
        if small.starts(with: total) { return side(small.dropFirst(total.count)).map { .total($0) } }
        guard small.starts(with: points), small.count > points.count, let last = words.last, let code = Code(last)
        else {
            return nil
        }
        return side(small.dropFirst(points.count).dropLast()).map { .points($0, of: code) }
    }

    private func side(_ words: ArraySlice<String>) -> QuotedFigure.Side? {
        QuotedFigure.Side.allCases.first { sides[$0].map { words.elementsEqual($0) } ?? false }
    }

    private static func parted(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
