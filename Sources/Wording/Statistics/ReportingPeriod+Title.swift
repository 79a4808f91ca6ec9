import ParIndex

extension ReportingPeriod {
    /// "năm 2023", "quý I năm 2023", "6 tháng đầu năm 2023": as it stands in a sentence.
    public var inSentence: String { span == .year ? "năm \(year)" : "\(span.name.vi) năm \(year)" }

    /// "Năm 2023", "Quý I năm 2023".
    public var title: Bilingual {
        let english = span == .year ? "Year \(year)" : "\(span.name.en) of \(year)"
        return Bilingual(vi: inSentence.prefix(1).uppercased() + inSentence.dropFirst(), en: english)
    }
}

extension ReportingPeriod.Span {
    /// "quý I", "6 tháng đầu"; without its year.
    public var name: Bilingual {
        switch self {
        case .firstQuarter: Bilingual(vi: "quý I", en: "First quarter")
        case .secondQuarter: Bilingual(vi: "quý II", en: "Second quarter")
        case .halfYear: Bilingual(vi: "6 tháng đầu", en: "First six months")
        case .thirdQuarter: Bilingual(vi: "quý III", en: "Third quarter")
        case .fourthQuarter: Bilingual(vi: "quý IV", en: "Fourth quarter")
        case .year: Bilingual(vi: "năm", en: "Year")
        }
    }
}
