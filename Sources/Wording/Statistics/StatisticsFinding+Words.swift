import ParIndex

extension StatisticsFinding {
    /// What does not add up, with the codes.
    public var words: Bilingual {
        let parts = identity.parts.map(\.text).joined(separator: " + ")
        let (whole, sum) = (Numbers.quantity(whole), Numbers.quantity(sum))
        let (wholeEn, sumEn) = (Numbers.quantity(self.whole, in: .en), Numbers.quantity(self.sum, in: .en))
        switch identity.relation {
        case .equal:
            return Bilingual(
                vi: "\(identity.whole.text) ghi \(whole), còn \(parts) là \(sum).",
                en: "\(identity.whole.text) says \(wholeEn), \(parts) is \(sumEn).")
        case .atMost:
            return Bilingual(
                vi: "\(parts) là \(sum), nhiều hơn \(identity.whole.text) (\(whole)).",
                en: "\(parts) is \(sumEn), more than \(identity.whole.text) (\(wholeEn)).")
        }
    }
}
