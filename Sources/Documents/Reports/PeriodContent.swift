import ParIndex
import Wording

/// What a unit reports of a period (nội dung của kỳ báo cáo): its figures, and what people wrote.
public struct PeriodContent: Hashable, Sendable {
    public var period: ReportingPeriod
    public var appendix: StatisticsAppendix
    /// What people wrote, by section.
    public var texts: [ReportSection: String]

    /// A report's content from its parts.
    public init(_ period: ReportingPeriod, _ appendix: StatisticsAppendix, texts: [ReportSection: String]) {
        (self.period, self.appendix, self.texts) = (period, appendix, texts)
    }

    /// What the figures say in a section, then what people wrote.
    func blocks(_ section: ReportSection) -> [Block] {
        PeriodicDraft(appendix: appendix, period: period).blocks(section) + written(section).blocks
    }

    /// A text of one thing on each line; `nil` where there is none.
    func lines(_ section: ReportSection) -> [Passage]? {
        let found = written(section).items
        return found.isEmpty ? nil : found
    }

    func written(_ section: ReportSection) -> WrittenText {
        WrittenText(texts[section] ?? "", QuotedValues(appendix))
    }
}
