import ParIndex

/// What a unit lost in one domain (điểm bị trừ của một lĩnh vực), from the domain down to the reason.
struct Shortfall {
    private let scores: UnitScores
    private let domain: Tally.Line
    /// Every node below the domain.
    private let below: [Tally.Line]

    init(_ scores: UnitScores, _ council: Tally, _ domain: Tally.Line) {
        (self.scores, self.domain) = (scores, domain)
        below = council.below(domain)
    }

    /// The domain's section, numbered as the set numbers the domain.
    var section: Section {
        Section(
            .item, "\(domain.criterion.title)", number: Int(domain.criterion.code.text),
            [.paragraph(sums)] + criteria.flatMap(blocks) + rest)
    }

    private var sums: Passage {
        let key = domain.criterion.code.text
        let own: Passage =
            scores.own?[domain.criterion.code].map { "tự chấm \($0.awarded, "\(key)/self") điểm, " } ?? ""
        return
            "Điểm tối đa \(domain.applicableMaximum, "\(key)/maximum") điểm; \(own)thẩm định \(domain.awarded, "\(key)/awarded") điểm, bị trừ \(domain.lost, "\(key)/lost", .bold) điểm."
    }

    /// The criteria right below the domain whose loss is known.
    private var criteria: [Tally.Line] { below.filter { $0.depth == domain.depth + 1 && isLost($0) } }

    private func isLost(_ line: Tally.Line) -> Bool { line.isStated && line.lost > .zero }

    /// A criterion, and below it the components that lost.
    private func blocks(_ line: Tally.Line) -> [Block] {
        let parts = below.filter { $0.criterion.code.isBelow(line.criterion.code) && isLost($0) }
        guard !parts.isEmpty else { return [.list(ItemList(.dash, [item(line, hasReason: true)]))] }
        let rest = rest(of: line)
        return [
            .list(ItemList(.dash, [item(line, hasReason: false)])),
            .list(ItemList(.plus, parts.map { item($0, hasReason: true) } + rest)),
        ]
    }

    /// What a node lost beside its components, with the reason that is told of it.
    private func rest(of line: Tally.Line) -> [Passage] {
        guard let score = line.rest, score.awarded < score.applicableMaximum else { return [] }
        let key = line.criterion.code.text
        let lost = score.applicableMaximum - score.awarded
        let points: Passage = "Phần còn lại của \(key): bị trừ \(lost, "\(key)/rest/lost") điểm"
        guard let reason = scores.reason(line) else { return ["\(points)."] }
        return ["\(points). Lý do: \(reason.closed, "\(key)/reason", .italic)"]
    }

    private func item(_ line: Tally.Line, hasReason: Bool) -> Passage {
        let key = line.criterion.code.text
        let own: Passage = scores.own(line.criterion.code).map { "tự chấm \($0, "\(key)/self") điểm, " } ?? ""
        let points: Passage =
            "\(scores.named(line)): điểm tối đa \(line.applicableMaximum, "\(key)/maximum") điểm, \(own)thẩm định \(line.awarded, "\(key)/awarded") điểm, bị trừ \(line.lost, "\(key)/lost") điểm"
        guard hasReason, let reason = scores.reason(line) else { return "\(points)." }
        return "\(points). Lý do: \(reason.closed, "\(key)/reason", .italic)"
    }

    /// What the domain lost beside its criteria, or without any.
    private var rest: [Block] {
        let lost = domain.lost - criteria.map(\.lost).sum
        guard lost > .zero else { return [] }
        let key = domain.criterion.code.text
        let words = scores.reason(domain)?.closed
        guard !criteria.isEmpty else {
            return words.map { [.paragraph("Lý do: \($0, "\(key)/reason", .italic)")] } ?? []
        }
        let reason: Passage = words.map { " Lý do: \($0, "\(key)/reason", .italic)" } ?? ""
        let level = scores.set.levelNames.criterion.lowercased()
        return [
            .list(
                ItemList(
                    .dash,
                    [
                        "Ngoài các \(level) nêu trên, còn \(lost, "\(key)/rest") điểm bị trừ chưa ghi theo \(level).\(reason)"
                    ]))
        ]
    }
}

extension String {
    /// The words with a full stop at their end.
    var closed: String { last.map { ".?!…".contains($0) } == true ? self : self + "." }
}
