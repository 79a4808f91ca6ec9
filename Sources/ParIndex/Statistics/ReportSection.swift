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
