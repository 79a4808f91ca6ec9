import Samples
import Testing

extension SampleRound: @retroactive CustomTestStringConvertible {
    public var testDescription: String { round.slug }
}

extension Paper: @retroactive CustomTestStringConvertible {
    public var testDescription: String { origin }
}

extension PrintedResult: @retroactive CustomTestStringConvertible {
    public var testDescription: String { unit.description }
}
