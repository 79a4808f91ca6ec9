import ParIndex
import Testing

struct AnswerTextTests {
    @Test(arguments: [
        (Answer.nothingArose, "nothing"),
        (.facts(["whole": .quantity(Quantity(192)), "part": .quantity(Quantity(190))]), "facts part=190;whole=192"),
        (.fact("answer", .yes), "facts answer=yes"),
        (.fact("date", .never), "facts date=never"),
        (.fact("date", .day("2024-01-30")), "facts date=2024-01-30"),
        (.fact("cases", .days(["2022-05-01", "2023-02-02"])), "facts cases=[2022-05-01,2023-02-02]"),
        (.fact("level", .level("tot")), "facts level=level:tot"),
        (.facts([:]), "facts "),
        (.judged(Points(millionths: 1_500_000), reason: "thiếu một báo cáo"), "judged 1.5 thiếu một báo cáo"),
        (.given(Points(8), proof: "Phiếu chấm"), "given 8 Phiếu chấm"),
        (.published(Points(millionths: 1_577_000), reason: nil), "published 1.577"),
        (.published(Points(-1), reason: "bị trừ"), "published -1 bị trừ"),
    ])
    func `an answer is one line`(answer: Answer, text: String) {
        #expect(answer.text == text)
        #expect(Answer(text: text) == answer)
    }

    @Test(arguments: [
        "", " ", "  hai dấu cách", "dòng một\ndòng hai\r\n", "a;b=c", "nothing", "judged 2 x", "facts part=1",
        "\u{301}dấu sắc đứng đầu", "100% \u{0}", "“ngoặc” 'đơn' \"kép\"", "👍🏽",
    ])
    func `words of a person come back as they were`(words: String) {
        for answer in [
            Answer.judged(Points(1), reason: words), .given(Points(1), proof: words),
            .published(Points(1), reason: words),
        ] {
            #expect(Answer(text: answer.text) == answer)
        }
    }

    @Test(arguments: ["rất tốt", "a;b", "a=b", "a:b", "%", "%41", "", "\u{301}x", "[1]", "yes", "2.5", "\n"])
    func `no key of a fact or a level can break the line`(key: String) {
        for answer in [Answer.fact(key, .yes), .fact("level", .level(key)), .facts([key: .no, "other": .level(key)])] {
            #expect(Answer(text: answer.text) == answer)
            #expect(!answer.text.contains { $0.isNewline })
        }
    }

    @Test func `any facts come back`() {
        var random = SplitMix64(seed: 6)
        for _ in 0..<2000 {
            let facts = (0..<Int.random(in: 0...4, using: &random)).map { _ in (random.key(), random.fact()) }
            let answer = Answer.facts(Dictionary(facts) { first, _ in first })
            #expect(Answer(text: answer.text) == answer)
        }
    }

    @Test(arguments: [
        "", "Nothing", "nothing ", "facts", "facts part", "facts part=", "facts part=maybe", "facts a=[2023-02-30]",
        "facts a=level:%4", "facts a=level:a b", "facts a=mức:tot", "judged", "judged x", "judged 1", "given 2",
        "given 1.2.3 x", "published", "published x", "other 1 x",
    ])
    func `what is no answer is not read as one`(text: String) {
        #expect(Answer(text: text) == nil)
    }
}

extension SplitMix64 {
    fileprivate mutating func key() -> String {
        String(
            (0..<Int.random(in: 1...6, using: &self)).compactMap { _ in
                "abz09-_.;=%:[], đ\n".randomElement(using: &self)
            })
    }

    fileprivate mutating func fact() -> Fact {
        switch Int.random(in: 0...6, using: &self) {
        case 0: .yes
        case 1: .no
        case 2: .never
        case 3: .quantity(Quantity(millionths: anySize()))
        case 4: .day(Day(number: Int.random(in: 0...40_000, using: &self)))
        case 5: .days((0..<Int.random(in: 0...3, using: &self)).map { Day(number: $0 * 400) })
        default: .level(key())
        }
    }
}
