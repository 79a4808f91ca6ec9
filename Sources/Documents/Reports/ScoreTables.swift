import ParIndex
import Tables
import Wording

/// Tables of points, each cell bound to its figure.
extension UnitScores {
    /// The domains with maximum, own and council's points, loss, share and rank; the sums below are computed.
    func domainTable(_ council: Tally, ranks: [Code: Standing]) -> DocumentTable {
        let columns: [DocumentTable.Column] = [
            .init("TT", share: 6, .centre), .init(set.levelNames.domain, share: 31), .points("Điểm tối đa", share: 10),
            .points("Điểm tự chấm", share: 10), .points("Điểm thẩm định", share: 10), .points("Điểm bị trừ", share: 10),
            .init("Tỷ lệ đạt", share: 11, .centre), .init("Xếp hạng", share: 14, .centre),
        ]
        let rows = council.domains.map { line in
            let code = line.criterion.code
            let key = code.text
            return DocumentTable.Row([
                .init("\(key)"), .init("\(line.criterion.title)"), .points(line.applicableMaximum, "\(key)/maximum"),
                .points(own?[code]?.awarded, "\(key)/self"), .points(line.awarded, "\(key)/awarded"),
                .points(line.lost, "\(key)/lost"), .bound(line.share, "\(key)/share"),
                .bound(ranks[code].map { $0.description + " hạng" }, "\(key)/rank"),
            ])
        }
        return DocumentTable(
            columns, caption: "Bảng tổng hợp điểm theo \(set.levelNames.domain.lowercased())",
            rows: rows + extras(council) + [sums(council)])
    }

    /// Points above and below the scale, where there are some.
    private func extras(_ council: Tally) -> [DocumentTable.Row] {
        let parts = [
            ("Điểm cộng", "bonus", own?.bonus, council.bonus), ("Điểm trừ", "penalty", own?.penalty, council.penalty),
        ]
        return parts.filter { $0.3 != .zero || ($0.2 ?? .zero) != .zero }.map { title, key, own, given in
            DocumentTable.Row([
                .init(""), .init("\(title)"), .init("–"), .points(own, "\(key)/self"),
                .points(given, "\(key)/awarded"), .init("–"), .init("–"), .init("–"),
            ])
        }
    }

    private func sums(_ council: Tally) -> DocumentTable.Row {
        let (maximum, total) = (council.applicableMaximum, published(council.total))
        return DocumentTable.Row(
            [
                .init("Tổng cộng", columns: 2, alignment: .centre), .points(maximum, "total/maximum"),
                .points(own.map { published($0.total) }, "total/self"), .points(total, "total/awarded"),
                .points(council.lost(self), "total/lost"),
                .bound(
                    CommuneIndex(points: council.total, of: maximum).map {
                        Numbers.percent($0.percent(decimals: table.policy.publishedDecimals))
                    }, "total/index"), .init("–"),
            ], isHeading: true)
    }

    /// Every criterion with both sides' points and the reason.
    func criteriaTable(_ council: Tally) -> DocumentTable {
        let columns: [DocumentTable.Column] = [
            .init("Mã", share: 7, .centre), .init("Nội dung", share: 34), .points("Điểm tối đa", share: 8),
            .points("Tự chấm", share: 8), .points("Thẩm định", share: 8), .points("Bị trừ", share: 8),
            .init("Lý do, nhận xét", share: 27),
        ]
        let rows = council.lines.flatMap { [row($0, council)] + [rest($0, council)].compactMap(\.self) }
        return DocumentTable(columns, rows: rows)
    }

    /// A node with its figures; its reason stands in a row of its own where it is that of a part only.
    private func row(_ line: Tally.Line, _ council: Tally) -> DocumentTable.Row {
        let key = line.criterion.code.text
        let given = given(line)
        let hasReason = line.rest == nil && (line.criterion.components.isEmpty || line.score != nil)
        return DocumentTable.Row(
            [
                .init("\(key)"), .init("\(line.criterion.title)"), .points(line.criterion.maximum, "\(key)/maximum"),
                .points(own(line.criterion.code), "\(key)/self"), .points(given, "\(key)/awarded"),
                .points(council.isInDomain(line) ? given.map { line.applicableMaximum - $0 } : nil, "\(key)/lost"),
                .bound(hasReason ? remark(line, council) : nil, "\(key)/reason", blank: ""),
            ], isHeading: line.depth == 0)
    }

    /// What of a node has no row of its own: its figures and its reason.
    private func rest(_ line: Tally.Line, _ council: Tally) -> DocumentTable.Row? {
        guard let score = line.rest, let maximum = line.remainder else { return nil }
        let key = "\(line.criterion.code)/rest"
        let own = own?[line.criterion.code].flatMap { $0.remainder == maximum ? $0.score?.awarded : nil }
        let lost = council.isInDomain(line) ? score.applicableMaximum - score.awarded : nil
        let isOdd = (lost ?? .zero) > .zero || (own ?? score.awarded) != score.awarded
        return DocumentTable.Row([
            .init(""), .init("Phần còn lại của \(line.criterion.code.text)"),
            .points(score.applicableMaximum, "\(key)/maximum"), .points(own, "\(key)/self"),
            .points(score.awarded, "\(key)/awarded"), .points(lost, "\(key)/lost"),
            .bound(isOdd ? commented(line) : nil, "\(key)/reason", blank: ""),
        ])
    }

    /// The council's reason, and what the unit said to it.
    private func commented(_ line: Tally.Line) -> String? {
        let said = lines[line.criterion.code]?.explanation ?? ""
        guard !said.isEmpty else { return reason(line) }
        return [reason(line)?.closed, "Đơn vị giải trình: \(said.closed)"].compactMap(\.self).joined(separator: " ")
    }

    /// The reason where points were lost or differ from the unit's own; full points need none.
    private func remark(_ line: Tally.Line, _ council: Tally) -> String? {
        if case .points? = line.score?.outcome {
            let differs = own(line.criterion.code).map { $0 != line.awarded } ?? false
            let isOdd = council.isInDomain(line) ? line.lost > .zero : line.awarded != .zero
            guard isOdd || differs else { return nil }
            return commented(line)
        }
        return line.score == nil ? nil : "Không áp dụng"
    }
}

extension Tally.Line {
    /// The part of the maximum that was reached, "58,82%".
    var share: String? {
        CommuneIndex(points: awarded, of: applicableMaximum).map { Numbers.percent($0.percent(decimals: 2)) }
    }
}

extension DocumentTable.Column {
    /// A column of points.
    static func points(_ title: String, share: Int) -> Self {
        .init(title, share: share, .centre, kind: .number(decimals: nil))
    }
}

extension DocumentTable.Cell {
    /// Points bound to their key; a dash where there are none.
    static func points(_ points: Points?, _ key: String) -> Self {
        points.map { .init("\($0, key)", value: .points($0)) } ?? .init("–")
    }

    /// Text bound to its key.
    static func bound(_ text: String?, _ key: String, blank: String = "–") -> Self {
        text.map { .init("\($0, key)") } ?? .init("\(blank)")
    }
}
