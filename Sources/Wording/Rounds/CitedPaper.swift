import ParIndex

/// A paper that states what is brought in, with its number and date (văn bản chứng minh).
public struct CitedPaper: Hashable, Sendable {
    /// As sheets and reasons cite it: "Báo cáo khảo sát số 12/BC-SNV ngày 01/12/2023".
    public let text: String

    /// `nil` where one of the three is missing, or the date is no day.
    public init?(title: String, number: String, date: String) {
        guard let day = Day(parsing: date), !title.isEmpty, !number.isEmpty else { return nil }
        text = "\(title) số \(number) ngày \(Dates.short(day))"
    }
}
