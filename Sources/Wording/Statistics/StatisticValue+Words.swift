import ParIndex

extension StatisticValue {
    /// As tables print it: "1.714", "56,1", "20/11/2023"; a code by itself, since the unit column says what it means.
    public func words(in language: Language = .vi) -> String {
        switch self {
        case .number(let number): Numbers.quantity(number, in: language)
        case .date(let day): Dates.short(day, in: language)
        case .text(let text), .coded(let text): text
        }
    }

    /// As a field of a form holds it: without marks between thousands.
    public var typed: String {
        switch self {
        case .number(let number): number.description.replacing(".", with: ",")
        case .date(let day): Dates.short(day)
        case .text(let text), .coded(let text): text
        }
    }
}

extension StatisticalIndicator {
    /// What stands in the unit column: "nhiệm vụ", "%", "Không = 0; Có = 1".
    public var unitWords: String {
        guard kind == .coded else { return unit ?? "" }
        return codes.sorted { $0.key < $1.key }.map { "\($0.value) = \($0.key)" }.joined(separator: "; ")
    }
}
