import Database
import ParIndex

/// The evidence of one sheet.
public struct SheetEvidence: Hashable, Sendable {
    public var proofs: [Proof] = []
    /// The documents that serve, by id.
    public var documents: [String: EvidenceDocument] = [:]

    /// How many documents prove each line's answer.
    public var counts: [Code: Int] {
        proofs.reduce(into: [:]) { if $1.part == .answer { $0[$1.code, default: 0] += 1 } }
    }
}

extension Store {
    /// Lets a document of the unit's binder prove a criterion; shown there once more, it stays as it was.
    public func prove(
        _ code: Code, _ round: String, _ unit: UnitKey, by document: String, page: String,
        sets: @escaping SetFinder, on occasion: Occasion
    ) async throws -> Proof? {
        try await changeProofs(code, round, unit, sets, occasion) { sheet, criterion, transaction, deeds in
            guard let document = try transaction.document(document), document.unit == unit else { return nil }
            let proof = try sheet.prove(criterion, by: document, page: page, by: occasion.actor, at: occasion.at)
            let before = try transaction.proofs(of: code, round, unit, by: document.id).first { $0.part == proof.part }
            if let before, before.page == proof.page { return before }
            try transaction.insert(proof, round, unit)
            if proof.part == .explanation { try transaction.noteExplained(proof, round, unit) }
            deeds.note(
                Deed(
                    "prove", sheet.path(code), before: before.map { document.said(at: $0.page) },
                    after: document.said(at: page)),
                by: occasion.actor, .answer, on: sheet.subject.of(code))
            return proof
        }
    }

    /// Takes a document away from a criterion; the document stays in the binder.
    public func removeProof(
        _ code: Code, _ round: String, _ unit: UnitKey, document: String, sets: @escaping SetFinder,
        on occasion: Occasion
    ) async throws -> Proof? {
        try await changeProofs(code, round, unit, sets, occasion) { sheet, criterion, transaction, deeds in
            guard let proof = try transaction.proofs(of: code, round, unit, by: document).first else { return nil }
            try sheet.expectRemovable(proof, criterion, by: occasion.actor, at: occasion.at)
            try transaction.execute(
                """
                DELETE FROM proof WHERE round = \(round) AND unit = \(unit) AND code = \(code)
                    AND document = \(document) AND part = \(proof.part)
                """)
            deeds.note(
                Deed("removeProof", sheet.path(code), before: try transaction.document(document)?.said(at: proof.page)),
                by: occasion.actor, .answer,
                on: sheet.subject.of(code))
            return proof
        }
    }

    /// The evidence of a sheet that the person may see.
    public func evidence(_ round: String, _ unit: UnitKey, for actor: Actor) async throws -> SheetEvidence? {
        try await engine.read { transaction in
            guard try transaction.sheet(round, unit)?.sheet.isVisible(to: actor) == true else { return nil }
            return try transaction.evidence(round, unit)
        }
    }

    private func changeProofs(
        _ code: Code, _ round: String, _ unit: UnitKey, _ sets: @escaping SetFinder, _ occasion: Occasion,
        _ change: @escaping @Sendable (Sheet, Criterion, any Transaction, inout Deeds) throws -> Proof?
    ) async throws -> Proof? {
        try await record(occasion) { transaction, deeds in
            guard let found = try transaction.sheet(round, unit), found.sheet.isVisible(to: occasion.actor),
                let set = sets(found.set)
            else { return nil }
            guard let criterion = set[code] else { throw CycleRefusal.unknownCriterion(code) }
            return try change(found.sheet, criterion, transaction, &deeds)
        }
    }
}

extension Transaction {
    /// What a document is shown for in a line, an explanation first.
    fileprivate func proofs(of code: Code, _ round: String, _ unit: UnitKey, by document: String) throws -> [Proof] {
        try rows(
            """
            SELECT * FROM proof WHERE round = \(round) AND unit = \(unit) AND code = \(code)
                AND document = \(document) ORDER BY part DESC
            """
        ).map(Proof.init)
    }

    /// New evidence asks the council for a second look, also without words.
    fileprivate func noteExplained(_ proof: Proof, _ round: String, _ unit: UnitKey) throws {
        var line = try line(round, unit, proof.code)
        line.explained = proof.linked
        try write(line, round, unit)
    }

    /// The evidence of a sheet.
    func evidence(_ round: String, _ unit: UnitKey) throws -> SheetEvidence {
        var evidence = SheetEvidence(
            proofs: try values(
                "SELECT * FROM proof WHERE round = \(round) AND unit = \(unit) ORDER BY code, linked_at",
                from: Proof.shelf, Proof.init))
        let documents = try values(
            """
            SELECT d.* FROM evidence_document d WHERE d.id IN (
                SELECT document FROM proof WHERE round = \(round) AND unit = \(unit))
            """, from: EvidenceDocument.shelf, EvidenceDocument.init)
        for document in documents { evidence.documents[document.id] = document }
        return evidence
    }
}

extension EvidenceDocument {
    /// What the record keeps of a document that is shown for a line.
    fileprivate func said(at page: String) -> String {
        "\(file.digest) \(file.name)" + (page.isEmpty ? "" : " | \(page)")
    }
}
