import ParIndex

extension Improvement {
    /// "Nếu thêm 3 hồ sơ trả đúng hạn (đạt từ 90%) thì được 2 điểm".
    var text: Bilingual {
        let way = step.text
        let verb = points < .zero ? "còn" : "được"
        return Bilingual(
            vi: "Nếu \(way.vi) thì \(verb) \(Numbers.points(points)) điểm", en: "\(way.en): \(points.englishText)")
    }
}

extension Improvement.Step {
    fileprivate var text: Bilingual {
        switch self {
        case .yes: Bilingual(vi: "có", en: "With yes")
        case .no: Bilingual(vi: "không", en: "With no")
        case .rate(let bound, let missing, let input):
            Bilingual(
                vi: "thêm \(Numbers.quantity(missing)) \(input.counted) (đạt \(bound.words(input, "%").vi))",
                en: "\(Numbers.quantity(missing, in: .en)) more \(input.counted) (\(bound.words(input, "%").en))")
        case .value(let bound, let input): bound.words(input).prefixed(vi: "đạt", en: "With")
        case .lower(let bound, let input):
            Bilingual(
                vi: "giảm còn \(bound.isIncluded ? "không quá" : "dưới") \(bound.number(input).vi)",
                en: "With \(bound.isIncluded ? "at most" : "less than") \(bound.number(input).en)")
        case .by(let day, let document):
            Bilingual(
                vi: "có \(document.inSentence) chậm nhất ngày \(Dates.short(day))",
                en: "With \(document) by \(Dates.short(day, in: .en))")
        case .fewer(let count, let input):
            Bilingual(
                vi: "bớt \(Numbers.count(count)) \(input.counted)",
                en: "\(Numbers.count(count, in: .en)) fewer: \(input.counted)")
        case .more(let count, let input):
            Bilingual(
                vi: "thêm \(Numbers.count(count)) \(input.counted)",
                en: "\(Numbers.count(count, in: .en)) more: \(input.counted)")
        case .level(let level): Bilingual(vi: "xếp mức “\(level)”", en: "Graded “\(level)”")
        case .allReports(let onTime):
            onTime
                ? Bilingual(vi: "đủ báo cáo và đúng hạn", en: "With all reports on time")
                : Bilingual(vi: "đủ báo cáo", en: "With all reports")
        case .without(let event): Bilingual(vi: "không có \(event.inSentence)", en: "Without: \(event)")
        case .mean(let sum, let count, let input): mean(sum, count, input)
        }
    }

    private func mean(_ sum: Quantity, _ count: Int, _ input: Input) -> Bilingual {
        let mean = sum.mean(of: count).text(.value(sum, input))
        return Bilingual(
            vi: "đạt bình quân \(mean.vi) của \(count) đơn vị", en: "With the mean \(mean.en) of the \(count) units")
    }
}

extension Bound {
    /// "từ 90%" or "trên 90%".
    fileprivate func words(_ input: Input, _ unit: String? = nil) -> Bilingual {
        let number = number(input, unit)
        return Bilingual(
            vi: (isIncluded ? "từ " : "trên ") + number.vi, en: (isIncluded ? "at least " : "above ") + number.en)
    }

    fileprivate func number(_ input: Input, _ unit: String? = nil) -> Bilingual {
        value.text(.value(value, Input(input.label, unit: unit ?? input.unit)))
    }
}
