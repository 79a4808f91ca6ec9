/// Where in a paper of a round a text stands (mục của văn bản): in which paper, under which title, of which domain.
public struct PaperSpot: Hashable, Sendable {
    public var kind: PaperKind
    public var section: PaperSection
    /// The domain; `nil` for what is about all of them.
    public var domain: Code?

    public init(_ kind: PaperKind, _ section: PaperSection, of domain: Code? = nil) {
        (self.kind, self.section, self.domain) = (kind, section, domain)
    }

    /// "remediation-plan.purpose", "remediation-report.tasks.3": what `init(_:)` reads back.
    public var text: String { "\(kind.rawValue).\(section.rawValue)" + (domain.map { ".\($0)" } ?? "") }

    /// The place of that text; `nil` where papers of the kind have no such section.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, let kind = PaperKind(rawValue: String(parts[0])),
            let section = PaperSection(rawValue: String(parts[1])), kind.sections.contains(section)
        else { return nil }
        guard parts.count == 3 else {
            self.init(kind, section)
            return
        }
        guard section.isPerDomain, let domain = Code(parts[2]) else { return nil }
        self.init(kind, section, of: domain)
    }
}

/// What a text of a round's paper is about (nội dung của đoạn văn bản).
public enum PaperSection: String, Hashable, Sendable, CaseIterable {
    /// Papers under which this one is made, one on each line (căn cứ).
    case grounds
    /// What the plan is for (mục đích).
    case purpose
    /// What it asks of everybody (yêu cầu).
    case requirements
    /// How full points are kept (duy trì tiêu chí đạt điểm tối đa).
    case upkeep
    /// What is ordered, in a domain (chỉ đạo thực hiện).
    case direction
    /// How it is, or was, organised (tổ chức thực hiện).
    case execution
    /// What went well (ưu điểm).
    case strengths
    /// What was done badly or not at all, also in a domain (tồn tại, hạn chế).
    case shortcomings
    /// What stood in the way (khó khăn, vướng mắc).
    case difficulties
    /// Causes outside (nguyên nhân khách quan).
    case objectiveCauses
    /// Causes within (nguyên nhân chủ quan).
    case subjectiveCauses
    /// What is to be done, also in a domain (nhiệm vụ, giải pháp).
    case tasks
    /// What others are asked for (kiến nghị, đề xuất).
    case proposals
    /// Who gets it, one on each line (nơi nhận).
    case recipients

    /// Whether each domain may have a text of its own.
    public var isPerDomain: Bool { self == .direction || self == .shortcomings || self == .tasks }
}

extension PaperKind {
    /// The texts that people write into papers of this kind, in printed order.
    public var sections: [PaperSection] {
        switch self {
        case .indexResult:
            [
                .grounds, .execution, .strengths, .shortcomings, .objectiveCauses, .subjectiveCauses, .tasks,
                .recipients,
            ]
        case .remediationPlan: [.grounds, .purpose, .requirements, .upkeep, .direction, .execution, .recipients]
        case .remediationReport:
            [
                .grounds, .execution, .strengths, .difficulties, .objectiveCauses, .subjectiveCauses, .tasks,
                .proposals, .recipients,
            ]
        default: []
        }
    }
}

extension PaperKind {
    /// The texts that nobody wrote into such a paper and that nothing else speaks for.
    public func lacking(in written: [PaperText]) -> [PaperSection] {
        let found = written.compactMap { text -> PaperSection? in
            guard case .round(_, let spot) = text.place, spot.kind == self, text.text.holdsWords else { return nil }
            return spot.section
        }
        return sections.filter { ![.grounds, .execution, .recipients].contains($0) && !found.contains($0) }
    }
}
