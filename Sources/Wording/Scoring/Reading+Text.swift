import ParIndex

extension Reading {
    /// "190 hồ sơ trả đúng hạn trên 192 hồ sơ đã giải quyết, đạt 98,96%" or "Tỷ lệ hài lòng: 84,89%".
    var text: Bilingual {
        switch self {
        case .rate(let part, let partInput, let whole, let wholeInput):
            let (of, all) = (part.text(partInput), whole.text(wholeInput))
            return Bilingual(
                vi: "\(of.vi) trên \(all.vi), đạt \(short(in: .vi))", en: "\(of.en) out of \(all.en), \(short(in: .en))"
            ).with(part.outsideText ?? whole.outsideText)
        case .value(let value, let input):
            return Bilingual(
                vi: "\(input.label.capitalized): \(value.vi(self))", en: "\(input.label): \(value.en(self))")
        }
    }

    /// The figure alone: "98,96%" or "84,89".
    func short(in language: Language) -> String {
        switch self {
        case .rate: Numbers.percent(ratio.percent(decimals: decimals), in: language)
        case .value(let value, _): language == .vi ? value.vi(self) : value.en(self)
        }
    }

    /// As many decimals as keep a rate from looking like a whole per cent that it is not.
    private var decimals: Int {
        (2...6).first { isExact($0) || ratio.percent(decimals: $0).whole == nil } ?? 6
    }

    private func isExact(_ decimals: Int) -> Bool {
        Ratio(percent: ratio.percent(decimals: decimals)) == ratio
    }

    var unit: String {
        switch self {
        case .rate: "%"
        case .value(_, let input): input.unit ?? ""
        }
    }
}

extension Quantity {
    /// The figure with its unit: "80%", "12 bài".
    func vi(_ reading: Reading) -> String { withUnit(Numbers.quantity(self), reading.unit) }

    /// This sum over so many, with as few of two to six decimals as tell it exactly.
    func mean(of count: Int) -> Quantity {
        let means = (2...6).map { Millionths.scaled(millionths, by: 1, over: Int64(max(count, 1)), decimals: $0) }
        return Quantity(millionths: means.first { $0 == means[4] } ?? means[0])
    }

    func en(_ reading: Reading) -> String { withUnit(Numbers.quantity(self, in: .en), reading.unit) }

    func text(_ reading: Reading) -> Bilingual {
        Bilingual(vi: vi(reading), en: en(reading))
    }

    private func withUnit(_ number: String, _ unit: String) -> String {
        unit == "%" || unit.isEmpty ? number + unit : number + " " + unit
    }
}

extension Reading.Count {
    /// "22 hồ sơ quá hạn".
    func text(_ input: Input) -> Bilingual {
        Bilingual(
            vi: "\(Numbers.quantity(counted)) \(input.counted)",
            en: "\(Numbers.quantity(counted, in: .en)) \(input.counted)")
    }

    /// What was left out since its day lies outside the window.
    var outsideText: Bilingual? {
        guard outside > 0 else { return nil }
        return Bilingual(
            vi: "không tính \(outside) trường hợp ngoài kỳ đánh giá",
            en: "\(outside) outside the period not counted")
    }
}

extension Bound {
    /// "đạt từ 95%" or "chưa đạt mức trên 95%".
    func outcome(_ isReached: Bool, _ reading: Reading) -> Bilingual {
        let limit = Bilingual(
            vi: (isIncluded ? "từ " : "trên ") + value.vi(reading),
            en: (isIncluded ? "at least " : "above ") + value.en(reading))
        return isReached
            ? Bilingual(vi: "đạt mức \(limit.vi)", en: "reaches \(limit.en)")
            : Bilingual(vi: "chưa đạt mức \(limit.vi)", en: "does not reach \(limit.en)")
    }
}

extension Band {
    /// "từ 70% đến dưới 90%", "trên 90%", "dưới 70%".
    func text(_ reading: Reading) -> Bilingual {
        let low = lower.map { end in
            Bilingual(
                vi: (end.isIncluded ? "từ " : "trên ") + end.value.vi(reading),
                en: (end.isIncluded ? "from " : "above ") + end.value.en(reading))
        }
        let high = upper.map { end in
            Bilingual(
                vi: (end.isIncluded ? (lower == nil ? "không quá " : "đến ") : (lower == nil ? "dưới " : "đến dưới "))
                    + end.value.vi(reading),
                en: (end.isIncluded ? "to " : "below ") + end.value.en(reading))
        }
        guard let low else { return high ?? Bilingual(vi: "mọi mức", en: "any") }
        return high.map { low + $0 } ?? low
    }
}
