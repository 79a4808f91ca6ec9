import ParIndex

extension Answer {
    /// What was answered, for somebody who compares two answers: "Số hồ sơ quá hạn: 22".
    public func words(for criterion: Criterion) -> Bilingual {
        guard case .facts(let facts) = self else { return pointsInWords ?? Bilingual(vi: "", en: "") }
        return Bilingual.list(criterion.answerFields.compactMap { $0.words(facts[$0.role]) })
    }
}

extension Answer {
    /// What was given, in words; `nil` for facts, which need their criterion.
    var pointsInWords: Bilingual? {
        switch self {
        case .facts: nil
        case .nothingArose: Bilingual(vi: "Không phát sinh", en: "Nothing arose")
        case .judged(let points, let reason), .given(let points, let reason), .awarded(let points, let reason):
            points.words(reason)
        case .published(let points, let reason): points.words(reason ?? "")
        }
    }
}

extension AnswerField {
    fileprivate func words(_ fact: Fact?) -> Bilingual? {
        guard let fact else { return nil }
        let value = words(of: fact)
        guard let label = label?.capitalized else { return value }
        return Bilingual(vi: "\(label): \(value.vi)", en: "\(label): \(value.en)")
    }

    private func words(of fact: Fact) -> Bilingual {
        switch fact {
        case .yes: Bilingual(vi: "Có", en: "Yes")
        case .no: Bilingual(vi: "Không", en: "No")
        case .never: Bilingual(vi: "chưa có", en: "never came")
        case .quantity(let quantity):
            Bilingual(vi: Numbers.quantity(quantity), en: Numbers.quantity(quantity, in: .en))
        case .day(let day): Self.words([day])
        case .days(let days): Self.words(days)
        case .level(let key):
            Bilingual(vi: levelLabel(key), en: levelLabel(key))
        }
    }

    private func levelLabel(_ key: String) -> String {
        guard case .level(let levels) = kind else { return key }
        return levels.first { $0.key == key }?.label ?? key
    }

    private static func words(_ days: [Day]) -> Bilingual {
        Bilingual(
            vi: days.map { Dates.short($0) }.joined(separator: "; "),
            en: days.map { Dates.short($0, in: .en) }.joined(separator: "; "))
    }
}

extension Points {
    fileprivate func words(_ reason: String) -> Bilingual {
        let points = Bilingual(vi: "\(Numbers.points(self)) điểm", en: englishText)
        return reason.isEmpty ? points : points.giving(Bilingual(vi: reason, en: reason))
    }
}
