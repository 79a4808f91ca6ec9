/// So much for each valid one, up to the maximum. Fact "cases".
public struct Credit: Hashable, Sendable {
    public var cases: Input
    public var each: Points

    public init(_ cases: Input, each: Points) {
        (self.cases, self.each) = (cases, each)
    }
}
