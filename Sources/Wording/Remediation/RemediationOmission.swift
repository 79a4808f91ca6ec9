import ParIndex

/// What a plan or a report on remediation still lacks before it is signed (nội dung cần soát trước khi ký).
public enum RemediationOmission: Explained, Hashable {
    /// Something is missing at these places.
    case gap(RemediationGap, [Code])
    /// Points were lost without a reason.
    case reason([Code])
    /// Numbers typed by hand, which follow no data.
    case typed([String])

    /// All of a paper of that kind.
    ///
    /// - Parameters:
    ///   - unreasoned: where points were lost without a reason.
    ///   - written: the texts that people wrote into it.
    public static func all(
        _ plan: RemediationPlan, unreasoned: [Code], written: [PaperText], of kind: PaperKind
    ) -> [RemediationOmission] {
        let gaps = RemediationGap.allCases.filter { kind == .remediationPlan || $0 == .measure || $0 == .proof }
        var found = gaps.compactMap { gap -> RemediationOmission? in
            let codes = plan.items.filter { $0.gaps.contains(gap) }.map(\.lost.code)
            return codes.isEmpty ? nil : .gap(gap, codes)
        }
        if !unreasoned.isEmpty { found.append(.reason(unreasoned)) }
        let texts = written.sorted { $0.place.spot < $1.place.spot }.map(\.text)
        let terms = plan.items.flatMap(\.measures).flatMap { [$0.terms.action, $0.terms.proof, $0.terms.outcome] }
        var seen: Set<String> = []
        let numbers = (texts + terms).flatMap { QuotedText($0).numbers }.filter { seen.insert($0).inserted }
        if !numbers.isEmpty { found.append(.typed(numbers)) }
        return found
    }

    public var problem: Problem {
        switch self {
        case .gap(let gap, let codes):
            Problem(
                "remediation.gap.\(gap.rawValue)", vi: "\(Self.list(codes)): \(gap.title.vi).",
                remedy: "Bổ sung tại trang Khắc phục của đơn vị.", en: "\(Self.list(codes)): \(gap.title.en).",
                remedy: "Add it on the unit's page of remediation.")
        case .reason(let codes):
            Problem(
                "remediation.gap.reason", vi: "\(Self.list(codes)): bị trừ điểm nhưng không có lý do.",
                remedy: "Đề nghị Hội đồng ghi lý do.", en: "\(Self.list(codes)): points lost without a reason.",
                remedy: "Ask the council for its reason.")
        case .typed(let numbers):
            Problem(
                "remediation.typed", vi: "Số gõ tay, cần đối chiếu: \(numbers.joined(separator: "; ")).",
                remedy: "Đối chiếu với nguồn; số của hệ thống nên trích dẫn.",
                en: "Numbers typed by hand, to be checked: \(numbers.joined(separator: "; ")).",
                remedy: "Check them; quote figures that the system knows.")
        }
    }

    private static func list(_ codes: [Code]) -> String { codes.map(\.text).joined(separator: ", ") }
}
