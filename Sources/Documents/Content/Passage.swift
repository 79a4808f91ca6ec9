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

    /// With its first letter in upper case, as a sentence begins.
    public var beginningSentence: Passage {
        guard let place = runs.firstIndex(where: { !$0.text.isEmpty }) else { return self }
        var changed = self
        let run = runs[place]
        changed.runs[place] = Run(run.text.prefix(1).uppercased() + run.text.dropFirst(), run.face, origin: run.origin)
        return changed
    }

    /// Both, one after the other.
    public static func + (left: Passage, right: Passage) -> Passage { Passage(left.runs + right.runs) }
}
