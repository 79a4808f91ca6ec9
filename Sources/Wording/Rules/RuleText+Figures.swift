import ParIndex

extension Share {
    /// "Tỷ lệ …. Từ 90% trở lên: 2 điểm; dưới 80%: 0 điểm; còn lại: tỷ lệ × 2 điểm".
    func text(maximum: Points) -> Bilingual {
        let unit = measure.unit
        let top = target.map { Bilingual.tier($0.upwards(unit), maximum) }
        let bottom = floor.map { Bilingual.tier($0.shortOf(unit), .zero) }
        let clauses = [top, bottom].compactMap { $0 }
        let middle = between(maximum)
        guard !clauses.isEmpty else { return .rule([middle], about: measure.words) }
        return .rule(clauses + [middle.prefixed(vi: "còn lại:", en: "else:")], about: measure.words)
    }

    /// What is given between floor and target.
    private func between(_ maximum: Points) -> Bilingual {
        if target != nil, otherwise == .zero { return Points.zero.words }
        let full = (target != nil && otherwise == .towardsTarget ? target?.value : nil) ?? self.full
        let isRate = if case .rate = measure { true } else { false }
        let name =
            isRate
            ? Bilingual(vi: "tỷ lệ đạt được", en: "the rate") : Bilingual(vi: "kết quả đạt được", en: "the figure")
        if isRate, full == Quantity(100) {
            return Bilingual(vi: "\(name.vi) × \(maximum.words.vi)", en: "\(name.en) × \(maximum.words.en)")
        }
        let divisor = full.words(measure.unit)
        return Bilingual(
            vi: "\(name.vi) : \(divisor.vi) × \(maximum.words.vi)",
            en: "\(name.en) ÷ \(divisor.en) × \(maximum.words.en)")
    }
}

extension Deduction {
    /// "Từ 2,5 điểm, trừ 0,05 điểm cho mỗi hồ sơ quá hạn; thấp nhất 0 điểm".
    func text(maximum: Points, minimum: Points) -> Bilingual {
        let off = Bilingual.list(kinds.map(\.words))
        let start = Bilingual(
            vi: "Từ \(maximum.words.vi), trừ \(off.vi)", en: "From \(maximum.words.en), take off \(off.en)")
        let limit =
            atMost.map {
                Bilingual(vi: "trừ nhiều nhất \($0.words.vi)", en: "at most \($0.words.en) off")
            } ?? Bilingual(vi: "thấp nhất \(minimum.words.vi)", en: "down to \(minimum.words.en)")
        return .list([start, limit])
    }
}

extension Deduction.Kind {
    /// "0,5 điểm cho mỗi 10 hồ sơ quá hạn".
    fileprivate var words: Bilingual {
        let group = per == 1 ? "" : "\(per) "
        return Bilingual(
            vi: "\(each.words.vi) cho mỗi \(group)\(input.counted)",
            en: "\(each.words.en) for each \(group)\(input.counted)")
    }
}

extension NoneAllowed {
    /// "Không có cán bộ chưa đạt chuẩn: 2 điểm; có từ 1 trường hợp: 0 điểm".
    func text(maximum: Points) -> Bilingual {
        .rule([
            .tier(vi: "không có \(cases.counted)", en: "none: \(cases.counted)", maximum),
            .tier(vi: "có từ 1 trường hợp", en: "one case or more", otherwise),
        ])
    }
}

extension Credit {
    /// "Mỗi sáng kiến: 0,5 điểm; nhiều nhất 2 điểm".
    func text(maximum: Points) -> Bilingual {
        .rule([
            .tier(vi: "mỗi \(cases.counted)", en: "each \(cases.counted)", each),
            Bilingual(vi: "nhiều nhất \(maximum.words.vi)", en: "at most \(maximum.words.en)"),
        ])
    }
}

extension SurveyConversion {
    /// "Mức độ hài lòng, quy đổi từ thang 0–100 sang 10 điểm, làm tròn đến 2 chữ số thập phân".
    func text(maximum: Points) -> Bilingual {
        let label = value.label.capitalized
        let (low, high) = (lowest.words(value.unit), highest.words(value.unit))
        let rounding = decimals.map {
            Bilingual(vi: "làm tròn đến \($0) chữ số thập phân", en: "rounded to \($0) decimals")
        }
        return Bilingual(
            vi: "\(label), quy đổi: \(low.vi) là 0 điểm, \(high.vi) là \(maximum.words.vi)",
            en: "\(label), converted: \(low.en) is 0 points, \(high.en) is \(maximum.words.en)"
        ).with(rounding)
    }
}

extension PeerMean {
    /// "PAR INDEX. Từ mức bình quân của các đơn vị trở lên: 2 điểm; thấp hơn: 0 điểm".
    func text(maximum: Points) -> Bilingual {
        .rule(
            [
                .tier(
                    vi: "từ mức bình quân của các đơn vị trở lên", en: "at or above the mean of all units",
                    reached ?? maximum),
                .tier(vi: "thấp hơn", en: "below it", below),
            ], about: Measure.value(value).words)
    }
}

extension LeaderDistance {
    /// "Đạt 80%: 1 điểm, phần còn lại theo mức vượt so với đơn vị dẫn đầu; chưa đạt: 1 điểm × kết quả : 80%".
    func text(maximum: Points) -> Bilingual {
        let (goal, rest) = (target.words(value.unit), (maximum - base).words)
        return .rule(
            [
                Bilingual(
                    vi: "đạt \(goal.vi): \(base.words.vi) và thêm tới \(rest.vi) theo mức vượt so với đơn vị dẫn đầu",
                    en: "\(goal.en) reached: \(base.words.en) and up to \(rest.en) by how near the best unit it comes"),
                Bilingual(
                    vi: "chưa đạt: \(base.words.vi) × kết quả : \(goal.vi)",
                    en: "not reached: \(base.words.en) × the figure ÷ \(goal.en)"),
            ], about: Measure.value(value).words)
    }
}

extension RegisterRule {
    /// "Lấy số liệu từ Chỉ số CCHC đã công bố. …".
    func text(maximum: Points, minimum: Points) -> Bilingual {
        let inner = rule.text(maximum: maximum, minimum: minimum)
        return Bilingual(vi: "Số liệu lấy từ \(title). \(inner.vi)", en: "Figures from \(title). \(inner.en)")
    }
}

extension Given {
    /// "Do Chủ tịch UBND tỉnh chấm, nhiều nhất 8 điểm".
    func text(maximum: Points) -> Bilingual {
        Bilingual(
            vi: "Do \(by) chấm, nhiều nhất \(maximum.words.vi)", en: "Given by \(by), at most \(maximum.words.en)")
    }
}

extension Judgement {
    /// The source's words, then how they are judged.
    var ruleText: Bilingual {
        let words = text.last == "." ? String(text.dropLast()) : text
        return Bilingual(
            vi: "\(words). Người chấm quyết định theo bước \(step.words.vi) và nêu lý do",
            en: "\(words). Judged in steps of \(step.words.en), with a reason")
    }
}
