import CriteriaFiles
import ParIndex

@testable import Publications

/// A published round of three units over a small set: bands of a rate, a comparison of all units, a register, a judgement.
enum SamplePublication {
    static let key = SigningKey()

    static let setText = """
        set:
          slug: thu
          title: Bộ tiêu chí thử
          standing: test
          source: { document: Văn bản thử }
          from: 2023-01-01
          scale: 12
        domains:
          - code: "1"
            title: Tỷ lệ và so sánh
            maximum: 4
            criteria:
              - code: "1.1"
                title: Tỷ lệ đúng hạn
                maximum: 2
                rule:
                  kind: bands
                  rate: { part: hồ sơ đúng hạn, whole: hồ sơ đã giải quyết }
                  bands: [{ above: 90%, points: 2 }, { from: 70%, to: 90%, points: 1 }, { below: 70%, points: 0 }]
              - code: "1.2"
                title: So với bình quân
                maximum: 2
                rule: { kind: peerMean, value: điểm }
          - code: "2"
            title: Đánh giá và bảng đã công bố
            maximum: 8
            criteria:
              - code: "2.1"
                title: Đánh giá
                maximum: 5
                rule: { kind: judgement, text: Trừ điểm tương ứng, step: 0.25 }
              - code: "2.2"
                title: Đo lường
                maximum: 3
                rule:
                  kind: register
                  register: sipas
                  title: Chỉ số hài lòng
                  rule: { kind: bands, value: chỉ số, bands: [{ from: 80, points: 3 }, { below: 80, points: 0 }] }

        """

    static let set = SetFolder.read([SourceFile(name: "set.yaml", text: setText)])

    static var published: PublishedRound {
        get throws {
            guard let criteria = set.set, set.isUsable else { throw Unusable(what: "\(set.diagnostics)") }
            let files = [SourceFile(name: "set.yaml", text: setText)]
            return PublishedRound(
                publication: publication, round: round,
                sets: ["thu": PublishedRound.SetTexts(set: criteria, files: files)], lines: lines,
                excluded: [units[2].unit: ["2.1": "không có trụ sở"]], registers: ["sipas": ["01": Quantity(85)]],
                evidence: [
                    PublishedRound.Evidence(
                        unit: units[0].unit, code: "1.1", hash: String(repeating: "ab", count: 32))
                ],
                head: RecordHead(seq: 12, hash: String(repeating: "cd", count: 32)))
        }
    }

    struct Unusable: Error { let what: String }

    static let units = [("01", "Xã Liên Sơn"), ("02", "Xã Hà Bắc"), ("03", "Xã Quảng Thọ")].map { code, name in
        Participant(
            unit: UnitKey(code, from: nil), name: name, kind: .commune, superior: NamedKey("181", "Huyện Chi Lăng"),
            province: NamedKey("20", "Tỉnh Lạng Sơn"))
    }

    private static let publication = Publication(
        round: "thu-2024", number: 1,
        decision: PublicationDecision(number: "88/QĐ-UBND", day: "2025-01-15", signer: "Nguyễn Văn A"),
        prepared: Authorship(person: "a", name: "Chương", at: Instant(seconds: 100)),
        confirmed: Authorship(person: "b", name: "Thẩm", at: Instant(seconds: 200)))

    private static var round: Round {
        let grades = GradeTable([
            Grade(name: "Tốt", lower: .from(Quantity(80))),
            Grade(name: "Khá", lower: .from(Quantity(40)), upper: .below(Quantity(80))),
            Grade(name: "Trung bình", upper: .below(Quantity(40))),
        ])
        let table = RoundTable(
            slug: "xa", title: "Các xã", unitNoun: "xã", set: "thu",
            policy: RankingPolicy(blocks: [RankingBlock(name: "Miền núi", codes: ["01", "02"])], grades: grades),
            participants: units)
        return Round(
            slug: "thu-2024", title: "Chỉ số thử 2024", year: 2024, authority: NamedKey("181", "Huyện Chi Lăng"),
            isSimulated: false, tables: [table], course: RoundCourse(phase: .concluded))
    }

    private static var lines: [UnitKey: [Code: SheetLine]] {
        var lines: [UnitKey: [Code: SheetLine]] = [:]
        for (place, unit) in units.enumerated() {
            let rate = Answer.facts(["part": .quantity(Quantity(95 - 20 * place)), "whole": .quantity(Quantity(100))])
            let peer = Answer.fact("value", .quantity(Quantity(10 * place)))
            lines[unit.unit] = [
                "1.1": SheetLine(code: "1.1", answer: rate, firstAppraisal: rate, appraisal: rate),
                "1.2": SheetLine(code: "1.2", answer: peer, firstAppraisal: peer, appraisal: peer),
            ]
            guard place < 2 else { continue }
            lines[unit.unit]?["2.1"] = SheetLine(
                code: "2.1", answer: .judged(Points(5), reason: "đạt, do ông Nam làm"),
                firstAppraisal: .awarded(Points(3), reason: "thiếu"),
                appraisal: .awarded(Points(4), reason: "thiếu hồ sơ của ông Nam"),
                ground: AppraisalGround(
                    category: .noEvidence, text: "thiếu hồ sơ của ông Nam", publicText: place == 0 ? "Thiếu hồ sơ" : ""),
                explanation: "Đã bổ sung")
        }
        return lines
    }
}

extension Code: ExpressibleByStringLiteral {
    public init(stringLiteral literal: String) {
        guard let code = Code(Substring(literal)) else { preconditionFailure("\(literal) is no code") }
        self = code
    }
}
