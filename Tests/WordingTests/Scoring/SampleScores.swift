import ParIndex
import Testing
import Wording

func p(_ text: String) -> Points {
    Points(text) ?? Points(-9999)
}

func q(_ text: String) -> Quantity {
    Quantity(text) ?? Quantity(-9999)
}

/// One criterion of 2023 with the sentences of an answer to it.
struct Sample {
    var rule: ScoringRule
    var maximum = "2"
    var minimum = "0"
    var whenNothing = WhenNothing.notAllowed
    var peers: [String] = []
    var register: String?

    func score(_ answer: Answer) throws -> Score {
        let code = try #require(Code("3.4.1"))
        let criterion = Criterion(
            code: code, title: "Hồ sơ đúng hạn", maximum: p(maximum), minimum: p(minimum), rule: rule,
            whenNothing: whenNothing, source: Source(document: "Văn bản thử"), from: "2023-01-01")
        let context = ScoringContext(
            year: 2023, unit: "06502", peers: [code: peers.map(q)],
            registers: register.map { ["par": ["06502": q($0)]] } ?? [:])
        return try criterion.score(answer, in: context)
    }

    func reason(_ answer: Answer) throws -> Bilingual { try score(answer).reasonText }

    func next(_ answer: Answer) throws -> Bilingual? { try score(answer).nextText }
}

extension Answer {
    static func rate(_ part: String, of whole: String) -> Answer {
        .facts(["part": .quantity(q(part)), "whole": .quantity(q(whole))])
    }

    static func value(_ value: String) -> Answer { .fact("value", .quantity(q(value))) }

    static func cases(_ count: String) -> Answer { .fact("cases", .quantity(q(count))) }
}

extension Measure {
    static let onTime = Measure.rate(
        part: Input("số hồ sơ trả đúng hạn"), whole: Input("tổng số hồ sơ đã giải quyết"))
}
