import Wording

/// Something that a careful reader would mark on a paper (điểm cần xem lại), with its place, what it says and what was expected.
public struct PaperFinding: Hashable, Sendable {
    public let severity: Diagnostic.Severity
    /// Where; `nil` for what is missing or concerns the whole paper.
    public let place: LinePlace?
    /// What the paper says, where it says something.
    public let stated: String?
    /// What it should say, where that is known.
    public let expected: String?
    /// Code and sentences.
    public let problem: Problem

    /// A finding from its parts.
    public init(
        _ severity: Diagnostic.Severity, at place: LinePlace? = nil, stated: String? = nil, expected: String? = nil,
        _ problem: Problem
    ) {
        (self.severity, self.place, self.stated) = (severity, place, stated)
        (self.expected, self.problem) = (expected, problem)
    }
}
