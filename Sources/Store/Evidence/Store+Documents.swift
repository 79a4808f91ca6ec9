import Database
import ParIndex

/// A document with what it proves.
public struct BinderLine: Hashable, Sendable {
    public let document: EvidenceDocument
    /// The id of the version that took its place.
    public let replacedBy: String?
    /// Rounds and criteria that it serves.
    public let uses: [Use]
    /// Whether a sheet that was handed in shows it, so that nothing of it changes.
    public var isFrozen = false

    /// One criterion of one round.
    public struct Use: Hashable, Sendable {
        public let round: String
        public let proof: Proof
    }
}

/// A round in which a unit takes part now.
public struct OpenRound: Hashable, Sendable {
    public let slug: String
    public let title: String
    /// The slug of the criteria set.
    public let set: String
}

extension Store {
    /// Puts a checked and stored file into a unit's binder; `nil` where the person does not keep that binder.
    ///
    /// A new version takes the place of the old in every sheet that is still being written; what was handed in keeps
    /// the version that was handed in. The same bytes under the same name, handed in twice, are one document.
    public func add(_ document: EvidenceDocument, on occasion: Occasion) async throws -> EvidenceDocument? {
        guard occasion.actor.keepsBinder(of: document.unit) else { return nil }
        return try await record(occasion) { transaction, deeds in
            let replaced = try document.replaces.flatMap { try transaction.document($0) }
            guard document.replaces == nil || replaced?.unit == document.unit else { return nil }
            if document.replaces == nil, let same = try transaction.documentAlike(document) { return same }
            try transaction.insert(document)
            if let replaced { try transaction.moveProofs(of: replaced, to: document.id) }
            deeds.note(
                Deed(
                    "addDocument", document.path, before: document.replaces,
                    after: "\(document.file.digest) \(document.file.name)"))
            return document
        }
    }

    /// Keeps what a document says of itself.
    ///
    /// - Parameter seen: what stood when the form was opened; refused where something else stands by now.
    public func describe(
        _ id: String, _ particulars: EvidenceDocument.Particulars, seen: SeenMark? = nil, on occasion: Occasion
    ) async throws -> EvidenceDocument? {
        try await record(occasion) { transaction, deeds in
            guard var document = try transaction.document(id), occasion.actor.keepsBinder(of: document.unit) else {
                return nil
            }
            let before = document.particulars.text
            if particulars != document.particulars, try transaction.isFrozen(document) {
                throw EvidenceRefusal.frozen(name: document.file.name)
            }
            guard seen == nil || seen == document.particulars.mark else { throw EvidenceRefusal.changedMeanwhile }
            document.particulars = particulars
            try transaction.execute(
                """
                UPDATE evidence_document SET number = \(particulars.number), date = \(particulars.date),
                    issuer = \(particulars.issuer), abstract = \(particulars.abstract),
                    address = \(particulars.address), copied_on = \(particulars.copiedOn) WHERE id = \(id)
                """)
            deeds.note(Deed("describeDocument", document.path, before: before, after: particulars.text))
            return document
        }
    }

    /// A unit's binder, the latest first; older versions stand behind the one that replaced them.
    public func binder(of unit: UnitKey, for actor: Actor) async throws -> [BinderLine]? {
        guard actor.keepsBinder(of: unit) else { return nil }
        return try await engine.read { transaction in
            var uses: [String: [BinderLine.Use]] = [:]
            try transaction.forEach("SELECT * FROM proof WHERE unit = \(unit) ORDER BY round, code") { row in
                let proof = try Proof(row)
                uses[proof.document, default: []].append(.init(round: try row["round"], proof: proof))
            }
            return try transaction.rows(
                "SELECT * FROM evidence_document WHERE unit = \(unit) ORDER BY added_at DESC, id"
            ).map { row in
                let document = try EvidenceDocument(row)
                return BinderLine(
                    document: document, replacedBy: try row["replaced_by"], uses: uses[document.id] ?? [])
            }
        }
    }

    /// Bytes of all versions in a unit's binder; what was handed in twice lies there once.
    public func binderBytes(of unit: UnitKey) async throws -> Int {
        try await engine.read { transaction in
            try transaction.one(
                """
                SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) AS bytes FROM (
                    SELECT DISTINCT digest, size FROM evidence_document WHERE unit = \(unit)) AS kept
                """
            ).map { try $0["bytes"] } ?? 0
        }
    }

    /// A document with its versions and uses, as far as the person may see the sheets that it serves.
    public func documentLine(_ id: String, for actor: Actor) async throws -> BinderLine? {
        guard let document = try await document(id, for: actor) else { return nil }
        return try await engine.read { transaction in
            let row = try transaction.one("SELECT replaced_by FROM evidence_document WHERE id = \(id)")
            let uses = try transaction.rows("SELECT * FROM proof WHERE document = \(id) ORDER BY round, code").map {
                BinderLine.Use(round: try $0["round"], proof: try Proof($0))
            }
            let rounds = try Set(uses.map(\.round)).filter { round in
                try transaction.sheet(round, document.unit)?.sheet.isVisible(to: actor) == true
            }
            return BinderLine(
                document: document, replacedBy: try row?["replaced_by"],
                uses: uses.filter { rounds.contains($0.round) }, isFrozen: try transaction.isFrozen(document))
        }
    }

    /// What the latest round called a unit.
    public func name(of unit: UnitKey) async throws -> String? {
        try await engine.read { transaction in
            try transaction.one(
                """
                SELECT p.name FROM participant p JOIN round r ON r.slug = p.round WHERE p.unit = \(unit)
                ORDER BY r.year DESC LIMIT 1
                """
            ).map { try $0["name"] }
        }
    }

    /// Rounds in which a unit can still show evidence, the latest first.
    public func runningRounds(of unit: UnitKey) async throws -> [OpenRound] {
        try await engine.read { transaction in
            try transaction.rows(
                """
                SELECT r.slug, r.title, t.criteria_set FROM participant p JOIN round r ON r.slug = p.round
                    JOIN round_table t ON t.round = p.round AND t.slug = p.round_table
                WHERE p.unit = \(unit) AND r.phase IN ('selfAssessment', 'appraisal', 'explanation')
                ORDER BY r.year DESC, r.slug
                """
            ).map { OpenRound(slug: try $0["slug"], title: try $0["title"], set: try $0["criteria_set"]) }
        }
    }

    /// Rounds that have a list of a unit's evidence, the latest first: those that still take some, and all that it serves.
    public func listedRounds(of unit: UnitKey) async throws -> [(slug: String, title: String)] {
        try await engine.read { transaction in
            try transaction.rows(
                """
                SELECT r.slug, r.title FROM participant p JOIN round r ON r.slug = p.round
                WHERE p.unit = \(unit) AND (r.phase IN ('selfAssessment', 'appraisal', 'explanation')
                    OR EXISTS (SELECT 1 FROM proof d WHERE d.round = r.slug AND d.unit = p.unit))
                ORDER BY r.year DESC, r.slug
                """
            ).map { (slug: try $0["slug"], title: try $0["title"]) }
        }
    }

    /// A document that the person may see: the binder's keepers, and whoever may see a sheet that it serves.
    public func document(_ id: String, for actor: Actor) async throws -> EvidenceDocument? {
        try await engine.read { transaction in
            guard let document = try transaction.document(id) else { return nil }
            if actor.keepsBinder(of: document.unit) { return document }
            let rounds: [String] = try transaction.rows(
                """
                SELECT round FROM proof WHERE document = \(id)
                UNION SELECT round FROM sheet WHERE issued_document = \(id)
                """
            ).map { try $0["round"] }
            let isSeen = try rounds.contains { round in
                try transaction.sheet(round, document.unit)?.sheet.isVisible(to: actor) == true
            }
            return isSeen ? document : nil
        }
    }
}

extension Transaction {
    /// A document of the same binder with the same bytes and name that nothing replaced.
    fileprivate func documentAlike(_ document: EvidenceDocument) throws -> EvidenceDocument? {
        try one(
            """
            SELECT * FROM evidence_document WHERE digest = \(document.file.digest) AND unit = \(document.unit)
                AND name = \(document.file.name) AND replaced_by IS NULL
            """
        ).map(EvidenceDocument.init)
    }

    /// In sheets that are still with the unit, the new version serves where the old one did.
    fileprivate func moveProofs(of old: EvidenceDocument, to new: String) throws {
        for use in try uses(of: old) where !use.isFrozen {
            try execute(
                """
                UPDATE proof SET document = \(new) WHERE document = \(old.id) AND round = \(use.round)
                    AND code = \(use.proof.code) AND part = \(use.proof.part)
                """)
        }
    }

    /// Whether a sheet that was handed in shows the document.
    fileprivate func isFrozen(_ document: EvidenceDocument) throws -> Bool {
        let issued = try one("SELECT round FROM sheet WHERE issued_document = \(document.id) LIMIT 1")
        return try issued != nil || uses(of: document).contains(where: \.isFrozen)
    }

    private func uses(of document: EvidenceDocument) throws -> [(round: String, proof: Proof, isFrozen: Bool)] {
        try rows("SELECT * FROM proof WHERE document = \(document.id)").map { row in
            let (round, proof) = (try row["round"] as String, try Proof(row))
            return (round, proof, try sheet(round, document.unit)?.sheet.isFrozen(proof) == true)
        }
    }
}

extension EvidenceDocument {
    /// The path under which the record keeps what happens to it.
    var path: String { "ho-so/\(unit)/\(id)" }
}

extension EvidenceDocument.Particulars {
    /// By which a form tells what it was opened over.
    public var mark: SeenMark { SeenMark(of: text) }

    /// All of it in one line, for the record.
    fileprivate var text: String {
        [number, date?.description ?? "", issuer, abstract, address, copiedOn?.description ?? ""]
            .joined(separator: " | ")
    }
}
