import ParIndex

/// Points written as an official would: `p("2,5")`; a misspelt one shows as −9999.
func p(_ text: String) -> Points {
    Points(text) ?? Points(-9999)
}

func q(_ text: String) -> Quantity {
    Quantity(text) ?? Quantity(-9999)
}

func c(_ text: String) -> Code {
    guard let code = Code(text) else { preconditionFailure("\(text) is no code") }
    return code
}

extension Bound {
    static func from(_ text: String) -> Bound { Bound(q(text), isIncluded: true) }
    static func above(_ text: String) -> Bound { Bound(q(text), isIncluded: false) }
    static func to(_ text: String) -> Bound { Bound(q(text), isIncluded: true) }
    static func below(_ text: String) -> Bound { Bound(q(text), isIncluded: false) }
}

extension Source {
    static let sample = Source(document: "Văn bản thử")
}

extension Criterion {
    /// A criterion of the set of Liên Sơn's year.
    static func sample(
        _ rule: ScoringRule, maximum: String = "2", minimum: String = "0", whenNothing: WhenNothing = .notAllowed,
        window: RelativeWindow? = nil
    ) -> Criterion {
        Criterion(
            code: c("3.4.1"), title: "Tỷ lệ hồ sơ đúng hạn", maximum: p(maximum), minimum: p(minimum), rule: rule,
            whenNothing: whenNothing, window: window, source: .sample, from: "2023-01-01")
    }
}

extension Answer {
    static func rate(_ part: String, of whole: String) -> Answer {
        .facts(["part": .quantity(q(part)), "whole": .quantity(q(whole))])
    }

    static func value(_ value: String) -> Answer { .fact("value", .quantity(q(value))) }

    static func cases(_ count: String) -> Answer { .fact("cases", .quantity(q(count))) }
}

extension ScoringRule {
    /// The score of an answer in 2023.
    func score(
        _ answer: Answer, maximum: String = "2", minimum: String = "0", window: RelativeWindow? = nil,
        peers: [String]? = nil, rounding: Rounding = .usual
    ) throws(ScoringError) -> Score {
        let context = ScoringContext(
            year: 2023, rounding: rounding, peers: peers.map { [c("3.4.1"): $0.map(q)] })
        return try Criterion.sample(self, maximum: maximum, minimum: minimum, window: window).score(answer, in: context)
    }

    /// The points of an answer in 2023.
    func points(
        _ answer: Answer, maximum: String = "2", minimum: String = "0", peers: [String]? = nil
    ) throws(ScoringError) -> Points {
        try score(answer, maximum: maximum, minimum: minimum, peers: peers).awarded
    }
}
