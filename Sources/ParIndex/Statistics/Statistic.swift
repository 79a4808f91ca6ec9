/// One figure of a statistics appendix (số liệu của một chỉ tiêu): what a unit reports for an indicator in a period.
public struct Statistic: Hashable, Sendable {
    public var code: Code
    /// `nil` where the unit has nothing to report, or only a note.
    public var value: StatisticValue?
    /// What stands beside it; empty where nothing does.
    public var note: String
    /// Who changed it last.
    public var changed: Authorship

    /// A note longer than this is refused.
    public static let longestNote = 2000

    public init(code: Code, value: StatisticValue?, note: String, changed: Authorship) {
        (self.code, self.value, self.note, self.changed) = (code, value, note, changed)
    }

    /// The figure of an indicator from what was typed; throws what is wrong with it.
    public init(
        _ indicator: StatisticalIndicator, typed value: String, note: String, changed: Authorship
    ) throws(StatisticRefusal) {
        let isTooLong = note.unicodeScalars.count > Self.longestNote
        guard !isTooLong else { throw StatisticRefusal(indicator, .noteTooLong) }
        self.init(
            code: indicator.code, value: try StatisticValue(typed: value, for: indicator), note: note,
            changed: changed)
    }

    /// Value and note in one line, for the record and to tell whether they changed.
    public var text: String { Self.text(value, note) }

    private static func text(_ value: StatisticValue?, _ note: String) -> String {
        (value?.text ?? "") + (note.isEmpty ? "" : " | \(note)")
    }

    /// By which a form tells over what it was opened.
    public var mark: SeenMark { Self.mark(value, note) }

    /// The mark of a line that says this.
    public static func mark(_ value: StatisticValue?, _ note: String) -> SeenMark {
        SeenMark(of: Self.text(value, note))
    }

    /// The mark of a line without any figure.
    public static let blankMark = SeenMark(of: "")
}
