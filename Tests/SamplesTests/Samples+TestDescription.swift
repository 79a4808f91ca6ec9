import Samples
import Testing

extension SampleRound: CustomTestStringConvertible {
    public var testDescription: String { round.slug }
}

extension Paper: CustomTestStringConvertible {
    public var testDescription: String { origin }
}

extension PrintedResult: CustomTestStringConvertible {
    public var testDescription: String { unit.description }
}
