import Database
import ParIndex

/// What is frozen when a publication is confirmed.
public struct FrozenPublication: Sendable {
    /// By the table's slug.
    public var results: [String: [UnitResult]]
    /// The signed verification file, and SHA-256 of it.
    public var file: [UInt8]
    public var fileHash: String
    /// The open data.
    public var data: [UInt8]
    public var contentHash: String
    /// The decision as pages of the round name it.
    public var source: String

    public init(
        results: [String: [UnitResult]], file: [UInt8], fileHash: String, data: [UInt8], contentHash: String,
        source: String
    ) {
        (self.results, self.file, self.fileHash) = (results, file, fileHash)
        (self.data, self.contentHash, self.source) = (data, contentHash, source)
    }
}

/// What publishing needs besides the database: the sets and the computation over them.
public struct PublicationPress: Sendable {
    /// Lines of all units without an appraisal.
    public var open: @Sendable (PublicationMaterial, [LineCorrection]) throws -> Int
    /// The results with the files made of them.
    public var freeze: @Sendable (PublicationMaterial, Publication, [LineCorrection]) throws -> FrozenPublication

    public init(
        open: @escaping @Sendable (PublicationMaterial, [LineCorrection]) throws -> Int,
        freeze: @escaping @Sendable (PublicationMaterial, Publication, [LineCorrection]) throws -> FrozenPublication
    ) {
        (self.open, self.freeze) = (open, freeze)
    }
}

extension Store {
    /// How a round stands before it is published; `nil` where the person may not see it.
    public func publicationMaterial(_ round: String, for actor: Actor) async throws -> PublicationMaterial? {
        try await engine.read { try $0.publicationMaterial(round, for: actor) }
    }

    /// Prepares a publication, or the correction of one, for a second person.
    public func preparePublication(
        _ round: String, _ draft: Publication.Draft, corrections: [LineCorrection] = [], press: PublicationPress,
        on occasion: Occasion
    ) async throws -> Publication? {
        try await publishing(round, occasion) { transaction, deeds, material in
            let ready = material.readiness(open: try press.open(material, corrections))
            let publication = try Publication.prepare(draft, of: ready, by: occasion.actor, at: occasion.at)
            let frozen = try press.freeze(material, publication, corrections)
            try transaction.add(publication, contentHash: frozen.contentHash, corrections)
            deeds.note(
                Deed(
                    "preparePublication", publication.path,
                    after: "\(publication.decision.number) | \(publication.decision.day) | \(frozen.contentHash)"),
                by: occasion.actor, .preparePublication, on: ready.subject)
            return publication
        }
    }

    /// Publishes what was prepared: results, phase, files and record in one transaction.
    public func confirmPublication(
        _ round: String, _ number: Int, press: PublicationPress, on occasion: Occasion
    ) async throws -> Publication? {
        try await publishing(round, occasion) { transaction, deeds, material in
            guard let waiting = material.waiting, waiting.publication.number == number else {
                throw PublicationRefusal.notPrepared
            }
            let corrections = waiting.corrections
            let ready = material.readiness(open: try press.open(material, corrections))
            var confirmed = waiting.publication
            confirmed.confirmed = Authorship(
                person: occasion.actor.person.id, name: occasion.actor.person.name, at: occasion.at)
            let frozen = try press.freeze(material, confirmed, corrections)
            let publication = try waiting.publication.confirm(
                ready, isUnchanged: frozen.contentHash == waiting.contentHash, by: occasion.actor, at: occasion.at)
            try transaction.correct(material, corrections, by: waiting.publication.prepared, deeds: &deeds)
            try transaction.publish(publication, frozen)
            deeds.note(
                Deed("publish", publication.path, before: waiting.contentHash, after: frozen.fileHash),
                by: occasion.actor, .confirmPublication, on: ready.subject)
            return publication
        }
    }

    /// Takes back a publication that waits for confirmation.
    public func discardPublication(_ round: String, _ number: Int, on occasion: Occasion) async throws -> Bool? {
        try await publishing(round, occasion) { transaction, deeds, material in
            guard let waiting = material.waiting?.publication, waiting.number == number else {
                throw PublicationRefusal.notPrepared
            }
            let ready = material.readiness(open: 0)
            try waiting.expectDiscardable(ready, by: occasion.actor)
            try transaction.discard(waiting)
            deeds.note(
                Deed("discardPublication", waiting.path, before: waiting.decision.number), by: occasion.actor,
                occasion.actor.may(.preparePublication, on: ready.subject) ? .preparePublication : .confirmPublication,
                on: ready.subject)
            return true
        }
    }

    private func publishing<Answer: Sendable>(
        _ round: String, _ occasion: Occasion,
        _ body: @escaping @Sendable (any Transaction, inout Deeds, PublicationMaterial) throws -> Answer
    ) async throws -> Answer? {
        try await record(occasion) { transaction, deeds in
            guard let material = try transaction.publicationMaterial(round, for: occasion.actor) else { return nil }
            return try body(transaction, &deeds, material)
        }
    }
}

extension Transaction {
    fileprivate func publish(_ publication: Publication, _ frozen: FrozenPublication) throws {
        try ResultRows(round: publication.round, transaction: self).replace(by: frozen.results)
        try execute(
            """
            UPDATE round SET phase = \(RoundPhase.published), revision = revision + 1,
                source_document = \(frozen.source)
            WHERE slug = \(publication.round)
            """)
        try freeze(publication, frozen)
    }

    /// Keeps corrected lines, each with an entry of its own in the record.
    fileprivate func correct(
        _ material: PublicationMaterial, _ corrections: [LineCorrection], by: Authorship, deeds: inout Deeds
    ) throws {
        let round = material.round.slug
        for correction in corrections {
            let line = try line(round, correction.unit, correction.code)
            let changed = correction.applied(to: line, by: by)
            try write(changed, round, correction.unit)
            deeds.note(
                Deed(
                    "correct", "dot/\(round)/\(correction.unit)/\(correction.code)", before: line.appraisal?.text,
                    after: changed.appraisal?.text))
        }
    }
}

extension Publication {
    /// The path under which the record keeps it.
    public var path: String { "dot/\(round)/cong-bo/\(number)" }
}
