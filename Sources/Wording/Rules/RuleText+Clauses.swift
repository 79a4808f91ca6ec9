import ParIndex

extension Points {
    /// "1,5 điểm".
    var words: Bilingual {
        let isOne = self == Points(1)
        return Bilingual(
            vi: "\(Numbers.points(self)) điểm", en: "\(Numbers.points(self, in: .en)) \(isOne ? "point" : "points")")
    }
}

extension Bilingual {
    /// "từ 70% đến 90%: 1 điểm".
    static func tier(_ condition: Bilingual, _ points: Points) -> Bilingual {
        condition.giving(points.words)
    }

    static func tier(vi: String, en: String, _ points: Points) -> Bilingual {
        tier(Bilingual(vi: vi, en: en), points)
    }

    /// The clauses as one sentence with a capital, after `subject` where there is one.
    static func rule(_ clauses: [Bilingual], about subject: Bilingual? = nil) -> Bilingual {
        let sentence = list(clauses).withCapital
        return subject.map { Bilingual(vi: "\($0.vi). \(sentence.vi)", en: "\($0.en). \(sentence.en)") } ?? sentence
    }

    var withCapital: Bilingual { Bilingual(vi: vi.capitalized, en: en.capitalized) }

    /// With its first letter in lower case, to stand within a sentence.
    var withSmall: Bilingual {
        Bilingual(vi: vi.prefix(1).lowercased() + vi.dropFirst(), en: en.prefix(1).lowercased() + en.dropFirst())
    }
}

extension Measure {
    /// "Tỷ lệ hồ sơ đúng hạn/hồ sơ đã giải quyết", or the label of the figure.
    var words: Bilingual {
        switch self {
        case .rate(let part, let whole, _):
            Bilingual(
                vi: "Tỷ lệ \(part.counted)/\(whole.counted)", en: "Rate of \(part.counted)/\(whole.counted)")
        case .value(let input): Bilingual(vi: input.label.capitalized, en: input.label.capitalized)
        }
    }

    /// What its bounds are counted in: "%" for a rate.
    var unit: String? {
        switch self {
        case .rate: "%"
        case .value(let input): input.unit
        }
    }
}

extension Quantity {
    /// "80%", "12 bài".
    func words(_ unit: String?) -> Bilingual {
        let suffix = unit.map { $0 == "%" ? $0 : " " + $0 } ?? ""
        return Bilingual(vi: Numbers.quantity(self) + suffix, en: Numbers.quantity(self, in: .en) + suffix)
    }
}

extension Bound {
    /// As a lower end with nothing above: "từ 90% trở lên", "trên 90%".
    func upwards(_ unit: String?) -> Bilingual {
        let value = value.words(unit)
        return isIncluded
            ? Bilingual(vi: "từ \(value.vi) trở lên", en: "\(value.en) or more")
            : Bilingual(vi: "trên \(value.vi)", en: "above \(value.en)")
    }

    /// Everything short of this lower end: "dưới 90%", "không quá 90%".
    func shortOf(_ unit: String?) -> Bilingual {
        let value = value.words(unit)
        return isIncluded
            ? Bilingual(vi: "dưới \(value.vi)", en: "below \(value.en)")
            : Bilingual(vi: "từ \(value.vi) trở xuống", en: "\(value.en) or less")
    }
}

extension Band {
    /// "trên 90%", "từ 70% đến 90%", "từ 70% đến dưới 90%", "dưới 70%".
    func words(_ unit: String?) -> Bilingual {
        guard let lower else { return upper.map { $0.downwards(unit) } ?? Bilingual(vi: "mọi mức", en: "any figure") }
        guard let upper else { return lower.upwards(unit) }
        if lower == upper { return lower.value.words(unit) }
        let (low, high) = (lower.value.words(unit), upper.value.words(unit))
        return Bilingual(
            vi: "\(lower.isIncluded ? "từ" : "trên") \(low.vi) đến \(upper.isIncluded ? "" : "dưới ")\(high.vi)",
            en: "\(lower.isIncluded ? "from" : "above") \(low.en) \(upper.isIncluded ? "to" : "to below") \(high.en)")
    }
}

extension Bound {
    /// As an upper end with nothing below: "từ 70% trở xuống", "dưới 70%".
    fileprivate func downwards(_ unit: String?) -> Bilingual {
        let value = value.words(unit)
        return isIncluded
            ? Bilingual(vi: "từ \(value.vi) trở xuống", en: "\(value.en) or less")
            : Bilingual(vi: "dưới \(value.vi)", en: "below \(value.en)")
    }
}
