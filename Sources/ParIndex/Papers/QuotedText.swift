/// A text that people wrote, parted into words, numbers typed by hand and figures quoted by reference
/// (văn bản có trích dẫn số liệu): "bị trừ {điểm mất 3.4.1} điểm do 22 hồ sơ chậm".
public struct QuotedText: Hashable, Sendable {
    /// A piece of the text.
    public enum Piece: Hashable, Sendable {
        /// Words as they were written.
        case words(String)
        /// A number typed by hand (gõ tay), with the marks within it: "22", "6548/6971", "80%".
        case number(String)
        /// A figure of the data.
        case figure(QuotedFigure)
        /// What can not be read, as it was written.
        case fault(QuotedTextFault)
    }

    /// From first to last; together they are the whole text.
    public let pieces: [Piece]
    private let words: QuotedWords

    /// Any text at all: what can not be read is a piece with a fault.
    ///
    /// - Parameter words: by which it quotes figures.
    public init(_ text: String, in words: QuotedWords) {
        var reader = QuotedTextReader(text, words)
        (pieces, self.words) = (reader.read(), words)
    }

    /// Numbers typed by hand, in order.
    public var numbers: [String] {
        pieces.compactMap { piece in
            if case .number(let number) = piece { number } else { nil }
        }
    }

    /// The figures that it quotes, in order.
    public var figures: [QuotedFigure] {
        pieces.compactMap { piece in
            if case .figure(let figure) = piece { figure } else { nil }
        }
    }

    /// What can not be read, and codes that the set does not have.
    public func faults(in set: CriteriaSet) -> [QuotedTextFault] {
        pieces.compactMap { piece in
            switch piece {
            case .fault(let fault): fault
            case .figure(.points(let side, let code)) where set[code] == nil:
                .unknownCode(code, reference: words.reference(to: .points(side, of: code)))
            case .figure(.domainRank(let code)) where !set.domains.contains { $0.code == code }:
                .unknownCode(code, reference: words.reference(to: .domainRank(code)))
            default: nil
            }
        }
    }
}

/// What is wrong with a reference in a text.
public enum QuotedTextFault: Error, Hashable, Sendable {
    /// A brace that is opened and not closed before the next one or the end of the line.
    case unclosed(String)
    /// A brace that closes nothing.
    case unopened
    /// What stands between the braces names no figure.
    case unknown(String)
    /// The set has no such domain or criterion.
    case unknownCode(Code, reference: String)

    /// The text as it was written.
    public var written: String {
        switch self {
        case .unclosed(let text): "{" + text
        case .unopened: "}"
        case .unknown(let text), .unknownCode(_, let text): "{" + text + "}"
        }
    }
}

/// Reads a text once from its beginning to its end.
private struct QuotedTextReader {
    private typealias Scalars = Substring.UnicodeScalarView

    private let known: QuotedWords
    private var rest: Scalars
    private var pieces: [QuotedText.Piece] = []
    private var words = String.UnicodeScalarView()

    init(_ text: String, _ known: QuotedWords) { (rest, self.known) = (Substring(text).unicodeScalars, known) }

    mutating func read() -> [QuotedText.Piece] {
        while let scalar = rest.first {
            switch scalar {
            case "{": readReference()
            case "}":
                rest.removeFirst()
                add(.fault(.unopened))
            case "0"..."9": add(.number(number()))
            default: words.append(rest.removeFirst())
            }
        }
        endWords()
        return pieces
    }

    private mutating func readReference() {
        rest.removeFirst()
        let inner = rest.prefix { !"{}\n".unicodeScalars.contains($0) }
        rest = rest[inner.endIndex...]
        guard rest.first == "}" else { return add(.fault(.unclosed(String(inner)))) }
        rest.removeFirst()
        let text = String(inner)
        add(known.figure(text).map { .figure($0) } ?? .fault(.unknown(text)))
    }

    /// Digits, with marks that have digits on both sides, and the sign of a percentage.
    private mutating func number() -> String {
        var number = String.UnicodeScalarView()
        while let scalar = rest.first {
            let next = rest.dropFirst().first
            let joins = ".,/:-".unicodeScalars.contains(scalar) && next.map(Self.isDigit) == true
            guard Self.isDigit(scalar) || joins else { break }
            number.append(rest.removeFirst())
        }
        if rest.first == "%" { number.append(rest.removeFirst()) }
        return String(number)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private mutating func add(_ piece: QuotedText.Piece) {
        endWords()
        pieces.append(piece)
    }

    private mutating func endWords() {
        guard !words.isEmpty else { return }
        pieces.append(.words(String(words)))
        words = String.UnicodeScalarView()
    }
}
