/// Text of one paragraph (đoạn văn): runs one after the other. A literal is one plain run.
public struct Passage: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    /// From first to last.
    public var runs: [Run]

    /// A passage of these runs.
    public init(_ runs: [Run] = []) { self.runs = runs }

    /// A passage of one run.
    public init(_ text: String, _ face: Run.Face = [], origin: Run.Origin = .written) {
        runs = [Run(text, face, origin: origin)]
    }

    public init(stringLiteral text: String) { self.init(text) }

    public init(arrayLiteral runs: Run...) { self.init(runs) }

    /// The words without their looks.
    public var text: String { runs.reduce(into: "") { $0 += $1.text } }

    /// Whether there is no letter at all.
    public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

    /// Both, one after the other.
    public static func + (left: Passage, right: Passage) -> Passage { Passage(left.runs + right.runs) }
}
