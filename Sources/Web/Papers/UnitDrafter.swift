import Documents
import ParIndex
import Store
import Wording

/// Drafts the papers of a unit from one state of its data.
struct UnitDrafter {
    let setting: PaperSetting
    let scores: UnitScores
    let material: UnitPaperMaterial
    let past: [YearResult]

    func document(_ kind: PaperKind) -> Document? {
        switch kind {
        case .selfAssessment: SelfAssessmentPaper(setting, scores, evidence: citations)?.document
        case .indexResult:
            result.flatMap {
                UnitResultPaper(
                    setting, scores, result: $0, grade: grade,
                    change: material.card.unit.change(since: past, policy: scores.table.policy),
                    texts: material.texts, report: material.report?.content)
            }?.document
        case .remediationPlan: remediation.map { RemediationPlanPaper($0).document }
        case .remediationReport: remediation.map { RemediationReportPaper($0).document }
        case .unitNotice: UnitNoticePaper(setting, scores, result: result, grade: grade)?.document
        case .evidenceList: EvidencePaper(setting, scores, lines)?.document
        case .publicationDecision, .submission, .councilMinutes, .guidance, .periodicReport: nil
        }
    }

    private var remediation: UnitRemediation? {
        result.flatMap {
            UnitRemediation(
                setting, scores, result: $0, grade: grade, measures: material.measures,
                texts: material.texts,
                printedOwn: material.card.card.printedTotals[.selfAssessment])
        }
    }

    /// What a careful deputy would ask before it is signed, beside what the paper's form lacks.
    func remarks(_ kind: PaperKind) -> [Problem] {
        guard let remediation, !kind.sections.isEmpty else { return [] }
        let unreasoned = remediation.plan.items.map(\.lost).filter { scores.reason($0.line) == nil }.map(\.code)
        let written = material.texts.values.filter { $0.place.paperKind == kind }
        let report = kind == .indexResult ? material.report : nil
        var omissions = RemediationOmission.all(
            remediation.plan, unreasoned: unreasoned,
            written: Array(written) + (report?.texts.values.map(\.self) ?? []),
            of: kind)
        if kind == .indexResult {
            let lacking = kind.lacking(in: written)
            if !lacking.isEmpty { omissions.append(.texts(lacking)) }
            if report == nil { omissions.append(.report(year: setting.round.year + 1)) }
            omissions += (report?.appendix.findings ?? []).map { .finding($0) }
        }
        return omissions.map(\.problem)
    }

    /// Places; `nil` while there are none.
    var result: UnitResult? { material.card.unit.result }

    /// The grade, also where it was published without its thresholds.
    var grade: String? { result?.grade ?? material.card.card.printedGrade }

    private var lines: [EvidencePaper.Line] {
        material.evidence.proofs.compactMap { proof in
            material.evidence.documents[proof.document].map { EvidencePaper.Line(proof, $0) }
        }
    }

    /// What proves each answer; what belongs to an explanation came later.
    private var citations: [Code: [String]] {
        lines.reduce(into: [:]) { citations, line in
            guard line.proof.part == .answer else { return }
            let page = line.proof.page
            let words = line.document.citation + (page.isEmpty ? "" : " (\(page))")
            citations[line.proof.code, default: []].append(words)
        }
    }
}

extension PaperText.Place {
    fileprivate var paperKind: PaperKind {
        switch self {
        case .round(_, let spot): spot.kind
        case .period: .periodicReport
        }
    }
}
