/// A figure of a unit's result that a text quotes by reference (số liệu trích dẫn): "điểm 3.4.1", "tổng điểm", "hạng".
public enum QuotedFigure: Hashable, Sendable {
    /// Points of a domain or criterion.
    case points(Side, of: Code)
    /// Points of all domains together.
    case total(Side)
    /// The place among the units, "13/20".
    case rank
    /// The grade.
    case grade

    /// Which points.
    public enum Side: String, Hashable, Sendable, CaseIterable {
        /// What the council gave: "điểm".
        case awarded
        /// "điểm tối đa".
        case maximum
        /// "điểm mất".
        case lost
        /// What the unit gave itself: "điểm tự chấm".
        case own

        /// What stands between "điểm" and the code.
        fileprivate var words: String {
            switch self {
            case .awarded: ""
            case .maximum: "tối đa"
            case .lost: "mất"
            case .own: "tự chấm"
            }
        }
    }

    /// What stands between the braces, as the program writes it.
    public var reference: String {
        switch self {
        case .points(let side, let code): Self.joined(["điểm", side.words, code.text])
        case .total(let side): Self.joined(["tổng điểm", side.words])
        case .rank: "hạng"
        case .grade: "xếp loại"
        }
    }

    /// What a person wrote between the braces, in small or capital letters, composed or not; `nil` for anything else.
    public init?(reference: some StringProtocol) {
        // Marks of direction come along when text is copied; they are seen by nobody.
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: reference.unicodeScalars.filter { $0.properties.generalCategory != .format })
        let words = String(kept).split(whereSeparator: \.isWhitespace)
        let small = words.map { $0.lowercased() }
        if small == ["hạng"] {
            self = .rank
        } else if small == ["xếp", "loại"] {
            self = .grade
        } else if small.starts(with: ["tổng", "điểm"]), let side = Side(small.dropFirst(2)) {
            self = .total(side)
        } else if small.first == "điểm", let last = words.dropFirst().last, let code = Code(last),
            let side = Side(small.dropFirst().dropLast())
        {
            self = .points(side, of: code)
        } else {
            return nil
        }
    }

    private static func joined(_ words: [String]) -> String {
        words.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension QuotedFigure.Side {
    fileprivate init?(_ words: ArraySlice<String>) {
        let text = words.joined(separator: " ")
        guard let side = Self.allCases.first(where: { $0.words == text }) else { return nil }
        self = side
    }
}
