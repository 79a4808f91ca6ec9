import ParIndex
import Testing

/// A set of one domain "1" whose criteria a test gives, adding up by itself.
enum SmallSet {
    static let source = Source(document: "Bộ tiêu chí thử")

    static func criterion(
        _ code: String, maximum: Points, minimum: Points = .zero, rule: ScoringRule = .unknown,
        whenNothing: WhenNothing = .notAllowed, rest: Points = .zero, _ components: [Criterion] = []
    ) throws -> Criterion {
        Criterion(
            code: try #require(Code(code)), title: "Tiêu chí \(code)", maximum: maximum, minimum: minimum,
            rule: components.isEmpty ? rule : .sum, whenNothing: whenNothing, source: source, from: "2023-01-01",
            rest: rest, components: components)
    }

    static func set(scale: Points? = nil, _ criteria: [Criterion], penalties: [Criterion] = []) throws -> CriteriaSet {
        let domain = try criterion("1", maximum: criteria.map(\.maximum).sum, criteria)
        return set(scale: scale, domains: [domain], penalties: penalties)
    }

    static func set(scale: Points? = nil, domains: [Criterion], penalties: [Criterion] = []) -> CriteriaSet {
        CriteriaSet(
            slug: "thu", title: "Thử", standing: .test, source: source, from: "2023-01-01",
            scale: scale ?? domains.map(\.maximum).sum, domains: domains.map(Domain.init), penalties: penalties)
    }

    /// The faults of the rule of a single criterion, remarks apart.
    static func ruleFaults(_ rule: ScoringRule, maximum: Points = Points(2), minimum: Points = .zero) throws
        -> [RuleFault]
    {
        try set([criterion("1.1", maximum: maximum, minimum: minimum, rule: rule)]).faults.compactMap {
            if case .rule(let fault) = $0.kind { fault } else { nil }
        }
    }
}
