/// What is said of one criterion so that it can be scored (số liệu kê khai để chấm).
public enum Answer: Hashable, Sendable {
    /// Nothing arose in the year to which the criterion could apply.
    case nothingArose
    /// Facts by the role that the rule gives them.
    case facts([String: Fact])
    /// Points given by judgement, with the reason that it requires.
    case judged(Points, reason: String)
    /// Points given by somebody else (leader, survey, agency), with the paper that proves them.
    case given(Points, proof: String)
    /// Points recorded from a paper that states them without the rule, with the reason it prints, if any.
    case published(Points, reason: String?)
    /// Points that the council awards instead of what the rule would give, with its reason.
    case awarded(Points, reason: String)

    /// An answer of a single fact.
    public static func fact(_ role: String, _ fact: Fact) -> Answer {
        .facts([role: fact])
    }
}

/// One reported fact.
public enum Fact: Hashable, Sendable {
    case yes
    case no
    /// A count, a percentage or an amount.
    case quantity(Quantity)
    /// The day of a document or an event.
    case day(Day)
    /// A document that was required and did not come.
    case never
    /// Days of events, each of which counts if it lies in the criterion's window.
    case days([Day])
    /// The key of a level of quality.
    case level(String)
}
