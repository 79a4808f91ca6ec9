/// A catalogue of statistical indicators (chỉ tiêu thống kê): what periodic reports count, and what feeds criteria.
public struct IndicatorCatalogue: Hashable, Sendable {
    public var slug: String
    /// The title in Vietnamese.
    public var title: String
    public var standing: CriteriaSet.Standing
    public var source: Source
    /// The first day on which it counts.
    public var from: Day
    /// The periods of a year that it asks about; empty for all of them.
    public var spans: [ReportingPeriod.Span]
    public var groups: [Group]
    /// Remarks on what the source leaves open, in Vietnamese.
    public var notes: [String]
    /// What its figures must come to.
    public var identities: [IndicatorIdentity]
    /// What reports say of its figures, in the order in which they say it.
    public var drafts: [DraftSentence]

    /// A group of indicators.
    public struct Group: Hashable, Sendable {
        public var code: Code
        public var title: String
        public var indicators: [StatisticalIndicator]

        public init(code: Code, title: String, indicators: [StatisticalIndicator]) {
            (self.code, self.title, self.indicators) = (code, title, indicators)
        }
    }

    public init(
        slug: String, title: String, standing: CriteriaSet.Standing, source: Source, from: Day,
        spans: [ReportingPeriod.Span] = [], groups: [Group], notes: [String] = [], identities: [IndicatorIdentity] = [],
        drafts: [DraftSentence] = []
    ) {
        (self.slug, self.title, self.standing) = (slug, title, standing)
        (self.source, self.from, self.spans) = (source, from, spans)
        (self.groups, self.notes, self.identities, self.drafts) = (groups, notes, identities, drafts)
    }

    /// All indicators in printed order.
    public var indicators: [StatisticalIndicator] { groups.flatMap(\.indicators) }

    /// Whether the report of a period has its figures: it is issued, in force by the period's last day and asks about it.
    public func counts(in period: ReportingPeriod) -> Bool {
        standing == .issued && from <= period.lastDay && (spans.isEmpty || spans.contains(period.span))
    }
}

/// One line of a statistics appendix (chỉ tiêu thống kê).
public struct StatisticalIndicator: Hashable, Sendable {
    /// What a value of the indicator is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A line that only groups others.
        case heading
        case integer
        case decimal
        case percent
        case date
        case text
        /// One of the listed codes.
        case coded
    }

    public var code: Code
    /// Codes under which papers print the same line, with the parent where the code alone is doubled.
    public var aliases: [String]
    public var label: String
    /// The unit it is counted in.
    public var unit: String?
    public var kind: Kind
    /// What the codes of a coded value mean.
    public var codes: [String: String]
    /// The line that this one is a part of (trong đó).
    public var parent: Code?
    /// The levels of government that fill the line in; empty where the source does not show it.
    public var levels: [Level]
    /// What is odd about the line in its source.
    public var note: String?

    /// A level of government.
    public enum Level: String, Hashable, Sendable, CaseIterable {
        case province
        /// Between province and commune, until June 2025.
        case district
        case commune
    }

    public init(
        code: Code, aliases: [String] = [], label: String, unit: String?, kind: Kind, codes: [String: String] = [:],
        parent: Code? = nil, levels: [Level] = [], note: String? = nil
    ) {
        (self.code, self.aliases, self.label, self.unit) = (code, aliases, label, unit)
        (self.kind, self.codes, self.parent, self.levels, self.note) = (kind, codes, parent, levels, note)
    }
}
