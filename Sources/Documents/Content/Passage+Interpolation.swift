import ParIndex
import Wording

extension Passage: ExpressibleByStringInterpolation {
    /// Words with figures between them: what stands with a key is bound to the data, all else is written.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var runs: [Run] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { write(literal) }

        /// Words of the draft.
        public mutating func appendInterpolation(_ words: some CustomStringConvertible) { write(words.description) }

        /// Another passage with its own runs.
        public mutating func appendInterpolation(_ passage: Passage) { runs += passage.runs }

        /// What the data say under a key.
        public mutating func appendInterpolation(_ text: String, _ key: String, _ face: Run.Face = []) {
            runs.append(.bound(text, to: key, face))
        }

        /// Points that the data hold under a key.
        public mutating func appendInterpolation(_ points: Points, _ key: String, _ face: Run.Face = []) {
            runs.append(.bound(Numbers.points(points), to: key, face))
        }

        /// A number that the data hold under a key.
        public mutating func appendInterpolation(_ count: Int, _ key: String, _ face: Run.Face = []) {
            runs.append(.bound(Numbers.count(count), to: key, face))
        }

        private mutating func write(_ words: String) {
            guard !words.isEmpty else { return }
            if let last = runs.last, last.origin == .written, last.face == [] {
                runs[runs.count - 1] = Run(last.text + words)
            } else {
                runs.append(Run(words))
            }
        }
    }

    public init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.runs) }
}
