/// What is worth a second look in the evidence of a line, before it is handed in.
public enum EvidenceFinding: Hashable, Sendable {
    /// The document's date lies outside the days whose events count for the criterion.
    case outsideWindow(document: String, date: Day, window: Day.Window)
    /// The document serves several criteria, and no page is named here.
    case pageMissing(document: String, criteria: Int)
}

extension EvidenceFinding {
    /// The findings of a line.
    ///
    /// - Parameters:
    ///   - proofs: all proofs of the sheet.
    ///   - documents: the documents by id.
    ///   - window: the criterion's days in the round's year.
    public static func of(
        _ code: Code, proofs: [Proof], documents: [String: EvidenceDocument], window: Day.Window
    ) -> [EvidenceFinding] {
        proofs.filter { $0.code == code }.flatMap { proof -> [EvidenceFinding] in
            var findings: [EvidenceFinding] = []
            if let date = documents[proof.document]?.particulars.date, !window.contains(date) {
                findings.append(.outsideWindow(document: proof.document, date: date, window: window))
            }
            let criteria = Set(proofs.filter { $0.document == proof.document }.map(\.code)).count
            if criteria > 1, !proof.page.holdsWords {
                findings.append(.pageMissing(document: proof.document, criteria: criteria))
            }
            return findings
        }
    }
}
