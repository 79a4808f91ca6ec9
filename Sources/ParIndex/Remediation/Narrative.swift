/// A text that people write into a unit's paper (đoạn văn bản); it may quote figures (`QuotedText`).
public struct Narrative: Hashable, Sendable {
    /// Where it stands.
    public var place: Place
    /// Grows by one with every change: who saves says which version they saw. None was kept at 0.
    public var version: Int
    /// One paragraph on each line; a line that begins with "-" is an item of a list.
    public var text: String
    /// Who changed it last.
    public var changed: Authorship

    public init(place: Place, version: Int, text: String, changed: Authorship) {
        (self.place, self.version, self.text, self.changed) = (place, version, text, changed)
    }

    /// Where a text stands (vị trí của đoạn văn bản): in which paper, under which title, of which domain.
    public struct Place: Hashable, Sendable {
        public var kind: PaperKind
        public var section: Section
        /// The domain; `nil` for what is about all of them.
        public var domain: Code?

        public init(_ kind: PaperKind, _ section: Section, of domain: Code? = nil) {
            (self.kind, self.section, self.domain) = (kind, section, domain)
        }

        /// "remediation-plan.purpose", "remediation-report.tasks.3": what `init(_:)` reads back.
        public var text: String { "\(kind.rawValue).\(section.rawValue)" + (domain.map { ".\($0)" } ?? "") }

        /// The place of that text; `nil` where papers of the kind have no such section.
        public init?(_ text: some StringProtocol) {
            let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count >= 2, let kind = PaperKind(rawValue: String(parts[0])),
                let section = Section(rawValue: String(parts[1])), kind.narratives.contains(section)
            else { return nil }
            guard parts.count == 3 else {
                self.init(kind, section)
                return
            }
            guard section.isPerDomain, let domain = Code(parts[2]) else { return nil }
            self.init(kind, section, of: domain)
        }
    }

    /// What a text is about (mục của văn bản).
    public enum Section: String, Hashable, Sendable, CaseIterable {
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
        public var isPerDomain: Bool { self == .direction || self == .tasks }
    }
}

extension PaperKind {
    /// The texts that people write into papers of this kind, in printed order.
    public var narratives: [Narrative.Section] {
        switch self {
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
