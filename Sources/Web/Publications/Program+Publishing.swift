import CriteriaFiles
import ParIndex
import Publications
import Store

extension Program {
    /// The key that signs what this installation publishes; made when it is first asked for.
    func signingKey() async throws -> SigningKey {
        let secret = try await store.signingSecret(at: clock()) {
            let key = SigningKey()
            return (key.secret, key.publicKey.fingerprint)
        }
        guard let key = SigningKey(secret: secret) else { throw UnusableKey() }
        return key
    }

    /// What computes and signs a publication.
    func press() async throws -> PublicationPress {
        let (key, desk) = (try await signingKey(), PublicationDesk(sets: sets))
        return PublicationPress(
            open: { material, corrections in try desk.draft(of: material, corrections).open },
            freeze: { material, publication, corrections in
                let published = try desk.published(publication, material, corrections)
                let file = VerificationFile(published)
                let signed = try SignedFile(file, with: key)
                return FrozenPublication(
                    results: published.results, file: signed.bytes, fileHash: signed.hash,
                    data: try OpenData(file, signedAs: signed).json, contentHash: try file.contentHash,
                    source: publication.decision.title)
            })
    }
}

/// The stored secret is no Ed25519 key.
private struct UnusableKey: Error {}

/// Puts together what a publication is made of.
struct PublicationDesk: Sendable {
    let sets: SetShelf

    func published(
        _ publication: Publication, _ material: PublicationMaterial, _ corrections: [LineCorrection]
    ) throws(PublicationRefusal) -> PublishedRound {
        var texts: [String: PublishedRound.SetTexts] = [:]
        for table in material.round.tables {
            let files = sets.files(table.set)
            guard let set = sets[table.set], !files.isEmpty else {
                throw .setMissing(table.set)
            }
            texts[table.set] = PublishedRound.SetTexts(set: set, files: files)
        }
        var published = PublishedRound(
            publication: publication, round: material.round, sets: texts,
            lines: material.lines(corrections, by: publication.prepared), excluded: material.excluded,
            registers: material.registers.figures,
            evidence: material.proofs.map {
                PublishedRound.Evidence(unit: $0.unit, code: $0.code, hash: $0.digest)
            }, head: material.head)
        published.registerSources = material.registers.sources
        return published
    }

    /// The round as it would be published now, by nobody yet.
    func draft(
        of material: PublicationMaterial, _ corrections: [LineCorrection] = []
    ) throws(PublicationRefusal) -> PublishedRound {
        let nobody = Authorship(person: "", name: "", at: Instant(seconds: 0))
        let decision = PublicationDecision(number: "", day: .first, signer: "")
        return try published(
            Publication(round: material.round.slug, number: 0, decision: decision, prepared: nobody), material,
            corrections)
    }
}
