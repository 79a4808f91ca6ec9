/// What is worth a second look in the evidence of a line, before it is handed in.
public enum EvidenceFinding: Hashable, Sendable {
    /// The document's date lies outside the days whose events count for the criterion.
    case outsideWindow(file: String, date: Day, window: Day.Window)
    /// The document serves several criteria, and no page is named here.
    case pageMissing(file: String, criteria: Int)
}

extension EvidenceFinding {
    /// The findings of a sheet, by criterion, in the order of its proofs.
    ///
    /// - Parameters:
    ///   - documents: the documents by id.
    ///   - window: the days whose events count for a criterion in the round's year.
    public static func all(
        _ proofs: [Proof], documents: [String: EvidenceDocument], window: (Code) -> Day.Window
    ) -> [Code: [EvidenceFinding]] {
        var criteria: [String: Set<Code>] = [:]
        for proof in proofs { criteria[proof.document, default: []].insert(proof.code) }
        return proofs.reduce(into: [:]) { findings, proof in
            guard let document = documents[proof.document] else { return }
            let shared = criteria[proof.document]?.count ?? 0
            let found = of(proof, document, window: window(proof.code), criteria: shared)
            if !found.isEmpty { findings[proof.code, default: []] += found }
        }
    }

    private static func of(
        _ proof: Proof, _ document: EvidenceDocument, window: Day.Window, criteria: Int
    ) -> [EvidenceFinding] {
        var findings: [EvidenceFinding] = []
        if let date = document.particulars.date, !window.contains(date) {
            findings.append(.outsideWindow(file: document.file.name, date: date, window: window))
        }
        if criteria > 1, !proof.page.holdsWords {
            findings.append(.pageMissing(file: document.file.name, criteria: criteria))
        }
        return findings
    }
}
