import ParIndex

/// What a plan or a report on a result or its remediation still lacks before it is signed (nội dung cần soát trước khi
/// ký).
public enum RemediationOmission: Explained, Hashable {
    /// Something is missing at these places.
    case gap(RemediationGap, [Code])
    /// Points were lost without a reason.
    case reason([Code])
    /// Numbers typed by hand, which follow no data.
    case typed([String])
    /// Nobody wrote these texts.
    case texts([PaperSection])
    /// The unit has reported no period of the year.
    case report(year: Int)
    /// Figures of the period do not agree.
    case finding(StatisticsFinding)

    /// All of a paper of that kind.
    ///
    /// - Parameters:
    ///   - unreasoned: where points were lost without a reason.
    ///   - written: the texts that people wrote into it.
    public static func all(
        _ plan: RemediationPlan, unreasoned: [Code], written: [PaperText], of kind: PaperKind
    ) -> [RemediationOmission] {
        var found = gaps(kind).compactMap { gap -> RemediationOmission? in
            let codes = plan.items.filter { $0.gaps.contains(gap) }.map(\.lost.code)
            return codes.isEmpty ? nil : .gap(gap, codes)
        }
        if !unreasoned.isEmpty { found.append(.reason(unreasoned)) }
        let numbers = numbers(plan, written, kind)
        if !numbers.isEmpty { found.append(.typed(numbers)) }
        return found
    }

    /// What papers of the kind say of measures.
    private static func gaps(_ kind: PaperKind) -> [RemediationGap] {
        switch kind {
        case .remediationPlan: RemediationGap.allCases
        case .remediationReport: [.measure, .proof]
        default: []
        }
    }

    /// Each number typed by hand once.
    private static func numbers(_ plan: RemediationPlan, _ written: [PaperText], _ kind: PaperKind) -> [String] {
        let texts = written.sorted { $0.place.spot < $1.place.spot }.flatMap(\.quoted.numbers)
        let measures = kind == .indexResult ? [] : plan.items.flatMap(\.measures)
        let terms = measures.flatMap { [$0.terms.action, $0.terms.proof, $0.terms.outcome] }
        var seen: Set<String> = []
        return (texts + terms.flatMap { QuotedText($0).numbers }).filter { seen.insert($0).inserted }
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
        case .texts(let sections):
            Problem(
                "papertext.missing", vi: "Chưa ghi: \(sections.map(\.title.vi).joined(separator: "; ")).",
                remedy: "Ghi tại trang Khắc phục của đơn vị, mục Nội dung của văn bản này.",
                en: "Not written yet: \(sections.map(\.title.en).joined(separator: "; ")).",
                remedy: "Write them on the unit's page of remediation, under the texts of this paper.")
        case .report(let year):
            Problem(
                "papertext.report", vi: "Chưa có số liệu, lời văn của kỳ báo cáo nào trong năm \(year).",
                remedy: "Nhập quý gần nhất ở mục Số liệu báo cáo của đơn vị.",
                en: "No period of \(year) was reported.", remedy: "Fill in the latest quarter under the unit's reports."
            )
        case .finding(let finding):
            Problem(
                code: "papertext.finding", what: finding.words,
                remedy: Bilingual(
                    vi: "Đối chiếu ở mục Số liệu báo cáo của đơn vị.", en: "Check them under the unit's reports."))
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

extension PaperText {
    /// The text in its pieces, by the words in which its paper quotes figures.
    fileprivate var quoted: QuotedText {
        switch place {
        case .round: QuotedText(text)
        case .period: QuotedText(text, in: .ofIndicators)
        }
    }
}
