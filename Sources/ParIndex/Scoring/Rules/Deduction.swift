/// So much off for each case, down to the criterion's minimum.
public struct Deduction: Hashable, Sendable {
    /// One kind of case with what it costs.
    public struct Kind: Hashable, Sendable {
        /// The fact that holds the count: "cases" where there is one kind.
        public var key: String
        public var input: Input
        /// Points off for each `per` cases.
        public var each: Points
        /// How many cases make one deduction; an incomplete group counts like a whole one.
        public var per: Int

        public init(key: String = "cases", _ input: Input, each: Points, per: Int = 1) {
            (self.key, self.input, self.each, self.per) = (key, input, each, per)
        }
    }

    public var kinds: [Kind]
    /// The most that is taken off in all; `nil` for down to the criterion's minimum.
    public var atMost: Points?

    public init(_ kinds: [Kind], atMost: Points? = nil) {
        (self.kinds, self.atMost) = (kinds, atMost)
    }
}
