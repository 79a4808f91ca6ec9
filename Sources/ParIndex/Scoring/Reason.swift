/// Why a criterion got its points, as values; `Wording` makes the sentence (lý do).
public indirect enum Reason: Hashable, Sendable {
    /// Nothing arose, and what that gives.
    case nothingArose(WhenNothing)
    /// Yes or no was answered.
    case answered(Bool)
    /// A figure fell into a band.
    case banded(Reading, Band)
    /// A document came by a deadline (`nil`: after the last one) or never (`came` is `nil`).
    case dated(document: String, came: Day?, deadline: Day?, lastDeadline: Day)
    /// A share of the maximum was computed.
    case shared(Reading, Share.Step)
    /// A figure reached a bound or not.
    case reached(Reading, Bound, Bool)
    /// Points were taken off for cases.
    case deducted([Deduction.Taken], from: Points, atMost: Points?)
    /// There were cases where none was allowed, or none.
    case counted(Input, Reading.Count)
    /// Points were earned for cases.
    case credited(Input, Reading.Count, each: Points, isCapped: Bool)
    /// Reports came, late or not at all.
    case reported(count: Int, late: [Reports.Late], missing: [String])
    /// An event disqualified.
    case disqualified(event: String)
    /// The quality was graded.
    case graded(level: String)
    /// A survey's mean was converted.
    case surveyed(Input, Quantity, lowest: Quantity, highest: Quantity)
    /// A figure was held against the mean of all units: their sum and number.
    case besideMean(Input, Quantity, sum: Quantity, count: Int, isReached: Bool)
    /// A figure was held against the target and the best unit.
    case besideLeader(Input, Quantity, target: Quantity, base: Points, leader: Quantity)
    /// The figure came from a register, published in `source` where that is known.
    case registered(title: String, source: String? = nil, Reason)
    /// Somebody else gave the points.
    case given(by: String, proof: String)
    /// Points were judged, with this reason.
    case judged(String)
    /// Points were published without the rule, with the reason the paper prints.
    case published(String?)
    /// The council awarded points for this reason.
    case awarded(String)
}
