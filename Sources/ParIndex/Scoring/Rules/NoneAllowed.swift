/// The maximum without a case; one case leaves `otherwise`. Fact "cases".
public struct NoneAllowed: Hashable, Sendable {
    public var cases: Input
    public var otherwise: Points

    public init(_ cases: Input, otherwise: Points = .zero) {
        (self.cases, self.otherwise) = (cases, otherwise)
    }
}
