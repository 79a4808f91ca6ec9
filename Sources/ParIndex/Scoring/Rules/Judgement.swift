/// A rule text without a formula, judged in steps, with a reason.
public struct Judgement: Hashable, Sendable {
    /// The text of the source.
    public var text: String
    /// Points are a multiple of this step.
    public var step: Points

    public init(text: String, step: Points) {
        (self.text, self.step) = (text, step)
    }
}
