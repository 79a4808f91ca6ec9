/// A text that people write into a unit's periodic report (lời văn của báo cáo định kỳ).
///
/// One paragraph on each line; a line that begins with "-" or "+" is an item of a list, lines that begin with "|" are a
/// table whose first row is its header; "{1.1.2}" quotes the figure of that indicator.
public struct ReportText: Hashable, Sendable {
    public var section: ReportSection
    public var text: String
    /// Who changed it last.
    public var changed: Authorship

    /// A text longer than this is refused.
    public static let longest = 20_000

    public init(section: ReportSection, text: String, changed: Authorship) {
        (self.section, self.text, self.changed) = (section, text, changed)
    }

    /// By which a form tells over what it was opened.
    public var mark: SeenMark { SeenMark(of: text) }
}

/// Where in a periodic report a text stands (mục của báo cáo định kỳ).
public enum ReportSection: String, Hashable, Sendable, CaseIterable {
    /// To whom it is sent, one on each line (kính gửi).
    case addressees
    /// Under which plan or order it is made (lời dẫn).
    case opening
    case plan
    case directives
    case inspection
    case publicity
    case institutions
    case procedures
    case apparatus
    case officials
    case finance
    case digital
    case steering
    case strengths
    case shortcomings
    case tasks
    case proposals
    /// Who gets it, one on each line (nơi nhận).
    case recipients
    /// Whose name stands below (họ tên người ký).
    case signer

    /// The part of the report that it stands in; `nil` for its head and end.
    public var part: ReportPart? {
        switch self {
        case .addressees, .opening, .recipients, .signer: nil
        case .plan, .directives, .inspection, .publicity: .steering
        case .institutions, .procedures, .apparatus, .officials, .finance, .digital, .steering: .results
        case .strengths, .shortcomings: .assessment
        case .tasks: .outlook
        case .proposals: .proposals
        }
    }
}

/// One of the five parts of a periodic report (phần của báo cáo).
public enum ReportPart: Hashable, Sendable, CaseIterable {
    case steering, results, assessment, outlook, proposals

    /// Its texts in printed order.
    public var sections: [ReportSection] { ReportSection.allCases.filter { $0.part == self } }
}

/// Why a text of a report is not taken.
public enum ReportTextRefusal: Error, Hashable, Sendable {
    case tooLong(ReportSection)
    /// Somebody else changed it since the form was opened.
    case changedMeanwhile(ReportSection, by: String)
}
