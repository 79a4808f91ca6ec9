import ParIndex

/// What drafts follow besides data and layout (thông lệ soạn thảo): read from a file that names the source of each.
public struct PaperCustoms: Hashable, Sendable {
    /// A domain below this share of its maximum is named as one to mend first.
    public let attention: Ratio

    /// The customs that a file states; throws at the first line that can not be read, or where one is missing.
    public init(parsing text: String) throws(PageLayoutFault) {
        var attention: Ratio?
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 3, fields[0] == "attention", let share = Quantity(String(fields[1])) else {
                throw .unreadable(line: number + 1, text: String(line))
            }
            attention = Ratio(percent: share)
        }
        guard let attention else { throw .missing("attention") }
        self.attention = attention
    }
}
