import ParIndex

extension Improvement {
    /// "Thêm 3 hồ sơ trả đúng hạn (từ 90%): 2 điểm".
    var text: Bilingual { step.text.giving(points) }
}

extension Improvement.Step {
    fileprivate var text: Bilingual {
        switch self {
        case .yes: Bilingual(vi: "Nếu có", en: "With yes")
        case .rate(let bound, let missing, let input):
            Bilingual(
                vi: "Thêm \(Numbers.quantity(missing)) \(input.counted) (\(bound.words(input, "%").vi))",
                en: "\(Numbers.quantity(missing, in: .en)) more \(input.counted) (\(bound.words(input, "%").en))")
        case .value(let bound, let input): bound.words(input).prefixed(vi: "Nếu đạt", en: "With")
        case .lower(let bound, let input):
            Bilingual(
                vi: "Nếu giảm còn \(bound.isIncluded ? "không quá" : "dưới") \(bound.number(input).vi)",
                en: "With \(bound.isIncluded ? "at most" : "less than") \(bound.number(input).en)")
        case .by(let day, let document):
            Bilingual(
                vi: "Nếu có \(document) chậm nhất ngày \(Dates.short(day))",
                en: "With \(document) by \(Dates.short(day, in: .en))")
        case .fewer(let count, let input):
            Bilingual(vi: "Bớt \(Numbers.count(count)) \(input.counted)", en: "\(count) fewer: \(input.counted)")
        case .more(let count, let input):
            Bilingual(vi: "Thêm \(Numbers.count(count)) \(input.counted)", en: "\(count) more: \(input.counted)")
        case .level(let level): Bilingual(vi: "Nếu xếp mức “\(level)”", en: "Graded “\(level)”")
        case .allReports(let onTime):
            onTime
                ? Bilingual(vi: "Nếu đủ báo cáo và đúng hạn", en: "With all reports on time")
                : Bilingual(vi: "Nếu đủ báo cáo", en: "With all reports")
        case .without(let event): Bilingual(vi: "Nếu không có \(event)", en: "Without: \(event)")
        case .mean(_, let count, _):
            Bilingual(
                vi: "Nếu đạt bình quân của \(count) đơn vị", en: "With the mean of the \(count) units")
        }
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
